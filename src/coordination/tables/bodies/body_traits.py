"""Which kinds of bodies are read in a way of their own in running text, by code."""

from typing import Final

from coordination.tables.bodies.body_kind import BodyKind

#: Codes of `PartyKind` whose names in small letters are names all the same.
IN_SMALL_LETTERS: Final = frozenset(
    {"peoples-council", "peoples-committee", "party-advisory-body", "party-caucus"}
)

#: Kinds in small letters that are named where a name of their own follows: "đồn biên
#: phòng Sa Vĩ".
SMALL_BEFORE_A_NAME: Final = frozenset({"border-post"})


def can_begin_small(row: BodyKind) -> bool:
    """Return True if a body of a kind can be named with a small first letter."""
    is_always = not IN_SMALL_LETTERS.isdisjoint(row.kinds)
    return is_always or row.code in SMALL_BEFORE_A_NAME


#: Single words that name a body only where a place or a tier follows.
NEEDS_MORE: Final = frozenset(
    {
        "inspectorate",
        "committee-standing",
        "police",
        "navy-region",
        "newspaper",
        "school",
        "institute",
        "centre",
        "bureau",
        "sub-bureau",
        "bank",
        "company",
        "corporation",
        "association",
        "hospital",
        "academy",
        "command",
        "division",
        "brigade",
        "battalion",
        "squadron",
        "regiment",
        "corps",
        "service",
        "branch",
        "directorate",
        "management-board",
        "tax",
        "society",
        "command-board",
        "church",
        "company-branch",
        "coast-guard",
        "office",
        "economic-defence-unit",
        "commission",
        "federation",
        "section",
        "division-of-ministry",
        "department",
        "council",
        "library",
        "museum",
        "post-office",
        "ranger-station",
        "council-board",
        "presidium",
    }
)

#: Organs of whatever body follows them.
OF_ANY_BODY: Final = frozenset(
    {
        "party-committee",
        "standing-board",
        "executive-committee",
        "committee-standing",
        "front-standing",
        "party-caucus",
        "party-delegation",
        "committee-office",
        "council-office",
        "office",
        "investigation-agency",
        "military-procuracy",
        "military-court",
        "church",
        "council-board",
        "presidium",
        "political-directorate",
        "inspection-commission",
        "standing-office",
    }
)

#: Committees that the name of a district or town follows directly.
OF_DISTRICTS: Final = frozenset(
    {
        "rural-district-committee",
        "urban-district-committee",
        "town-committee",
        "city-committee",
    }
)

#: Offices for several communes that a number or a name follows directly.
OF_COMMUNES: Final = frozenset({"local-social-insurance", "local-tax"})

#: Kinds whose own names go on in small letters: "Cục An toàn thực phẩm".
IN_FULL: Final = frozenset(
    {
        "bureau",
        "sub-bureau",
        "directorate",
        "centre",
        "institute",
        "hospital",
        "school",
        "department",
        "council",
        "command-board",
        "society",
        "federation",
        "association",
        "church",
        "commission",
        "section",
        "division-of-ministry",
    }
)

#: Kinds whose own names are a task, in whatever words, if a tier follows.
TASKED: Final = frozenset({"steering-committee", "command-board", "council"})
