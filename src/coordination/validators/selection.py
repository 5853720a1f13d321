"""Which codes are asked for, and how bad each is taken to be."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic, Severity, diagnose
from coordination.diagnostics.near_names import near_names
from coordination.errors import InvalidValueError


@frozen
class Selection:
    """A choice of codes, each by its name or by the words it begins with.

    >>> choice = Selection.of(["cycle-of-parents", "repeated-id"], ignore=["cycle"])
    >>> choice.codes
    frozenset({'repeated-id'})

    Attributes:
        codes: The codes that are reported.
        severities: The severities of codes that are not taken as the catalogue has
            them.
    """

    codes: frozenset[str]
    severities: Mapping[str, Severity]

    @classmethod
    def of(
        cls,
        known: Collection[str],
        *,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] = (),
        severities: Mapping[str, Severity | str] | None = None,
    ) -> "Selection":
        """Choose among ``known``: what is selected and not ignored.

        Of two names in ``severities`` that fit a code, the longer one counts.

        Raises:
            InvalidValueError: A name fits no code, or there is no such severity.
        """
        chosen = set(known) if select is None else set(_find_all_fitting(select, known))
        given = sorted((severities or {}).items())  # a name before longer ones like it
        return cls(
            frozenset(chosen.difference(_find_all_fitting(ignore, known))),
            {
                code: _severity(severity)
                for name, severity in given
                for code in _find_fitting(name, known)
            },
        )

    def apply(self, findings: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Keep the chosen of ``findings`` and set their severities."""
        for finding in findings:
            if finding.code not in self.codes:
                continue
            severity = self.severities.get(finding.code)
            yield evolve(finding, severity=severity) if severity else finding


def _severity(name: Severity | str) -> Severity:
    known = [str(one) for one in Severity]
    if name in known:
        return Severity(name)
    raise InvalidValueError(diagnose("unknown-code", got=name, known=", ".join(known)))


def _find_all_fitting(names: Iterable[str], known: Collection[str]) -> Iterator[str]:
    for name in names:
        yield from _find_fitting(name, known)


def _find_fitting(name: str, known: Collection[str]) -> list[str]:
    """Return the codes that are ``name`` or begin with its words."""
    found = [code for code in known if code == name or code.startswith(f"{name}-")]
    if not found:
        near = near_names(name, known)
        raise InvalidValueError(diagnose("no-such-code", got=name, **near))
    return found
