"""The command line.  It needs the extra ``cli``: click, and rich for tables.

Exit status: 0 where all is well, 1 where errors were found in a record, 2 where a
command could not be run or a file could not be read.
"""

import os
import sys
from typing import Final, NoReturn

#: What the extra ``cli`` brings, as import names.
_EXTRA: Final = ("click", "rich")

_HINT: Final = (
    "coordination: the command line needs the extra 'cli'; "
    "install it with: pip install 'coordination[cli]'"
)


def main() -> NoReturn:
    """Run the command named on the command line and exit with its status."""
    try:
        from coordination.adapters.cli.running import run  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        print(_HINT, file=sys.stderr)  # noqa: T201 - click is what is missing
        sys.exit(2)
    try:
        status = run()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has gone; keep Python from flushing into the
        # closed pipe once more when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 2
    sys.exit(status)
