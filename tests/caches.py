"""What the package keeps between calls, and how to forget it."""

import gc
from functools import cache
from typing import Any


@cache
def find_caches() -> tuple[Any, ...]:
    """Find what the package keeps, in modules that are imported by now."""
    kind = type(cache(len))
    gc.unfreeze()  # what `conftest` froze is not listed
    try:
        return tuple(
            found
            for found in gc.get_objects()
            if type(found) is kind and found.__module__.startswith("coordination")
        )
    finally:
        gc.freeze()


def forget_all() -> None:
    """Forget tables and answers."""
    for found in find_caches():
        found.cache_clear()


def forget_answers() -> None:
    """Forget what was answered to arguments, and keep the tables."""
    for found in find_caches():
        if found.cache_parameters()["maxsize"] is not None:
            found.cache_clear()
