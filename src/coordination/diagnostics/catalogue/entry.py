"""One row of the catalogue."""

import re
from functools import cache
from typing import Literal

from attrs import frozen


@frozen
class Entry:
    """A code with its severity and its sentences.

    Attributes:
        code: Words in kebab-case that name the kind of finding.
        severity: ``error``, ``warning`` or ``info``.
        vi: The sentence in Vietnamese, with the names of params in braces.
        en: The same in English.
        why_vi: What it means, when it can be ignored and what to do, in Vietnamese.
        why_en: The same in English.
    """

    code: str
    severity: Literal["error", "warning", "info"]
    vi: str
    en: str
    why_vi: str = ""
    why_en: str = ""

    def template(self, language: str) -> str:
        """Return the sentence in ``language``.

        Raises:
            ValueError: The entry has no text in that language.
        """
        if language not in ("vi", "en"):
            raise ValueError(f"no messages in {language!r}; expected 'vi' or 'en'")
        return self.vi if language == "vi" else self.en

    def sentence(self, language: str) -> str:
        """Return the sentence to be read as it is: of several forms the last.

        >>> Entry("two", "info", "", "{n} {n:body|bodies} too many").sentence("en")
        '{n} bodies too many'
        """
        return _forms().sub(r"\1", self.template(language))

    def outline(self, language: str) -> str:
        """Return the sentence in ``language`` with a gap for each of its params.

        >>> Entry("late", "error", "", "{days:,} days late").outline("en")
        '… days late'
        """
        return _gaps().sub("…", self.sentence(language))

    def why(self, language: str) -> str:
        """Return what the code means and what to do, in ``language``."""
        return self.why_vi if language == "vi" else self.why_en


@cache
def _gaps() -> re.Pattern[str]:
    """Match the name of a param in a sentence."""
    return re.compile(r"(?:\{[^{}]{1,99}\}){1,9}")


@cache
def _forms() -> re.Pattern[str]:
    """Match the forms from which a template chooses, and the last of them.

    A form may contain names in braces, but no further forms.
    """
    form = r"(?:[^{}|]|\{[^{}]{0,99}\}){0,999}"
    return re.compile(rf"\{{\w{{1,99}}:(?:{form}\|){{1,3}}({form})\}}")
