"""Ask every rule of a dossier."""

from collections.abc import Iterator, Mapping
from datetime import date

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.diagnostics.report import MOST_FINDINGS, Report
from coordination.model.dossier import Dossier
from coordination.validators.book import RULES
from coordination.validators.context import Context
from coordination.validators.rule import Rule


def validate(
    dossier: Dossier,
    *,
    as_of: date | None = None,
    texts: Mapping[str, str] | None = None,
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
            checked; those of other dossiers are no harm.
        limit: How many findings to keep at most, the gravest first.

    Returns:
        A report; it holds everything that is wrong, doubtful or worth knowing.

    Raises:
        ValueError: ``limit`` is not at least 1.
    """
    context = Context(dossier=dossier, as_of=as_of, texts=texts or {})
    return Report.of(findings(context, RULES), limit=limit)


def findings(context: Context, rules: tuple[Rule, ...]) -> Iterator[Diagnostic]:
    """Give the findings of each of ``rules`` in turn."""
    for rule in rules:
        for finding in rule.check(context):
            if finding.code not in rule.codes:
                raise RuntimeError(
                    f"{rule.check.__qualname__} does not declare {finding.code!r}"
                )
            yield finding
