"""Findings that a dossier accepts, and waivers that accept nothing."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from attrs import Factory, define, field

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.diagnostics.report import Waived
from coordination.model.waiver import Waiver

UNUSED_WAIVER: Final = "unused-waiver"


@define
class Waivers:
    """The waivers of one dossier while it is checked.

    Attributes:
        waivers: What the dossier accepts.
        waived: What has been accepted so far.
    """

    waivers: tuple[Waiver, ...]
    waived: list[Waived] = field(factory=list)
    _by_place: dict[tuple[str, str], Waiver] = Factory(
        lambda self: {(one.code, one.pointer): one for one in self.waivers},
        takes_self=True,
    )
    _used: set[tuple[str, str]] = field(factory=set)

    def apply(self, findings: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Yield those of ``findings`` that no waiver accepts."""
        for finding in findings:
            place = (finding.code, finding.pointer)
            waiver = self._by_place.get(place)
            if waiver is None:
                yield finding
            else:
                self._used.add(place)
                self.waived.append(Waived(finding=finding, reason=waiver.reason))

    def unused(self, hidden: Collection[str]) -> Iterator[Diagnostic]:
        """Report waivers that accept nothing, except for codes not checked."""
        for at, one in enumerate(self.waivers):
            if one.code not in hidden and (one.code, one.pointer) not in self._used:
                yield diagnose(
                    UNUSED_WAIVER, f"/waivers/{at}", code=one.code, place=one.pointer
                )
