"""How hard the property tests try: `HYPOTHESIS_PROFILE` is quick, default or deep."""

import gc
import os
from functools import cache

from hypothesis import settings

from coordination.strategies.registration import register

settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("default", max_examples=100, deadline=None)
settings.register_profile("deep", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

register()  # hypothesis does so itself where the package is installed


def pytest_sessionstart() -> None:
    """Forget what was computed: no mutant may hide behind what the original cached."""
    kind = type(cache(len))
    for found in gc.get_objects():
        if type(found) is kind and found.__module__.startswith("coordination"):
            found.cache_clear()
