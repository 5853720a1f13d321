"""How hard the property tests try: `HYPOTHESIS_PROFILE` is quick, default or deep."""

import gc
import os
from functools import cache
from typing import Any

from hypothesis import settings

from coordination.strategies.registration import register

settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("default", max_examples=100, deadline=None)
settings.register_profile("deep", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

register()  # hypothesis does so itself where the package is installed


@cache
def _caches() -> tuple[Any, ...]:
    """Find what the package keeps, in modules that are imported by now."""
    kind = type(cache(len))
    return tuple(
        found
        for found in gc.get_objects()
        if type(found) is kind and found.__module__.startswith("coordination")
    )


def pytest_runtest_setup() -> None:
    """Forget what was computed, where mutmut runs the tests.

    No mutant may hide behind what the original cached, nor a test that reaches it
    behind what another test asked before.
    """
    if "MUTANT_UNDER_TEST" in os.environ:
        for found in _caches():
            found.cache_clear()
