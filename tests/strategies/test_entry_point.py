"""hypothesis finds the strategies by itself, and the package never imports it."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import coordination

ROOT = Path(__file__).parents[2]
SOURCE = Path(coordination.__file__).parents[1]


def run(code: str, *path: Path) -> str:
    """Run ``code`` in a fresh interpreter that sees ``path`` and the package."""
    seen = os.pathsep.join(map(str, (*path, SOURCE)))
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": seen},
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "first", ["hypothesis", "coordination.strategies"], ids=lambda name: f"{name} first"
)
def test_from_type_knows_the_classes(tmp_path: Path, first: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (entry,) = project["entry-points"]["hypothesis"].items()
    installed = tmp_path / "coordination_as_installed-0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Name: coordination-as-installed\nVersion: 0\n")
    (installed / "entry_points.txt").write_text(
        "[hypothesis]\n{} = {}\n".format(*entry)
    )
    code = (
        f"import {first}\n"
        "from hypothesis.strategies import from_type\n"
        "from coordination import Dossier\n"
        "print('one_of' in repr(from_type(Dossier)))"
    )

    assert run(code, tmp_path) == "True"


def test_the_package_does_without_hypothesis() -> None:
    code = (
        "import sys, coordination\n"
        "[getattr(coordination, name) for name in coordination.__all__]\n"
        "print('hypothesis' in sys.modules)"
    )

    assert run(code) == "False"
