"""Regular expressions of public projects, retyped from a description of them.

None of them is published as a library.  Each is given what its project gives it
(case, spaces, accents folded or not) and returns the symbol it recovers.
"""

import re
import unicodedata
from collections.abc import Callable
from types import MappingProxyType
from typing import Final


def _plain(text: str) -> str:
    """Drop accents and the stroke of Đ, as `unidecode` does."""
    text = text.replace("Đ", "D").replace("đ", "d").replace("Ð", "D")
    marks = unicodedata.normalize("NFD", text)
    return "".join(c for c in marks if not unicodedata.combining(c))


def _first(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found[0] if found else ""


def crawler_of_the_assembly(text: str) -> str:
    """A Go crawler: a label, then serial, year and two letters with a session."""
    found = re.search(r"[Ss]ố:\s*(\d+/\d+/[A-Z][A-Z]\d+)", text)
    return found[1] if found else ""


def evaluation_matcher(text: str) -> str:
    """Five patterns in order, old forms included; case and accents folded."""
    folded = _plain(text).lower()
    for pattern in (
        r"\d{1,5}[a-z]?/\d{4}/[a-z]+\d*(?:-[a-z0-9]+)*",
        r"\d{1,5}[a-z]?\s*-\s*[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*",
        r"\d{1,5}[a-z]?/[a-z]+(?:-[a-z0-9]+)*",
        r"\d{1,5}[a-z]?[\s-](?:lct|l|sl|qd|tt)/[a-z0-9]+",
        r"\d{1,5}[a-z]?-[a-z]+",
    ):
        if found := _first(pattern, folded):
            return found
    return ""


def source_notes(text: str) -> str:
    """Four patterns after closing the spaces round marks; capitals only."""
    closed = re.sub(r"\s*([/-])\s*", r"\1", text).upper()
    for pattern in (
        r"\d+/\d{4}/[A-ZĐ]+\d*(?:-[A-ZĐ&\d]+)*",
        r"\d+/[A-ZĐ]+(?:-[A-ZĐ&\d]+)*",
        r"\d+-[A-ZĐ]+/[A-ZĐ\d]+",
        r"\d+-[A-ZĐ]+",
    ):
        if found := _first(pattern, closed):
            return found
    return ""


def law_site_fetcher(text: str) -> str:
    """A year between slashes is required."""
    return _first(r"\d+/\d{4}/[A-ZĐa-zđ]+\d*(?:-[A-ZĐa-zđ]+)*", text)


def scan_pipeline(text: str) -> str:
    """A fixed list of types, the form of the State only, one issuer."""
    return _first(r"\d+(?:/\d{4})?/(?:QĐ|TB|NQ|NĐ|CV|TTg|VPCP)-[A-ZĐa-z]+", text)


def assistant_of_a_commune(text: str) -> str:
    """A label, three digits, ASCII capitals."""
    found = re.search(r"Số:\s*(\d{1,3}/[A-Z]{2,10}-[A-Z]{2,10})", text)
    return found[1] if found else ""


PATTERNS: Final = MappingProxyType[str, Callable[[str], str]](
    {
        "crawler of the assembly": crawler_of_the_assembly,
        "evaluation matcher": evaluation_matcher,
        "source notes": source_notes,
        "law site fetcher": law_site_fetcher,
        "scan pipeline": scan_pipeline,
        "assistant of a commune": assistant_of_a_commune,
    }
)


def runs(symbol: str) -> tuple[str, ...]:
    """Return the runs of digits and letters of a symbol, in one order."""
    found = re.findall("[0-9]+|[A-Z]+", _plain(symbol).upper().replace("&", ""))
    return tuple(sorted(run.lstrip("0") for run in found))
