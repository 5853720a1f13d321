"""How the parts of the loader report problems to each other."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from attrs import NOTHING, frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.diagnostics.pointer import escape
from coordination.errors import LoadError

#: More findings than this are counted but not kept: no one reads them, and a
#: hostile text must not turn into a thousand times its size.
MOST_FAULTS: Final = 1_000


@frozen(eq=False)
class Marked:
    """Replace a member that JSON itself makes unusable."""

    fault: Diagnostic


class Findings:
    """What is wrong and what is left out, counted beyond `MOST_FAULTS`."""

    __slots__ = ("faults", "left_out", "more")

    def __init__(self) -> None:
        """Begin with none."""
        self.faults: list[Diagnostic] = []
        self.left_out: list[Diagnostic] = []
        self.more = 0

    def add(self, found: Iterable[Diagnostic], prefix: str = "") -> None:
        """Keep ``found``, seen from ``prefix`` further out."""
        for fault in found:
            if len(self.faults) >= MOST_FAULTS:
                self.more += 1
            else:
                self.faults.append(fault.under(prefix) if prefix else fault)

    def leave_out(self, pointer: str, name: object) -> None:
        """Note that the member at ``pointer`` is not part of what could be built."""
        if len(self.left_out) < MOST_FAULTS:
            note = diagnose("left-out", pointer, name=echo(str(name)))
            self.left_out.append(note)

    def take(self, unbuilt: "Unbuilt", step: str | int, name: object) -> None:
        """Take over what is wrong with the member at ``step``, called ``name``."""
        prefix = f"/{escape(step)}"
        self.add(unbuilt.diagnostics, prefix)
        self.more += unbuilt.more
        room = MOST_FAULTS - len(self.left_out)
        self.left_out += (note.under(prefix) for note in unbuilt.left_out[:room])
        if unbuilt.partial is NOTHING:
            self.leave_out(prefix, name)


class Unbuilt(LoadError):  # noqa: N818 - inside, it carries a value as often as an error
    """A value could not be built from its JSON.

    Attributes:
        left_out: Which members ``partial`` lacks, as infos.
        more: How many diagnostics were not kept.
        partial: The value without what is wrong in it; ``NOTHING`` where none
            can be built.
        kept: For a collection, the positions of the items of ``partial``.
    """

    def __init__(
        self,
        *faults: Diagnostic,
        left_out: tuple[Diagnostic, ...] = (),
        more: int = 0,
        partial: Any = NOTHING,  # noqa: ANN401 - any value
        kept: tuple[int, ...] | None = None,
    ) -> None:
        """Keep the findings and what could be built in spite of them."""
        super().__init__(*faults)
        self.left_out = left_out
        self.more = more
        self.partial = partial
        self.kept = kept

    @classmethod
    def of(
        cls,
        findings: Findings,
        partial: Any,  # noqa: ANN401 - any value
        kept: tuple[int, ...] | None = None,
    ) -> "Unbuilt":
        """Build it from all that was found; without a value, nothing lacks."""
        left_out = () if partial is NOTHING else tuple(findings.left_out)
        return cls(
            *findings.faults,
            left_out=left_out,
            more=findings.more,
            partial=partial,
            kept=kept,
        )


def mismatch(value: object, expected: str) -> Unbuilt:
    """Say that ``value`` is not what was ``expected`` (in words)."""
    if isinstance(value, Marked):
        return Unbuilt(value.fault)
    if value is None:
        return Unbuilt(diagnose("null-value"))
    return Unbuilt(diagnose("wrong-type", expected=expected, got=described(value)))


#: What JSON calls a value whose content would not help the reader of a message.
_KINDS: Final[dict[type, Callable[[Any], str]]] = {
    dict: lambda _: "object",
    list: lambda _: "list",
    bool: lambda value: "true" if value else "false",
    str: lambda value: echo(repr(value[:100])),
    int: str,
    float: repr,
}


def described(value: object) -> str:
    """Name parsed JSON for a message: small values themselves, others by kind.

    >>> described([[1]]), described(True), described("7")
    ('list', 'true', "'7'")
    """
    describe = _KINDS.get(type(value))
    return type(value).__name__ if describe is None else describe(value)
