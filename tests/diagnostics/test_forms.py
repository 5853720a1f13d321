"""A sentence chooses the form that its number asks for."""

import pytest

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import diagnose
from coordination.diagnostics.message_words import GAP

TWO = "{n} {n:body|bodies}"
THREE = "found{n:; nowhere|; at {at}|; in {n} places, first at {at}}"


@pytest.mark.parametrize(
    ("template", "number", "said"),
    [
        pytest.param(TWO, 0, "0 bodies", id="none is many"),
        pytest.param(TWO, 1, "1 body", id="one"),
        pytest.param(TWO, 11, "11 bodies", id="many that end in one"),
        pytest.param(THREE, 0, "found; nowhere", id="a form for none"),
        pytest.param(THREE, 1, "found; at 7", id="a name inside a form"),
        pytest.param(THREE, 2, "found; in 2 places, first at 7", id="two names"),
        pytest.param(THREE, None, "found", id="no number, no form"),
        pytest.param(TWO, GAP, "… bodies", id="several numbers are many"),
        pytest.param(THREE, GAP, "found", id="several numbers share no clause"),
    ],
)
def test_the_number_chooses(template: str, number: int | str | None, said: str) -> None:
    finding = diagnose("unused-waiver", n=number, at=7)
    words = Entry("own", "info", template, template)

    assert (
        type(finding)(
            code="own", severity=finding.severity, params=finding.params, words=words
        ).message()
        == said
    )


@pytest.mark.parametrize("row", entries().values(), ids=lambda row: row.code)
def test_what_is_shown_to_readers_holds_no_choice(row: Entry) -> None:
    assert "|" not in row.sentence("en") + row.sentence("vi")


def test_a_body_that_names_itself_is_not_one_of_one() -> None:
    alone = diagnose("cycle-of-bodies", id="ubnd", count=1)

    assert alone.message("en") == "ubnd is part of itself"
