"""Why the system refused a file, as the code of a phrase."""

import errno
from types import MappingProxyType
from typing import Final

from coordination.diagnostics.escaping import shorten

_REASONS: Final = MappingProxyType(
    {
        errno.EACCES: "permission-denied",
        errno.EBADF: "stream-closed",
        errno.EDQUOT: "no-space-left",
        errno.EEXIST: "file-exists",
        errno.EFBIG: "file-too-large",
        errno.EIO: "input-output-error",
        errno.EISDIR: "is-a-folder",
        errno.ELOOP: "links-in-a-circle",
        errno.EMFILE: "too-many-open-files",
        errno.ENAMETOOLONG: "name-too-long",
        errno.ENFILE: "too-many-open-files",
        errno.ENOENT: "no-such-file",
        errno.ENOSPC: "no-space-left",
        errno.ENOTDIR: "not-a-folder",
        errno.ENOTEMPTY: "folder-not-empty",
        errno.EPERM: "permission-denied",
        errno.EROFS: "read-only-files",
    }
)


def reason_of(error: OSError) -> str:
    """Return the phrase for an error; what the system says where there is none.

    >>> reason_of(FileNotFoundError(2, "No such file or directory"))
    'no-such-file'
    """
    said = shorten((error.strerror or str(error)).lower())
    return said if error.errno is None else _REASONS.get(error.errno, said)
