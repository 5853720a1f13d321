"""Check the dossiers in files: one per file, or one per line."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final

from attrs import define, evolve, field, frozen

from coordination.adapters.cli.check_records import Record, records
from coordination.adapters.cli.inputs import UNUSABLE, UnusableInput
from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, diagnose
from coordination.diagnostics.escaping import LONGEST_ECHO, shorten
from coordination.diagnostics.fingerprint import fingerprint, without_places
from coordination.diagnostics.pointer import split
from coordination.diagnostics.report import Report
from coordination.model.dossier import Dossier
from coordination.serializers.checking_parts import findings_in_parts
from coordination.serializers.loading import Loaded
from coordination.serializers.text_positions import placed
from coordination.validators.validate import validate

#: Codes of what is wrong with the JSON text itself, so that there is no record to
#: find errors in.
_NO_JSON: Final = frozenset(
    {
        "broken-compression",
        "broken-json",
        "duplicate-key",
        "nested-too-deep",
        "no-json",
        "not-finite",
        "not-utf8",
        "number-too-long",
        "too-large",
        "too-many-items",
        "unusable-file",
    }
)

_REPEATED: Final = "id-used-by-another-dossier"


@frozen
class Checked:
    """What was found in a file, or in one line of it.

    Attributes:
        name_of_file: The file.
        line: The number of the line; ``None`` for a file of one dossier.
        report: The findings.
        dossier: The dossier, if it is sound.
        unusable: Why the file cannot be used, if it cannot; the report says so, too.
    """

    name_of_file: str
    line: int | None
    report: Report
    dossier: Dossier | None = None
    unusable: UnusableInput | None = None

    def name(self, pointer: str) -> str:
        """Name the entity and the field that ``pointer`` leads to, by their ids.

        A dossier that cannot be read has no ids; then only the file is known.
        """
        if self.dossier is None:
            return f"{self.name_of_file}:{without_places(pointer)}"
        collection, at, *_ = (*split(pointer), "", "")
        held = getattr(self.dossier, collection, None) if at.isdecimal() else None
        known = isinstance(held, tuple) and int(at) < len(held)
        entity = getattr(held[int(at)], "id", at) if held and known else ""
        return f"{self.dossier.id}:{entity}:{without_places(pointer)}"

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """What stays of each finding of the report."""
        return tuple(fingerprint(one, self.name) for one in self.report)


@define
class Checker:
    """Checks files, whatever the others are like, and keeps the worst status.

    Attributes:
        options: The options that `validate` gets beside the dossier.
        lines: Whether every file has one dossier per line, whatever its name.
        shows_lines: Whether a terminal shows how far in a file of lines it is.
        status: The exit status for what was checked so far.
    """

    options: Mapping[str, Any]
    lines: bool = False
    shows_lines: bool = True
    status: int = field(default=0, init=False)
    _places: dict[str, str] = field(factory=dict, init=False)
    _sources: set[str] = field(factory=set, init=False)

    def check(self, names: Iterable[str]) -> Iterator[Checked]:
        """Yield what is found in each of the files, as it is found."""
        for name in names:
            try:
                for record in records(
                    name, lines=self.lines, shows_lines=self.shows_lines
                ):
                    yield self._noted(self._of(record))
            except UnusableInput as error:
                fault = diagnose("unusable-file", reason=error.reason)
                report = Report.of([fault])
                yield self._noted(Checked(name, None, report, unusable=error))

    def unknown_sources(self) -> str:
        """Say which of the texts are of no source, if any dossier was sound."""
        if not self._places:
            return ""
        unknown = [name for name in self.options["texts"] if name not in self._sources]
        return "; ".join(map(self._unknown, unknown))

    def _unknown(self, name: str) -> str:
        close = get_close_matches(name[:LONGEST_ECHO], self._sources)
        meant = f"; did you mean {', '.join(close)}?" if close else ""
        return f"no dossier has a source {shorten(repr(name))}{meant}"

    def _validated(self, dossier: Dossier) -> Report:
        """Ask the rules; a text counts for the dossiers that have its source."""
        sources = {source.id for source in dossier.sources}
        self._sources |= sources
        given = self.options["texts"]
        texts = {name: text for name, text in given.items() if name in sources}
        return validate(dossier, **{**self.options, "texts": texts})

    def _in_parts(self, record: Record) -> Iterable[Diagnostic]:
        """Return what is surely wrong with the parts of a broken dossier."""
        loaded = Loaded(value=record.parts, diagnostics=record.diagnostics)
        found = findings_in_parts(loaded, **{**self.options, "texts": {}})
        if record.line is None:
            return placed(found, record.text) if found else ()
        return _in_line(Report.of(found), record.line)

    def _noted(self, one: Checked) -> Checked:
        self.status = max(self.status, status_of(one.report))
        return one

    def _of(self, record: Record) -> Checked:
        """Check a record.

        All rules are asked only of a sound dossier: what was left out of a broken one
        would be missed everywhere.  Rules that miss nothing are asked of its parts.
        """
        dossier = record.dossier
        if dossier is None:
            report = Report.of([*record.diagnostics, *self._in_parts(record)])
            return Checked(record.name, record.line, report)
        report = self._validated(dossier)
        if (other := self._places.setdefault(dossier.id, record.place)) != record.place:
            repeated = diagnose(_REPEATED, "/id", id=dossier.id, other=other)
            report = _with(report, repeated)
        if record.line is None:
            report = _with(report, *record.diagnostics)
            report = _in_text(report, record.text)
        else:
            report = _in_line(report, record.line)
        return Checked(record.name, record.line, report, dossier)


def status_of(report: Report) -> int:
    """Return the exit status that ``report`` earns."""
    if any(finding.code in _NO_JSON for finding in report):
        return UNUSABLE
    return 0 if report.ok else 1


def _with(report: Report, *more: Diagnostic) -> Report:
    """Add findings to a report."""
    if not more:
        return report
    return evolve(Report.of([*report, *more]), waived=report.waived)


def _in_text(report: Report, text: str) -> Report:
    """Say of each finding at which line and column it is."""
    at = {one.pointer: one.position for one in placed(report, text)}
    found = (evolve(one, position=at[one.pointer]) for one in report)
    return evolve(report, diagnostics=tuple(found))


def _in_line(report: Report, number: int) -> Report:
    """Say of each finding in which line it is."""
    start = TextPosition(line=number, column=1)
    found = (evolve(one, position=one.position or start) for one in report)
    return evolve(report, diagnostics=tuple(found))
