"""How hard the property tests try: `HYPOTHESIS_PROFILE` is quick, default or deep."""

import os

from hypothesis import settings

from coordination.strategies.registration import register
from tests.caches import forget_all

settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("default", max_examples=100, deadline=None)
settings.register_profile("deep", max_examples=5_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

register()  # hypothesis does so itself where the package is installed


def pytest_runtest_setup() -> None:
    """Forget what was computed, where mutmut runs the tests.

    No mutant may hide behind what the original cached, nor a test that reaches it
    behind what another test asked before.
    """
    if "MUTANT_UNDER_TEST" in os.environ:
        forget_all()
