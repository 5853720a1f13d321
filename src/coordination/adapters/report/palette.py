"""The colours of a page, in light and in dark, and which lie on which."""

from collections.abc import Iterator
from itertools import product
from types import MappingProxyType
from typing import Final

#: Name of the colour → (in light, in dark).
PALETTE: Final = MappingProxyType(
    {
        "page": ("#ffffff", "#14171c"),
        "panel": ("#f4f6f9", "#1d2229"),
        "line": ("#c5ccd6", "#3d4652"),
        "grid": ("#dfe4ea", "#2c343e"),
        "text": ("#1b1f24", "#e8ebef"),
        "soft": ("#525c68", "#a9b3bf"),
        "link": ("#0b5394", "#8ec5ff"),
        "mark": ("#fff1b8", "#4a3f12"),
        "agreement": ("#1f6f54", "#58b893"),
        "event": ("#8a3a00", "#f0a060"),
        "deadline": ("#6a3d9a", "#c3a1ea"),
        "today": ("#b3261e", "#ff8a80"),
        "error": ("#b3261e", "#ff8a80"),
        "warning": ("#7a4a00", "#f2b84b"),
        "info": ("#0b5394", "#8ec5ff"),
    }
)

#: What is drawn on a background of its own: texts at least 4.5 : 1, shapes 3 : 1.
TEXTS: Final = (
    *product(("text", "soft", "link"), ("page", "panel")),
    ("text", "mark"),
    ("link", "mark"),
    *product(("error", "warning", "info", "today", "deadline"), ("page",)),
)
SHAPES: Final = tuple(
    product(("agreement", "event", "deadline", "today"), ("page", "panel"))
)


def css_of(theme: int) -> Iterator[str]:
    """Yield the colours of a theme as CSS: 0 is light, 1 is dark.

    >>> next(css_of(0))
    '--page: #ffffff'
    """
    return (f"--{name}: {colours[theme]}" for name, colours in PALETTE.items())
