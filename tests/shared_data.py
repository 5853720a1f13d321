"""The data beside the checkout: real texts and facts, not part of the project."""

from pathlib import Path
from typing import Final

import pytest

SHARED: Final = Path(__file__).parents[2] / "shared"


def shared(name: str) -> Path:
    """Return the path of shared data; skip the test where it is not there."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"needs the shared data: ../shared/{name}")
    return path
