"""What rules surely find in the parts of a dossier that could be built.

In: what `try_loads` returns.  Out: findings whose pointers lead into the JSON as it was
given.  Most rules miss what was left out; those about ids and circles do not, as long
as the ids of what was left out are known.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.diagnostics.pointer import join, split
from coordination.diagnostics.report import Report
from coordination.model.dossier import Dossier
from coordination.model.references import COLLECTIONS
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.loading import Loaded, try_loads
from coordination.serializers.text import decoded
from coordination.serializers.text_positions import placed
from coordination.validators.validate import validate

#: What may be said of a part because what is named may be among what was left out.
_OF_TARGETS: Final = frozenset({"dangling-reference", "wrong-kind-of-reference"})
#: What is true of a part whatever else there is.
_OF_PARTS: Final = frozenset(
    {
        "repeated-id",
        "cycle-of-parents",
        "cycle-of-bases",
        "cycle-of-supersession",
        "cycle-of-bodies",
        "cycle-of-succession",
        "cycle-of-outcomes",
    }
)

#: A collection and an item of it, in a pointer.
_TOP: Final = 2


def validate_json(
    data: str | bytes,
    *,
    as_of: date | None = None,
    texts: Mapping[str, str] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Report:
    """Check the JSON text of a dossier, its form and its content in one run.

    Where the form is wrong, rules about ids and circles are still asked of the parts
    that could be built; all other rules wait until the form is right.

    >>> data = '{"schema_version": "1.1", "id": "x", "title": 7, "agreements": ['
    >>> data += '{"id": "UPPER"}, {"id": "plan", "parent": "programme"}]}'
    >>> for one in validate_json(data):
    ...     print(one.code, one.pointer)
    wrong-type /title
    not-an-identifier /agreements/0/id
    dangling-reference /agreements/1/parent

    Args:
        data: A text, or UTF-8 with or without a byte order mark.
        as_of: The day of checking, for rules that need one.
        texts: The text of sources by their ids.
        limits: What is refused unread.

    Returns:
        A report with a line and a column for each finding, wherever there is a text.
    """
    loaded = try_loads(data, limits=limits)
    if loaded.value is None:
        return Report.of(loaded.diagnostics)
    if loaded.faults:
        found = findings_in_parts(loaded)
    else:
        found = tuple(validate(loaded.value, as_of=as_of, texts=texts))
    text = decoded(data, limits)
    return Report.of([*loaded.diagnostics, *placed(found, text)])


def findings_in_parts(
    loaded: Loaded[Dossier],
    **options: Any,  # noqa: ANN401 - of many classes
) -> tuple[Diagnostic, ...]:
    """Return what rules surely find in what was built of a dossier that is not sound.

    Args:
        loaded: What came of the text, with what was left out.
        options: Options of `validate`.

    Returns:
        The findings, with pointers into the JSON as it was given.
    """
    if loaded.value is None or _has_more(loaded.diagnostics):
        return ()
    gaps = Gaps.of(loaded.diagnostics)
    found = validate(loaded.value, **options)
    return tuple(gaps.at_home(one) for one in found if gaps.is_allowed(one))


def _has_more(found: Iterable[Diagnostic]) -> bool:
    """Return True if not all that was left out is known."""
    return any(one.code == "truncated" for one in found)


@frozen
class Gaps:
    """What was left out of a dossier.

    Attributes:
        items: The places of items that were left out, in order, by their list.
        ids: The ids of entities that were left out; ``None`` if one is not known.
    """

    items: Mapping[str, Sequence[int]]
    ids: frozenset[str] | None

    @classmethod
    def of(cls, found: Iterable[Diagnostic]) -> "Gaps":
        """Gather what ``found`` says is left out."""
        items: dict[str, list[int]] = {}
        ids: set[str] = set()
        is_known = True
        for pointer, name in _left_out(found):
            owner, _, last = pointer.rpartition("/")
            steps = split(pointer)
            if last.isdecimal():
                items.setdefault(owner, []).append(int(last))
            if steps[0] in COLLECTIONS and len(steps) <= _TOP:
                is_known = is_known and len(steps) == _TOP and name != last
                ids.add(name)
        ordered = {owner: sorted(places) for owner, places in items.items()}
        return cls(ordered, frozenset(ids) if is_known else None)

    def is_allowed(self, finding: Diagnostic) -> bool:
        """Return True if ``finding`` is true whatever was left out."""
        if finding.code in _OF_TARGETS:
            return self.ids is not None and finding.params["id"] not in self.ids
        return finding.code in _OF_PARTS

    def at_home(self, finding: Diagnostic) -> Diagnostic:
        """Return ``finding`` with pointers into the JSON as it was given."""
        return evolve(
            finding,
            pointer=self._home(finding.pointer),
            related=tuple(map(self._home, finding.related)),
        )

    def _home(self, pointer: str) -> str:
        home = ""
        for step in split(pointer):
            if step.isdecimal():
                home += join(_place(int(step), self.items.get(home, ())))
            else:
                home += join(step)
        return home


def _place(at: int, gaps: Sequence[int]) -> int:
    """Return the place in a list of what is at ``at`` once ``gaps`` are left out.

    >>> [_place(at, [0, 2]) for at in range(3)]
    [1, 3, 4]
    """
    for gap in gaps:
        if gap > at:
            break
        at += 1
    return at


def _left_out(found: Iterable[Diagnostic]) -> list[tuple[str, str]]:
    """Return the pointer and the name of each member that was left out."""
    noted = [
        (one.pointer, str(one.params["name"]))
        for one in found
        if one.code == "left-out"
    ]
    return noted + [
        (one.related[0], str(one.params["left_out"]))
        for one in found
        if "left_out" in one.params
    ]
