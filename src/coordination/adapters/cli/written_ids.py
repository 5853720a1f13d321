"""Which dossiers a command has written: each id is the name of one file."""

from attrs import define, field

from coordination.adapters.cli.command_errors import UnusableInput, sentence


@define
class WrittenIds:
    """The ids of the dossiers that were written."""

    _ids: set[str] = field(factory=set, init=False)

    def add(self, identifier: str, place: str) -> None:
        """Note that a dossier is written.

        Args:
            identifier: Its id.
            place: Where it was read, for a message.

        Raises:
            UnusableInput: One of this id was written before.
        """
        if identifier in self._ids:
            raise UnusableInput(place, sentence("written-already", id=identifier))
        self._ids.add(identifier)
