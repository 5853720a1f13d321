"""Check the dossiers in files: one per file, or one per line."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any, Final

from attrs import define, evolve, field, frozen

from coordination.adapters.cli.check_records import (
    Record,
    Unread,
    read_record,
    unread,
)
from coordination.adapters.cli.command_errors import UNUSABLE, UnusableInput, sentence
from coordination.adapters.cli.seen_ids import SeenIds, place_of
from coordination.adapters.processes import map_in_order
from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, diagnose
from coordination.diagnostics.fingerprint import fingerprint, without_places
from coordination.diagnostics.near_names import near_names
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

_ENDED: Final = diagnose("unusable-file", reason="process-ended")


@frozen
class Checked:
    """What was found in a file, or in one line of it.

    Attributes:
        name_of_file: The file.
        line: The number of the line; ``None`` for a file of one dossier.
        report: The findings.
        dossier: The id of the dossier, if it is sound.
        entities: The ids of the entities that findings are about, by the collection
            and the place in it.
        sources: The ids of the sources that the dossier has.
        reason: Why the file cannot be used, if it cannot; the report says so, too.
    """

    name_of_file: str
    line: int | None
    report: Report
    dossier: str | None = None
    entities: Mapping[tuple[str, str], str] = field(factory=dict)
    sources: tuple[str, ...] = ()
    reason: Diagnostic | None = None

    @property
    def unusable(self) -> UnusableInput | None:
        """Return what to say of a file that cannot be used."""
        if self.reason is None:
            return None
        return UnusableInput(self.name_of_file, self.reason)

    def name(self, pointer: str) -> str:
        """Name the entity and the field that ``pointer`` leads to, by their ids.

        A dossier that cannot be read has no ids; then only the file is known.
        """
        if self.dossier is None:
            return f"{self.name_of_file}:{without_places(pointer)}"
        entity = self.entities.get(_top(pointer), "")
        return f"{self.dossier}:{entity}:{without_places(pointer)}"

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """What stays of each finding of the report."""
        return tuple(fingerprint(one, self.name) for one in self.report)


@frozen
class Examiner:
    """Checks one record by itself; it pickles, so that other processes can do it.

    Attributes:
        options: The options that `validate` gets beside the dossier.
    """

    options: Mapping[str, Any]

    def __call__(self, one: Unread) -> Checked:
        """Check a record.

        All rules are asked only of a sound dossier: what was left out of a broken one
        would be missed everywhere.  Rules that miss nothing are asked of its parts.
        """
        if one.line is None and isinstance(one.data, Diagnostic):
            return Checked(one.name, None, Report.of([one.data]), reason=one.data)
        record = read_record(one)
        dossier = record.dossier
        if dossier is None:
            report = Report.of([*record.diagnostics, *self._in_parts(record)])
            return Checked(record.name, record.line, report)
        report = self._validated(dossier)
        if record.line is None:
            report = _with(report, *record.diagnostics)
            report = _in_text(report, record.text)
        else:
            report = _in_line(report, record.line)
        return Checked(
            record.name,
            record.line,
            report,
            dossier.id,
            _entities(dossier, report),
            tuple(source.id for source in dossier.sources) if self._texts else (),
        )

    @property
    def _texts(self) -> Mapping[str, str]:
        texts: Mapping[str, str] = self.options["texts"]
        return texts

    def _validated(self, dossier: Dossier) -> Report:
        """Ask the rules; a text counts for the dossiers that have its source."""
        sources = {source.id for source in dossier.sources} if self._texts else set()
        texts = {name: text for name, text in self._texts.items() if name in sources}
        return validate(dossier, **{**self.options, "texts": texts})

    def _in_parts(self, record: Record) -> Iterable[Diagnostic]:
        """Return what is surely wrong with the parts of a broken dossier."""
        loaded = Loaded(value=record.parts, diagnostics=record.diagnostics)
        found = findings_in_parts(loaded, **{**self.options, "texts": {}})
        if record.line is None:
            return placed(found, record.text) if found else ()
        return _in_line(Report.of(found), record.line)


@define
class Checker:
    """Checks files, whatever the others are like, and keeps the worst status.

    Attributes:
        options: The options that `validate` gets beside the dossier.
        lines: Whether every file has one dossier per line, whatever its name.
        shows_lines: Whether a terminal shows how far in a file of lines it is.
        jobs: In how many processes.
        status: The exit status for what was checked so far.
    """

    options: Mapping[str, Any]
    lines: bool = False
    shows_lines: bool = True
    jobs: int = 1
    status: int = field(default=0, init=False)
    _seen: SeenIds = field(factory=SeenIds, init=False)
    _sources: set[str] = field(factory=set, init=False)

    def check(self, names: Iterable[str]) -> Generator[Checked, None, None]:
        """Yield what is found in each of the files, in their order."""
        found = map_in_order(
            Examiner(self.options),
            self._unread(names),
            self.jobs,
            lost=_lost,
            weigh=lambda one: one.weight,
        )
        with closing(found):
            for one, checked in found:
                noted = self._noted(one, checked)
                self.status = max(self.status, status_of(noted.report))
                yield noted

    def unknown_sources(self) -> list[Diagnostic]:
        """Say which of the texts are of no source, if any dossier was sound."""
        if not self._seen:
            return []
        unknown = [name for name in self.options["texts"] if name not in self._sources]
        return [
            sentence("no-such-source", id=name, **near_names(name, self._sources))
            for name in unknown
        ]

    def _unread(self, names: Iterable[str]) -> Iterator[Unread]:
        for name in names:
            try:
                yield from unread(name, lines=self.lines, shows_lines=self.shows_lines)
            except UnusableInput as error:
                yield Unread(name, None, error.reason)

    def _noted(self, one: Unread, checked: Checked) -> Checked:
        """Add what is only known among the others: whether an id is used twice."""
        self._sources.update(checked.sources)
        if checked.dossier is None:
            return checked
        place = place_of(one.name, one.line)
        other = self._seen.first(checked.dossier, one.name, one.line)
        if other == place:
            return checked
        repeated = diagnose(_REPEATED, "/id", id=checked.dossier, other=other)
        report = _with(checked.report, repeated)
        if one.line is not None:
            return evolve(checked, report=_in_line(report, one.line))
        text = one.data.decode("utf-8-sig") if isinstance(one.data, bytes) else ""
        return evolve(checked, report=_in_text(report, text))


def _lost(one: Unread) -> Checked:
    """Say of a record that the process which checked it was ended."""
    reason = _ENDED if one.line is None else None
    report = Report.of([_ENDED])
    if one.line is not None:
        report = _in_line(report, one.line)
    return Checked(one.name, one.line, report, reason=reason)


def _entities(dossier: Dossier, report: Report) -> dict[tuple[str, str], str]:
    """Return the ids of the entities that findings are about."""
    found = {}
    waived = (one.finding for one in report.waived)
    for finding in (*report, *waived):
        collection, at = _top(finding.pointer)
        held = getattr(dossier, collection, None) if at.isdecimal() else None
        if isinstance(held, tuple) and int(at) < len(held):
            found[collection, at] = getattr(held[int(at)], "id", at)
    return found


def _top(pointer: str) -> tuple[str, str]:
    """Return the collection and the place in it that ``pointer`` leads into."""
    collection, at, *_ = (*split(pointer), "", "")
    return collection, at


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
