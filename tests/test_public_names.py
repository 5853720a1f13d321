"""The root package: sorted, small, documented, and imported only when used."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import coordination


def test_names_are_sorted_and_few() -> None:
    assert coordination.__all__ == sorted(coordination.__all__)
    assert len(coordination.__all__) <= 61


@pytest.mark.parametrize("name", coordination.__all__)
def test_every_name_is_documented(name: str) -> None:
    assert getattr(coordination, name).__doc__


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse(Path(coordination.__file__).read_text("utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    lines = [line for line in guarded.body if isinstance(line, ast.ImportFrom)]
    seen = [alias.name for line in lines for alias in line.names]

    assert sorted(seen) == coordination.__all__


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'agreement_of_all'"):
        coordination.agreement_of_all  # noqa: B018


def test_import_brings_in_nothing_before_it_is_used() -> None:
    code = "import sys, coordination; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.split()

    assert [name for name in loaded if name.startswith("coordination.")] == []
