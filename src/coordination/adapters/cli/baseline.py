"""What an earlier run found already: only what is new is reported."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from attrs import define, evolve, field

from coordination.adapters.cli.checking import Rendered, render_checked
from coordination.adapters.cli.command_errors import UNUSABLE, UnusableInput, sentence
from coordination.adapters.cli.examining import Checked, status_of
from coordination.adapters.cli.inputs import read_text

T = TypeVar("T")


@define
class Baseline:
    """The findings of an earlier run, crossed out as they are found again.

    Attributes:
        status: The exit status that the new findings have earned.
    """

    _known: Counter[str]
    _codes: dict[str, str]
    status: int = field(default=0, init=False)

    @classmethod
    def read(cls, name: str) -> "Baseline":
        """Read what ``coordination validate --format json`` wrote.

        Raises:
            UnusableInput: The file cannot be read, or contains something else.
        """
        known: Counter[str] = Counter()
        codes: dict[str, str] = {}
        for number, line in enumerate(read_text(name).splitlines(), start=1):
            for one in _diagnostics(name, number, line):
                known[one["fingerprint"]] += 1
                codes[one["fingerprint"]] = one["code"]
        return cls(known, codes)

    @staticmethod
    def keep(checked: Checked) -> Checked:
        """Return all that was found: what is known is seen only in the end."""
        return checked

    def new(
        self, checked: Iterable[Rendered[Checked]], render: Callable[[Checked], T]
    ) -> Iterator[Rendered[T]]:
        """Yield what ``render`` makes of the new findings alone.

        A file that could not be used stays: it was not checked this time either.
        """
        for each in checked:
            one = each.content
            new = [
                finding
                for finding, mark in zip(one.report, one.fingerprints, strict=True)
                if self._is_new(mark)
            ]
            if one.reason is not None:
                self.status = UNUSABLE
                yield render_checked(one, render)
                continue
            report = evolve(one.report, diagnostics=tuple(new))
            self.status = max(self.status, status_of(report))
            yield render_checked(
                evolve(one, report=report), render, is_more=each.is_more
            )

    def gone(self) -> Counter[str]:
        """Count by code what was found earlier and is not any more."""
        counts: Counter[str] = Counter()
        for mark, count in (+self._known).items():
            counts[self._codes[mark]] += count
        return counts

    def _is_new(self, mark: str) -> bool:
        if self._known[mark] < 1:
            return True
        self._known[mark] -= 1
        return False


def _diagnostics(name: str, number: int, line: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(line)["diagnostics"]
        if all(isinstance(one["fingerprint"] + one["code"], str) for one in found):
            return list(found)
    except (ValueError, LookupError, TypeError, RecursionError):
        pass
    raise UnusableInput(name, sentence("no-baseline", line=number))
