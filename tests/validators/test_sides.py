"""Which bodies a body is an organ of."""

from itertools import pairwise

from coordination import Dossier, Party
from coordination.validators.sides import list_wholes


def _chain(*names: str) -> Dossier:
    """Let each body be part of the next; the last one of none that is held."""
    pairs = pairwise(names)
    return Dossier(
        id="case",
        parties=tuple(Party(id=one, name=one, part_of=whole) for one, whole in pairs),
    )


def test_the_nearest_stands_first() -> None:
    held = _chain("office", "board", "council", "province")

    assert list_wholes(held.index, "office") == ["board", "council", "province"]
    assert list_wholes(held.index, "province") == []


def test_a_circle_ends() -> None:
    held = _chain("one", "other", "one")

    assert list_wholes(held.index, "one") == ["other", "one"] * 8
