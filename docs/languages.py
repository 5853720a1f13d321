"""Tie the pages of both languages together, and make both easy to search.

A page under ``vi`` says that it is in Vietnamese, and so does all around it; every
page links the glossary and, if there is one, the page of the other language.

The index for the search has each Vietnamese word also without its marks, so that
"phoi hop" finds "phối hợp"; a word that is typed with its marks finds only itself.
"""

import re
import unicodedata
from typing import Any, Final

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish

#: The headings of the Vietnamese part of the table of contents.
_PARTS: Final = ("Bắt đầu", "Hướng dẫn", "Cách làm")

#: What the theme says on a Vietnamese page.
_WORDS: Final = {
    "Search": "Tìm kiếm",
    "On this page": "Trên trang này",
    "Previous": "Trang trước",
    "Next": "Trang sau",
    "Home": "Trang đầu",
    "View this page": "Xem mã nguồn của trang",
    "Index": "Mục lục tra cứu",
    "Reference": "Tra cứu (tiếng Anh)",
}


class SearchBothLanguages(SearchEnglish):
    """Words as written, and Vietnamese words also without their marks."""

    lang = "en"
    # What a keyboard writes as a letter and a mark behind it is one letter here.
    js_splitter_code = (
        "function splitQuery(query) { return query.normalize()"
        r".split(/[^\p{Letter}\p{Number}_]+/u).filter(Boolean); }"
    )

    def split(self, text: str) -> list[str]:
        """Return the words of a text, each also in its plain form."""
        words = super().split(unicodedata.normalize("NFC", text))
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
    if "furo_navigation_tree" in context:
        context["furo_navigation_tree"] = choose_parts(
            context["furo_navigation_tree"], is_vietnamese=is_vietnamese
        )
    if is_vietnamese:
        context["master_doc"] = "vi/index"
        context["_"] = lambda words: _WORDS.get(words, words)


def choose_parts(tree: str, *, is_vietnamese: bool) -> str:
    """Return the parts of the table of contents in one language, and the reference."""
    chosen, reference = [], ""
    for part in re.split(r'(?=<p class="caption")', tree):
        if "Reference</span>" in part:
            heading = _WORDS["Reference"] if is_vietnamese else "Reference"
            reference = part.replace("Reference</span>", f"{heading}</span>")
        elif any(f"{heading}</span>" in part for heading in _PARTS) == is_vietnamese:
            chosen.append(part)
    return "".join([*chosen, reference])


def setup(app: Sphinx) -> dict[str, bool]:
    """Register both with Sphinx."""
    app.add_search_language(SearchBothLanguages)
    app.connect("html-page-context", tie_pages, priority=900)  # after the theme
    return {"parallel_read_safe": True, "parallel_write_safe": True}
