"""The errors this library raises on purpose.

Each of them is a `CoordinationError` and, because it is always about a value
that was given, a `ValueError`.
"""

from attrs import evolve

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.diagnostics.escaping import LONGEST_ECHO


class CoordinationError(Exception):
    """Base of all of them, so that one ``except`` can catch the library."""


class ParseError(CoordinationError, ValueError):
    """A text does not follow the grammar.

    >>> from coordination.diagnostics.diagnostic import diagnose
    >>> error = ParseError(diagnose("no-such-month"), "tháng 13/2022", (6, 8))
    >>> print(error)
    expected a month from 1 to 12
      tháng 13/2022
            ^^
    >>> error.diagnostic.code, error.diagnostic.message("vi")
    ('no-such-month', 'tháng phải từ 1 đến 12')

    Attributes:
        diagnostic: What is wrong: a code, and its sentence in both languages.
        text: The text as it was given.
        span: The part of ``text`` that is wrong; empty at a gap.
    """

    def __init__(
        self, diagnostic: Diagnostic, text: str, span: tuple[int, int]
    ) -> None:
        """Keep the facts; the wording is left to ``str``."""
        super().__init__(diagnostic, text, span)  # positional, so that pickle works
        self.diagnostic = diagnostic
        self.text = text
        self.span = span

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The one diagnostic, as the other errors of this library have several."""
        return (self.diagnostic,)

    @property
    def expected(self) -> str:
        """What would have been accepted, in English words."""
        return self.diagnostic.message("en").removeprefix("expected ")

    def __str__(self) -> str:
        """Show the line of the text with carets under the part that is wrong.

        Of a long line, only the surroundings of that part are shown, at most
        `LONGEST_ECHO` characters; invisible characters become spaces, so that
        the carets fit.
        """
        start, end = self.span
        first = max(self.text.rfind("\n", 0, start) + 1, start - LONGEST_ECHO // 2)
        stop = self.text.find("\n", start)
        last = min(len(self.text) if stop < 0 else stop, first + LONGEST_ECHO)
        line = "".join(c if c.isprintable() else " " for c in self.text[first:last])
        carets = " " * (start - first) + "^" * max(1, min(end, last) - start)
        return f"expected {self.expected}\n  {line}\n  {carets}"


class InvalidValueError(CoordinationError, ValueError):
    """A value cannot be built, because nothing real can be like that.

    Attributes:
        diagnostics: Everything that is wrong with it; pointers are relative to it.
    """

    def __init__(self, *diagnostics: Diagnostic) -> None:
        """Keep the findings; the wording is left to ``str``."""
        super().__init__(*diagnostics)
        self.diagnostics = diagnostics

    def of_text(self) -> "InvalidValueError":
        """Return the same findings about a text, in which no pointer leads anywhere."""
        return InvalidValueError(*(evolve(one, pointer="") for one in self.diagnostics))

    def __str__(self) -> str:
        """Say what is wrong, a line for each finding."""
        return "\n".join(str(finding) for finding in self.diagnostics)


class LoadError(CoordinationError, ValueError):
    """A JSON text cannot be loaded.

    Attributes:
        diagnostics: Everything that is wrong with it, in the order of the text.
    """

    def __init__(self, *diagnostics: Diagnostic) -> None:
        """Keep the findings; the wording is left to ``str``."""
        super().__init__(*diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        """Say what is wrong, a line for each of the first ten findings."""
        lines = [str(finding) for finding in self.diagnostics[:10]]
        more = len(self.diagnostics) - len(lines)
        return "\n".join([*lines, *([f"… and {more} more"] if more else [])])
