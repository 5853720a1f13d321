"""One spelling for the words of names: letters, tone marks, dashes and "và".

Tone marks are written in two styles (Hoà, Hòa; uỷ, ủy), "và" gives way to a dash,
a comma or "&", and the parts of an abbreviation are together or apart.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, Final

from coordination.folding.fold import fold_text

#: Old places of tone marks, and the new ones.
_TONES: Final = {
    **dict(
        zip(("oà", "oá", "oả", "oã", "oạ"), ("òa", "óa", "ỏa", "õa", "ọa"), strict=True)
    ),
    **dict(
        zip(("oè", "oé", "oẻ", "oẽ", "oẹ"), ("òe", "óe", "ỏe", "õe", "ọe"), strict=True)
    ),
    **dict(
        zip(("uỳ", "uý", "uỷ", "uỹ", "uỵ"), ("ùy", "úy", "ủy", "ũy", "ụy"), strict=True)
    ),
}

#: Ends of words that have a tone mark in its old place.
OLD_TONES: Final = _TONES.keys()

#: Words that join others and may be a dash instead.
JOINING: Final = frozenset({"và"})


@cache
def _tones() -> re.Pattern[str]:
    # "quý" and "khoán": the mark is where it is in both styles.  The letters are
    # first, because a search for them is fast.
    return re.compile(rf"(?:{'|'.join(_TONES)})(?<!q..)(?![^\W_])")


@cache
def word_pattern() -> re.Pattern[str]:
    """Match one word, letters and digits; "H'leo" is one."""
    return re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def with_new_tones(text: str) -> str:
    """Write the tone marks of folded text in small letters in the new style.

    >>> with_new_tones("uỷ ban hoà bình, quý")
    'ủy ban hòa bình, quý'
    """
    return _tones().sub(lambda found: _TONES[found[0]], text)


def words_of(text: str) -> list[str]:
    """Return the words of a name as they are compared.

    >>> words_of("Uỷ ban Nhân dân"), words_of("Sở GD&ĐT")
    (['ủy', 'ban', 'nhân', 'dân'], ['sở', 'gd', 'đt'])
    """
    return list(_words_of(text))


@lru_cache(maxsize=4096)
def _words_of(text: str) -> tuple[str, ...]:
    """Return the words once: a name is looked up in several ways."""
    words = word_pattern().findall(with_new_tones(fold_text(text).lower()))
    if JOINING.isdisjoint(words):
        return tuple(words)
    return tuple([word for word in words if word not in JOINING])


def spellings(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each way to write ``text``, with parts together or apart.

    >>> sorted(spellings("Sở GD|ĐT"))
    [('sở', 'gd', 'đt'), ('sở', 'gdđt')]
    """
    for written in _list_spellings(text):
        yield tuple(words_of(written))


def _list_spellings(text: str) -> Iterator[str]:
    first, bar, rest = text.partition("|")
    if not bar:
        yield text
        return
    yield from _list_spellings(f"{first}{rest}")
    yield from _list_spellings(f"{first} {rest}")


def plant(tree: dict[str, Any], text: str, leaf: object) -> None:
    """Add all spellings of ``text`` to a tree of words.

    Under each word are those that may follow, and under "" the ``leaf`` of the
    phrase that ends there; the first one counts.  "Và", and a dash that may be "và",
    lead back to where they are written: they may be left out.

    >>> tree = {}
    >>> plant(tree, "Sở Nội vụ", 1)
    >>> tree
    {'sở': {'nội': {'vụ': {'': 1}}}}
    """
    for written in _list_spellings(text):
        branch = tree
        lower = with_new_tones(fold_text(written).lower()).replace(" - ", " và ")
        for word in word_pattern().findall(lower):
            if word in JOINING:
                branch[word] = branch
            else:
                branch = branch.setdefault(word, {})
        branch.setdefault("", leaf)
