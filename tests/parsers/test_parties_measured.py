"""Parties, persons and offices of real texts against the finished dossiers."""

import pytest

from tests.accuracy.names import figures, persons_read_as_bodies
from tests.shared_data import shared


@pytest.fixture(autouse=True)
def _texts() -> None:
    shared("seeds")
    shared("eval/programmes")


@pytest.mark.parametrize("kind", ["parties", "persons", "positions"])
def test_names_are_those_of_the_dossiers(kind: str) -> None:
    found = figures()

    assert found[f"names.{kind} precision"].value >= 0.97
    assert found[f"names.{kind} recall"].value >= 0.93


def test_names_of_all_kinds_are_those_of_the_dossiers() -> None:
    for figure, least in (("precision", 0.97), ("recall", 0.93)):
        shares = [share for name, share in figures().items() if figure in name]

        assert sum(one.right for one in shares) >= least * sum(one.of for one in shares)


def test_no_person_is_read_as_a_body() -> None:
    assert persons_read_as_bodies() == set()
