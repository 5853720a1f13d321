"""Tie the pages of both languages together, and make both easy to search.

A page under ``vi`` says that it is in Vietnamese; every page links the glossary and,
if there is one, the page of the other language.  The index for the search has each
Vietnamese word also without its marks, so that "phoi hop" finds "phối hợp"; a word
that is typed with its marks finds only itself.
"""

import unicodedata
from typing import Any

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish


class SearchBothLanguages(SearchEnglish):
    """Words as written, and Vietnamese words also without their marks."""

    lang = "en"
    # What a keyboard writes as a letter and a mark behind it is one letter here.
    js_splitter_code = (
        "function splitQuery(query) { return query.normalize()"
        r".split(/[^\p{Letter}\p{Number}_]+/u).filter(Boolean); }"
    )

    def split(self, input: str) -> list[str]:  # noqa: A002 - the name is Sphinx's
        """Return the words of a text, each also in its plain form."""
        words = super().split(unicodedata.normalize("NFC", input))
        return [*dict.fromkeys(form for word in words for form in (word, plain(word)))]


def plain(word: str) -> str:
    """Return ``word`` without the marks of its letters: "Đồng" becomes "Dong"."""
    letters = unicodedata.normalize("NFD", word).replace("đ", "d").replace("Đ", "D")
    return "".join(one for one in letters if not unicodedata.combining(one))


def tie_pages(
    app: Sphinx, pagename: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Say to the templates which language a page is in, and which page is its other."""
    own = pagename.removeprefix("vi/")
    is_vietnamese = own != pagename
    other = own if is_vietnamese else f"vi/{own}"
    context["language"] = "vi" if is_vietnamese else "en"
    context["other_page"] = other if other in app.env.found_docs else None


def setup(app: Sphinx) -> dict[str, bool]:
    """Register both with Sphinx."""
    app.add_search_language(SearchBothLanguages)
    app.connect("html-page-context", tie_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
