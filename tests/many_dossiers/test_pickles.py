"""Values and entities pickle small and fast, so that processes can exchange them."""

import pickle
import sys
from pathlib import Path
from types import FrameType

import pytest

import coordination
from coordination import (
    Dossier,
    dumps,
    load,
    parse_date,
    parse_number,
    parse_period,
    parse_quantity,
    parse_recurrence,
)
from coordination.collections.facts import facts_of
from tests.adapters.commands import ROOT

FILES = sorted((ROOT / "examples" / "dossiers").glob("*.json"))
SOURCES = str(Path(coordination.__file__).parent)

VALUES = [
    parse_date("8/7/2025"),
    parse_period("2021-2025"),
    parse_number("30/2020/NĐ-CP"),
    parse_quantity("hơn 24.550 tin, bài"),
    parse_recurrence("trước ngày 15/12 hằng năm"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_small(value: object) -> None:
    data = pickle.dumps(value)

    assert pickle.loads(data) == value
    assert len(data) <= 250


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def dossier(request: pytest.FixtureRequest) -> Dossier:
    return load(request.param)


def test_a_dossier_is_as_small_as_its_json(dossier: Dossier) -> None:
    assert dossier.index.places  # built, but it does not travel

    data = pickle.dumps(dossier)

    assert pickle.loads(data) == dossier
    assert len(data) <= 1.1 * len(dumps(dossier).encode())


def test_the_facts_for_rules_across_are_much_smaller(dossier: Dossier) -> None:
    assert len(pickle.dumps(facts_of(dossier))) <= 0.2 * len(pickle.dumps(dossier))


def test_no_code_of_the_library_runs_again(dossier: Dossier) -> None:
    """What was valid stays valid: no validator and no converter is called."""
    called = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(SOURCES):
            called.add(frame.f_code.co_qualname)

    data = pickle.dumps(dossier)
    sys.setprofile(note)
    try:
        pickle.loads(data)
    finally:
        sys.setprofile(None)

    assert called == set()
