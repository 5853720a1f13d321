"""How hard the property tests try: `HYPOTHESIS_PROFILE` is quick, default or deep."""

import gc
import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

from coordination.strategies.registration import register
from tests.caches import forget_all

settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("default", max_examples=100, deadline=None)
settings.register_profile("deep", max_examples=5_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

register()  # hypothesis does so itself where the package is installed

gc.disable()  # collecting thousands of tests leaves no rubbish, but much to search


def pytest_collection_finish() -> None:
    """Search for rubbish from now on, but never again among the tests themselves."""
    gc.freeze()
    gc.enable()


@pytest.fixture
def interrupts() -> Iterator[None]:
    """Let the processes that a test starts be interrupted, as from a terminal.

    ``nohup``, and a shell that starts something in the background, have SIGINT
    ignored, and what is ignored stays so in every process below.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def pytest_runtest_setup() -> None:
    """Forget what was computed, where mutmut runs the tests.

    No mutant may hide behind what the original cached, nor a test that reaches it
    behind what another test asked before.
    """
    if "MUTANT_UNDER_TEST" in os.environ:
        forget_all()
