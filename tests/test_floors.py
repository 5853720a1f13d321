"""A module imports only from its own floor or a lower one."""

import ast
from pathlib import Path

import pytest

import coordination

FLOORS = {
    name: floor
    for floor, names in enumerate(
        [
            ["errors", "folding", "diagnostics", "frozen_json"],
            ["tables"],
            ["model", "places"],
            ["parsers"],
            ["validators"],
            ["serializers"],
            ["drafting", "collections"],
            ["adapters", "plots", "strategies", "kinds", "__main__"],
        ]
    )
    for name in names
}

ROOT = Path(coordination.__file__).parent
MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


def imported(source: str) -> set[str]:
    """List the parts of `coordination` that ``source`` imports, wherever it does."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return {name.split(".")[1] for name in names if name.startswith("coordination.")}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_down(path: Path) -> None:
    own = FLOORS[path.relative_to(ROOT).with_suffix("").parts[0]]

    parts = imported(path.read_text("utf-8"))

    assert sorted(part for part in parts if FLOORS[part] > own) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_stay_small(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()

    assert len(lines) <= 400 or "generated" in lines[0].lower()
