"""Claims move to where their words are after a text was corrected."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Claim, Dossier, InvalidValueError, Party, Source
from coordination.kinds import SourceKind
from coordination.model.moving_claims import move_claims

BEFORE = "Sở Y tế họp. Sở Y tế và Hội Nông dân ký. Hết."


def dossier(*quotes: tuple[str, int]) -> Dossier:
    return Dossier(
        id="one",
        sources=(
            Source(id="page", kind=SourceKind.ARTICLE, sha256="0" * 64),
            Source(id="other", kind=SourceKind.ARTICLE),
        ),
        parties=(Party(id="a", name="A"),),
        claims=(
            *(
                Claim(
                    source="page",
                    about="a",
                    field="/name",
                    quote=quote,
                    start=start,
                    end=start + len(quote),
                )
                for quote, start in quotes
            ),
            Claim(source="other", about="a", field="/name", quote="A", start=3, end=4),
        ),
    )


@pytest.mark.parametrize(
    ("quote", "start", "after", "expected"),
    [
        pytest.param("Hội Nông dân", 24, "Mới. " + BEFORE, 29, id="behind-an-addition"),
        pytest.param("Sở Y tế", 13, "Mới. " + BEFORE, 18, id="second-of-two"),
        pytest.param("Sở Y tế", 0, BEFORE + " Mới.", 0, id="before-an-addition"),
        pytest.param(
            "Sở Y tế", 0, BEFORE.replace("họp", "đã họp"), 0, id="first-stays"
        ),
        pytest.param("Sở Y tế", 13, BEFORE.replace("họp", "đã họp"), 16, id="shifted"),
        pytest.param("Hết", 41, "Hết. Sở Y tế.", 0, id="moved-to-the-front"),
    ],
)
def test_words_are_found_with_the_text_before(
    quote: str, start: int, after: str, expected: int
) -> None:
    done = move_claims(dossier((quote, start)), "page", after, before=BEFORE)

    claim, other = done.dossier.claims
    assert (claim.start, claim.end) == (expected, expected + len(quote))
    assert other.start == 3
    assert done.moved == (expected != start)
    assert done.gone == ()
    source = done.dossier.sources[0]
    assert source.sha256 == hashlib.sha256(after.encode()).hexdigest()


def test_words_that_are_there_once_need_no_text_before() -> None:
    done = move_claims(dossier(("Hội Nông dân", 24)), "page", "Hội Nông dân ký.")

    assert done.dossier.claims[0].start == 0


def test_words_that_are_still_at_their_place_stay_there() -> None:
    done = move_claims(dossier(("Sở Y tế", 13)), "page", BEFORE + " Mới.")

    assert (done.dossier.claims[0].start, done.moved) == (13, 0)


def test_words_right_behind_the_change_are_known_for_sure() -> None:
    done = move_claims(dossier(("A", 1)), "page", "yyA A", before="xA A")

    assert done.dossier.claims[0].start == 2


def test_what_is_gone_is_listed_and_left_out() -> None:
    held = dossier(("Hội Nông dân", 24), ("Hết", 41))

    done = move_claims(held, "page", "Sở Y tế họp. Hết.", before=BEFORE)

    assert done.gone == (held.claims[0],)
    assert [one.quote for one in done.dossier.claims] == ["Hết", "A"]


def test_words_in_several_places_are_refused_with_the_places() -> None:
    held = dossier(("Hết", 41), ("Sở Y tế", 13))
    after = "Hết. Nay Sở Y tế, mai Sở Y tế."

    with pytest.raises(InvalidValueError) as error:
        move_claims(held, "page", after)

    (fault,) = error.value.diagnostics
    assert (fault.code, fault.pointer) == ("quote-is-ambiguous", "/claims/1/quote")
    assert fault.params["places"] == "9, 22"

    done = move_claims(held, "page", after, nth={1: 2})
    assert done.dossier.claims[1].start == 22


def test_a_source_that_is_not_there() -> None:
    with pytest.raises(InvalidValueError) as error:
        move_claims(dossier(), "a", "x")

    assert [one.code for one in error.value.diagnostics] == ["no-such-id"]


@given(
    st.text("ab "),
    st.text("ab "),
    st.text("ab "),
    st.integers(0, 20),
    st.integers(1, 3),
)
def test_what_was_not_changed_moves_for_sure(
    head: str, change: str, tail: str, at: int, size: int
) -> None:
    before, after = head + "c" + tail, head + change + tail
    quote = before[at : at + size]
    if not quote or at <= len(head) < at + size:
        return

    done = move_claims(dossier((quote, at)), "page", after, before=before)

    claim = done.dossier.claims[0]
    assert after[claim.start : claim.end] == quote
    assert claim.start == (at if at < len(head) else at + len(change) - 1)
