"""Claims move to where their words are after a text was corrected."""

import hashlib
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Claim, Dossier, InvalidValueError, Party, Source
from coordination.kinds import SourceKind
from coordination.model.claim import MOST_PLACES
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


@pytest.mark.parametrize(
    ("choice", "start"),
    [
        pytest.param(1, 0, id="the-first"),
        pytest.param(2, 8, id="the-middle-one"),
        pytest.param(3, 16, id="the-last"),
    ],
)
def test_the_nth_place_can_be_chosen(choice: int, start: int) -> None:
    held = dossier(("Sở Y tế", 13))

    done = move_claims(held, "page", "Sở Y tế,Sở Y tế,Sở Y tế", nth={0: choice})

    assert done.dossier.claims[0].start == start


@pytest.mark.parametrize("choice", [-1, 0, 3], ids=lambda one: f"place-{one}")
def test_a_place_that_is_none_chooses_nothing(choice: int) -> None:
    held = dossier(("Sở Y tế", 13))

    with pytest.raises(InvalidValueError) as error:
        move_claims(held, "page", "Sở Y tế,Sở Y tế", nth={0: choice})

    (fault,) = error.value.diagnostics
    assert dict(fault.params) == {"got": "Sở Y tế", "places": "0, 8"}


def test_the_refusal_names_the_first_places_only() -> None:
    with pytest.raises(InvalidValueError) as error:
        move_claims(dossier(("A", 200)), "page", "A" * 99)

    (fault,) = error.value.diagnostics
    assert fault.params["places"] == ", ".join(map(str, range(MOST_PLACES)))


def test_claims_on_other_sources_stay_wherever_they_are() -> None:
    held = dossier(("Hội Nông dân", 24), ("Hết", 41))
    held = held.replace(claims=held.claims[::-1])

    done = move_claims(held, "page", "Mới. " + BEFORE)

    assert [one.start for one in done.dossier.claims] == [3, 46, 29]
    assert done.moved == 2


def test_a_source_that_is_not_there() -> None:
    with pytest.raises(InvalidValueError) as error:
        move_claims(dossier(), "a", "x")

    (fault,) = error.value.diagnostics
    assert (fault.code, fault.pointer) == ("no-such-id", "/source")
    assert dict(fault.params) == {"id": "a"}


SMALL = ["".join(one) for size in range(4) for one in product("ab", repeat=size)]
#: Longer ones, whose part that changed is long, short, at one end, or none.
LONG = ["aabaa", "abaaba", "bbabb", "aababa", "abab"]


def count_same(one: str, two: str) -> int:
    """Count the characters that both begin with, one after another."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(two)))


def expect(quote: str, start: int, after: str, before: str | None) -> list[int]:
    """Say by hand where words can be: the plain form of what the module does fast."""
    everywhere = [at for at in range(len(after)) if after.startswith(quote, at)]
    if before is None:
        return [start] if start in everywhere else everywhere
    if not before.startswith(quote, start):
        return everywhere
    same = count_same(before, after)
    rest = min(len(before), len(after)) - same
    tail = min(rest, count_same(before[::-1], after[::-1]))
    if start + len(quote) <= same:
        return [start]
    if start >= len(before) - tail:
        return [start + len(after) - len(before)]
    touching = [
        at for at in everywhere if at + len(quote) > same and at < len(after) - tail
    ]
    return touching or everywhere


def find_places(quote: str, start: int, after: str, before: str | None) -> list[int]:
    """Return where the module says that words can be."""
    try:
        done = move_claims(dossier((quote, start)), "page", after, before=before)
    except InvalidValueError as error:
        (fault,) = error.diagnostics
        return [int(one) for one in str(fault.params["places"]).split(", ")]
    return [one.start for one in done.dossier.claims if one.source == "page"]


@pytest.mark.parametrize("before", [None, *SMALL, *LONG], ids=repr)
def test_places_are_those_that_a_plain_search_finds(before: str | None) -> None:
    texts = SMALL if before is None or before in SMALL else [*SMALL[7:], *LONG]
    quotes = {
        (stated[at:end], at)
        for stated in [before or "abab", "ba"]
        for at, end in combinations(range(len(stated) + 1), 2)
    }
    for after, (quote, start) in product(texts, sorted(quotes)):
        found = find_places(quote, start, after, before)

        assert found == expect(quote, start, after, before), (after, quote, start)


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
