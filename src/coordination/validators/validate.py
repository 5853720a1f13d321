"""Run the rules on a dossier and report what they find."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain

from attrs import evolve

from coordination.diagnostics.diagnostic import Diagnostic, Severity
from coordination.diagnostics.report import MOST_FINDINGS, Report
from coordination.model.dossier import Dossier
from coordination.validators.chosen_rules import CODES_ACROSS, ChosenRules
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.waivers import Waivers


def validate(  # noqa: PLR0913 - options by keyword
    dossier: Dossier,
    *,
    as_of: date | None = None,
    texts: Mapping[str, str] | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    severities: Mapping[str, Severity | str] | None = None,
    rules: Iterable[Rule] = (),
    limit: int = MOST_FINDINGS,
) -> Report:
    """Check ``dossier`` against the rules of the field.

    It takes time linear in the dossier and in the texts.

    >>> from coordination import Agreement, Dossier
    >>> plan = Agreement(id="plan", parent="programme")
    >>> report = validate(Dossier(id="one", agreements=(plan,)))
    >>> report.ok, [(one.code, one.pointer) for one in report.errors]
    (False, [('dangling-reference', '/agreements/0/parent')])

    Args:
        dossier: What is checked; it is not changed.
        as_of: The day of checking, for rules that need one.
        texts: The text of sources by their ids, so that quotes and hashes can be
            checked.  An id that no source has is a ``text-of-no-source``.
        select: The codes to report, each by its name or by the words it begins with
            ("cycle", "award-without"); all of them without it.
        ignore: The codes to leave out, named likewise.
        severities: Severities other than those of the catalogue, by codes named
            likewise; of two names that fit, the longer counts.
        rules: Rules beside those of the library, such as `installed_rules()`.
        limit: How many findings to keep at most, the gravest first.

    Returns:
        A report; it lists everything that is wrong, doubtful or worth knowing.

    Raises:
        ValueError: ``limit`` is not at least 1, or a name fits no code.
    """
    context = RecordContext(dossier=dossier, as_of=as_of, texts=texts or {})
    asked = ChosenRules.of(tuple(rules), select, tuple(ignore), severities)
    blind = (rule.codes for rule in asked.rules if not rule.can_look(context))
    waivers = Waivers(dossier.waivers)
    found = waivers.apply(asked.choice.apply(run_rules(context, asked.rules)))
    unused = asked.choice.apply(
        waivers.unused(asked.left_out.union(CODES_ACROSS, *blind))
    )
    report = Report.of(chain(found, unused), limit=limit)
    return evolve(report, waived=tuple(waivers.waived[:limit]))


def run_rules(context: RecordContext, rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    """Yield the findings of each of ``rules`` in turn."""
    for rule in rules:
        for finding in rule.check(context):
            if finding.code not in rule.codes:
                raise RuntimeError(
                    f"{rule.check.__qualname__} does not declare {finding.code!r}"
                )
            yield finding
