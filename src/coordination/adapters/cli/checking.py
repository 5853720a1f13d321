"""Check the dossiers in files: one per file, or one per line."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any, Final, Generic, NamedTuple, TypeVar

from attrs import define, evolve, field, frozen

from coordination.adapters.cli.check_records import unread
from coordination.adapters.cli.command_errors import UnusableInput, sentence
from coordination.adapters.cli.examining import (
    Checked,
    Examiner,
    in_line,
    status_of,
    with_more,
)
from coordination.adapters.cli.given_bytes import GivenBytes, why_ended
from coordination.adapters.cli.seen_ids import SeenIds, place_of
from coordination.adapters.processes import map_in_order
from coordination.collections.facts import Facts
from coordination.collections.rules_across import check_facts
from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.diagnostics.near_names import near_names
from coordination.diagnostics.report import Report
from coordination.validators.chosen_rules import ChosenRules

T = TypeVar("T")

_REPEATED: Final = "id-used-by-another-dossier"


class Rendered(NamedTuple, Generic[T]):
    """What is written about a record: little, because it travels between processes.

    Attributes:
        name_of_file: The file.
        line: The number of the line; ``None`` for a file of one dossier.
        status: The exit status that it earns.
        content: What is written about it.
        dossier: The id of the dossier, if it is sound.
        sources: The ids of the sources that the dossier has, if texts are given.
        reason: Why the file cannot be used, if it cannot.
        facts: What it says that other dossiers may contradict, if that is asked.
        is_more: Whether something was written about the record before.
    """

    name_of_file: str
    line: int | None
    status: int
    content: T
    dossier: str | None
    sources: tuple[str, ...]
    reason: Diagnostic | None
    facts: Facts | None
    is_more: bool

    @property
    def unusable(self) -> UnusableInput | None:
        """Return what to say of a file that cannot be used."""
        if self.reason is None:
            return None
        return UnusableInput(self.name_of_file, self.reason)


@frozen
class Renderer(Generic[T]):
    """Checks one record and says what is to be written; it pickles.

    Attributes:
        examine: Checks the record.
        render: Writes what was found.
    """

    examine: Examiner
    render: Callable[[Checked], T]

    def __call__(self, one: GivenBytes) -> Rendered[T]:
        """Check a record."""
        return render_checked(self.examine(one), self.render)


def render_checked(
    checked: Checked, render: Callable[[Checked], T], *, is_more: bool = False
) -> Rendered[T]:
    """Say what was found in a record."""
    return Rendered(
        checked.name_of_file,
        checked.line,
        status_of(checked.report),
        render(checked),
        checked.dossier,
        checked.sources,
        checked.reason,
        checked.facts,
        is_more,
    )


@define
class Checker(Generic[T]):
    """Checks files, whatever the others are like, and keeps the worst status.

    Attributes:
        options: The options that `validate` gets beside the dossier.
        render: Writes what was found in a record, in the process that checks it.
        lines: Whether every file has one dossier per line, whatever its name.
        shows_lines: Whether a terminal shows how far in a file of lines it is.
        jobs: In how many processes.
        together: Whether dossiers are checked against one another in the end, too.
        status: The exit status for what was checked so far.
    """

    options: Mapping[str, Any]
    render: Callable[[Checked], T]
    lines: bool = False
    shows_lines: bool = True
    jobs: int = 1
    together: bool = False
    status: int = field(default=0, init=False)
    _seen: SeenIds = field(factory=SeenIds, init=False)
    _sources: set[str] = field(factory=set, init=False)
    _gathered: dict[str, tuple[str, int | None, int, Facts]] = field(
        factory=dict, init=False
    )

    def check(self, names: Iterable[str]) -> Generator[Rendered[T], None, None]:
        """Yield what is written about each of the files, in their order."""
        work = Renderer(Examiner(self.options, self.together), self.render)
        found = map_in_order(
            work,
            self._unread(names),
            self.jobs,
            lost=lambda one: render_checked(_lost(one), self.render),
            weigh=lambda one: one.weight,
        )
        with closing(found):
            for one, about in found:
                noted = self._noted(work.examine, one, about)
                self.status = max(self.status, noted.status)
                yield noted
        for more in self._contradictions():
            self.status = max(self.status, more.status)
            yield more

    def unknown_sources(self) -> list[Diagnostic]:
        """Say which of the texts are of no source, if any dossier was sound."""
        if not self._seen:
            return []
        unknown = [name for name in self.options["texts"] if name not in self._sources]
        return [
            sentence("no-such-source", id=name, **near_names(name, self._sources))
            for name in unknown
        ]

    def _unread(self, names: Iterable[str]) -> Iterator[GivenBytes]:
        for name in names:
            try:
                yield from unread(name, lines=self.lines, shows_lines=self.shows_lines)
            except UnusableInput as error:
                yield GivenBytes(name, None, error.reason)

    def _noted(
        self, examine: Examiner, one: GivenBytes, about: Rendered[T]
    ) -> Rendered[T]:
        """Add what is only known among the others: whether an id is used twice.

        Such a record is checked once more, here: for all others that is done.
        """
        self._sources.update(about.sources)
        if about.dossier is None:
            return about
        if about.facts is not None:
            place = (about.name_of_file, about.line, about.status, about.facts)
            self._gathered.setdefault(about.dossier, place)
        other = self._seen.first(about.dossier, one.name, one.line)
        if other is None or other == place_of(one.name, one.line):
            return about
        repeated = diagnose(_REPEATED, "/id", id=about.dossier, other=other)
        return render_checked(with_more(examine(one), one, repeated), self.render)

    def _contradictions(self) -> Iterator[Rendered[T]]:
        """Yield what the dossiers say against one another, at the place of each.

        Pointers in ``related`` lead into other dossiers and begin with their ids.
        """
        rules = ChosenRules.of(
            select=self.options["select"],
            ignore=self.options["ignore"],
            severities=self.options["severities"],
        )
        gathered = self._gathered
        report = check_facts((one for *_, one in gathered.values()), rules.choice)
        found: dict[str, list[Diagnostic]] = {}
        for one in report:
            dossier, _, rest = one.pointer.removeprefix("/").partition("/")
            pointer = f"/{rest}" if rest else ""
            found.setdefault(dossier, []).append(evolve(one, pointer=pointer))
        for dossier, findings in found.items():
            name, line, status, facts = gathered[dossier]
            report = Report.of(findings)
            if line is not None:
                report = in_line(report, line)
            checked = Checked(name, line, report, dossier, facts.ids)
            about = render_checked(checked, self.render, is_more=True)
            # It has failed already, and is not counted twice.
            yield about._replace(status=0) if status else about


def _lost(one: GivenBytes) -> Checked:
    """Say of a record that the process which checked it was ended."""
    ended = why_ended()
    reason = ended if one.line is None else None
    report = Report.of([ended])
    if one.line is not None:
        report = in_line(report, one.line)
    return Checked(one.name, one.line, report, reason=reason)
