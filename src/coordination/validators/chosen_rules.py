"""Choose the rules that a check runs, and which of their findings it reports."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from attrs import frozen

from coordination.diagnostics.catalogue import across_codes
from coordination.diagnostics.diagnostic import Severity
from coordination.validators.book import RULES
from coordination.validators.rule import Rule
from coordination.validators.selection import Selection
from coordination.validators.waivers import UNUSED_WAIVER

#: The codes of the rules over a collection, which no dossier earns alone.
CODES_ACROSS: Final = frozenset(row.code for row in across_codes.ENTRIES)


@frozen
class ChosenRules:
    """The rules of one check.

    Attributes:
        rules: Those that can find something that is chosen.
        choice: The chosen codes and their severities.
        left_out: The codes that are not chosen.
    """

    rules: tuple[Rule, ...]
    choice: Selection
    left_out: frozenset[str]

    @classmethod
    def of(
        cls,
        rules: tuple[Rule, ...] = (),
        select: Iterable[str] | None = None,
        ignore: tuple[str, ...] = (),
        severities: Mapping[str, Severity | str] | None = None,
    ) -> "ChosenRules":
        """Choose among the rules of the library and ``rules``.

        The choice of all rules is made once and kept.

        Raises:
            ValueError: A name fits no code, or there is no such severity.
        """
        if not rules and select is None and not ignore and not severities:
            return _choose_usual()
        return _choose(rules, select, ignore, severities)


@cache
def _choose_usual() -> ChosenRules:
    return _choose((), None, (), None)


def _choose(
    rules: tuple[Rule, ...],
    select: Iterable[str] | None,
    ignore: tuple[str, ...],
    severities: Mapping[str, Severity | str] | None,
) -> ChosenRules:
    book = (*RULES, *rules)
    known = CODES_ACROSS.union({UNUSED_WAIVER}, *(rule.codes for rule in book))
    choice = Selection.of(known, select=select, ignore=ignore, severities=severities)
    asked = [rule for rule in book if not choice.codes.isdisjoint(rule.codes)]
    return ChosenRules(tuple(asked), choice, known - choice.codes)
