"""Every example in a docstring of the installed package runs."""

import doctest
from importlib import import_module
from pkgutil import walk_packages

import pytest

import coordination

MODULES = sorted(
    module.name for module in walk_packages(coordination.__path__, "coordination.")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name: str) -> None:
    if ".arrow_" in name:
        pytest.importorskip("pyarrow", reason="columns need the extra 'arrow'")
    results = doctest.testmod(import_module(name))

    assert results.failed == 0
