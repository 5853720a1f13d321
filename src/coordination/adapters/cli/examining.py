"""Check one record by itself, and say what was found in it."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

from coordination.adapters.cli.check_records import Record, read_record
from coordination.adapters.cli.command_errors import UNUSABLE
from coordination.adapters.cli.given_bytes import GivenBytes
from coordination.collections.facts import Facts, facts_of
from coordination.diagnostics.diagnostic import Diagnostic, TextPosition
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


@frozen
class Checked:
    """What was found in a file, or in one line of it.

    Attributes:
        name_of_file: The file.
        line: The number of the line; ``None`` for a file of one dossier.
        report: The findings.
        dossier: The id of the dossier, if it is sound.
        ids: The ids of what findings are about, by the pointers to it.
        sources: The ids of the sources that the dossier has.
        reason: Why the file cannot be used, if it cannot; the report says so, too.
        facts: What it says that other dossiers may contradict, if that is asked.
    """

    name_of_file: str
    line: int | None
    report: Report
    dossier: str | None = None
    ids: Mapping[str, str] = field(factory=dict)
    sources: tuple[str, ...] = ()
    reason: Diagnostic | None = None
    facts: Facts | None = None

    def name(self, pointer: str) -> str:
        """Name the entity and the field that ``pointer`` leads to, by their ids.

        A dossier that cannot be read has no ids; then only the file is known.
        """
        if self.dossier is None:
            return f"{self.name_of_file}:{without_places(pointer)}"
        ends = [at for at, mark in enumerate(f"{pointer}/") if mark == "/"]
        ids = [self.ids[pointer[:end]] for end in ends if pointer[:end] in self.ids]
        return f"{self.dossier}:{':'.join(ids)}:{without_places(pointer)}"

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """What stays of each finding of the report."""
        return tuple(fingerprint(one, self.name) for one in self.report)


@frozen
class Examiner:
    """Checks one record by itself; it pickles, so that other processes can do it.

    Attributes:
        options: The options that `validate` gets beside the dossier.
        gathers: Whether it gathers the facts that other dossiers may contradict.
    """

    options: Mapping[str, Any]
    gathers: bool = False

    def __call__(self, one: GivenBytes) -> Checked:
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
            report = in_line(report, record.line)
        return Checked(
            record.name,
            record.line,
            report,
            dossier.id,
            _ids(dossier, report),
            tuple(source.id for source in dossier.sources) if self._texts else (),
            facts=facts_of(dossier) if self.gathers else None,
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
        return in_line(Report.of(found), record.line)


def _ids(dossier: Dossier, report: Report) -> dict[str, str]:
    """Return the ids of the entities that findings are about, by their pointers."""
    found = {}
    waived = (one.finding for one in report.waived)
    for finding in (*report, *waived):
        collection, at, *_ = (*split(finding.pointer), "", "")
        held = getattr(dossier, collection, None) if at.isdecimal() else None
        if isinstance(held, tuple) and int(at) < len(held):
            found[f"/{collection}/{at}"] = getattr(held[int(at)], "id", at)
    return found


def status_of(report: Report) -> int:
    """Return the exit status that ``report`` earns."""
    if any(finding.code in _NO_JSON for finding in report):
        return UNUSABLE
    return 0 if report.ok else 1


def with_more(checked: Checked, one: GivenBytes, *more: Diagnostic) -> Checked:
    """Add findings about the record ``one`` to what was found in it."""
    report = _with(checked.report, *more)
    if one.line is not None:
        return evolve(checked, report=in_line(report, one.line))
    text = one.data.decode("utf-8-sig") if isinstance(one.data, bytes) else ""
    return evolve(checked, report=_in_text(report, text))


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


def in_line(report: Report, number: int) -> Report:
    """Say of each finding in which line it is."""
    start = TextPosition(line=number, column=1)
    found = (evolve(one, position=one.position or start) for one in report)
    return evolve(report, diagnostics=tuple(found))
