"""What the schema says of classes and fields, in Vietnamese and in English."""

from hashlib import sha256
from typing import Any

import pytest

from coordination import json_schema
from coordination.tables.field_meanings import MEANINGS

#: Class → digest of its English when its Vietnamese was last read beside it.
READ = {
    "Dossier": "9377e1a2",
    "Act": "c2a0912c",
    "ActKind": "7172d58f",
    "Agreement": "10270be4",
    "AgreementKind": "62c36690",
    "AgreementMode": "03a2adb8",
    "Appearance": "7e1c8fe0",
    "AppearanceRole": "56410c69",
    "AwardKind": "de77d5cb",
    "Basis": "82f60ac7",
    "Change": "317dea12",
    "Claim": "0ea5cb95",
    "ClaimPart": "0bb56a3d",
    "Comparator": "3cd69eb1",
    "Deadline": "d42105c7",
    "Document": "6412508f",
    "DocumentKind": "f9262c34",
    "DocumentNumber": "48d9d0cf",
    "Due": "2f11a4d9",
    "Event": "09a81b28",
    "Involvement": "6e344840",
    "Level": "7f0a8e6e",
    "Obligation": "c32a70d3",
    "ObligationForce": "3979cd8f",
    "ObligationKind": "98ddcc67",
    "Outcome": "760c211d",
    "OutcomeKind": "cb6eb2fd",
    "PartOfDay": "25ba43b3",
    "PartialDate": "6842c63e",
    "Party": "ab6fa8cd",
    "PartyKind": "f8d2df13",
    "PartyRole": "f4e0ec72",
    "PartySystem": "10cf6d5d",
    "Period": "e7c63c9a",
    "Position": "4be4ca24",
    "Quantity": "55c5e9e8",
    "Rank": "63e70d2f",
    "Recurrence": "a9bc59d6",
    "Resource": "d4a27ca1",
    "ResourceKind": "fd9f4b96",
    "Source": "88f9fa30",
    "SourceKind": "ea8887ef",
    "SourceRelation": "d97dc1a8",
    "Term": "ed63d571",
    "TermBody": "9f632acf",
    "Trigger": "e92e15b0",
    "Waiver": "f8351574",
}


def definitions() -> dict[str, Any]:
    schema = json_schema()
    held = {"Dossier": schema, **schema["$defs"]}
    return {name: one for name, one in held.items() if "description" in one}


def descriptions(name: str) -> list[str]:
    """Return the description of a class, then those of its fields."""
    one = definitions()[name]
    fields = one.get("properties", {}).values()
    return [one["description"], *(field["description"] for field in fields)]


def test_each_class_and_each_field_has_a_meaning_and_no_other() -> None:
    assert MEANINGS.keys() == definitions().keys()
    for name, meanings in MEANINGS.items():
        assert len(meanings) == len(descriptions(name)), name


@pytest.mark.parametrize("name", MEANINGS)
def test_a_description_is_in_both_languages(name: str) -> None:
    for said in descriptions(name):
        vietnamese, slash, english = said.partition(" / ")

        assert slash, said
        assert vietnamese.endswith((".", "…")), said
        assert english.endswith("."), said
        assert vietnamese != english


@pytest.mark.parametrize("name", MEANINGS)
def test_the_vietnamese_was_read_beside_this_english(name: str) -> None:
    """Read the Vietnamese of the class again, then put the new digest here."""
    english = "\n".join(one.partition(" / ")[2] for one in descriptions(name))

    assert sha256(english.encode()).hexdigest()[:8] == READ[name]
