"""Loading a dossier that a command works with."""

from coordination.adapters.cli.inputs import UnusableInput, printable, read_bytes
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.loading import loads


def load_dossier(name: str) -> Dossier:
    """Return the dossier in the file ``name``; ``-`` is standard input.

    Raises:
        UnusableInput: The file cannot be read, or holds no sound dossier.
    """
    try:
        return loads(read_bytes(name, DEFAULT_LIMITS.bytes))
    except LoadError as error:
        raise UnusableInput(f"{printable(name)}: no dossier: {error}") from error
