"""The published schema: committed, valid, and of one mind with the loader."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Dossier, dumps, json_schema, try_loads
from coordination.model.dossier import SCHEMA_VERSION
from coordination.strategies import dossiers
from tests.dossiers.examples import DOSSIERS, SAMPLE, raw

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")

from tests.serializers.drawn_from_schema import instances  # noqa: E402 - needs it

PUBLISHED = Path(__file__).parents[2] / "docs" / "schema"

#: What the loader knows and no JSON Schema can say, by the code it reports.
#: `docs/guide/format.md` tells users.
BEYOND_SCHEMA = {
    "not-canonical",  # NFC; the order of dates; the spelling of numbers
    "no-such-day",  # 29 February of common years
    "too-many-digits",  # digits before and after the point together
    "form-does-not-fit",  # the parts of a document number
    "session-in-group",
    "session-of-nobody",
    "not-a-group",
    "not-a-suffix",
    "not-above",  # the upper end of a range is the lower one, or below it
    "repeated",  # two objects that differ in what is as by default; dates of a list
}

#: Codes under which the loader also reports what the schema does say.
PARTLY_BEYOND = {
    "out-of-range",  # an end before its start; ranks; years of document numbers
    "unusable-character",  # half of a surrogate pair; any in free JSON
    "wrong-type",  # 12.0, which is a whole number to JSON Schema
    "not-json",  # deeper than 32 levels
}


@cache
def validator() -> Any:  # noqa: ANN401 - jsonschema has no types here
    return jsonschema.Draft202012Validator(json_schema())


def test_the_schema_is_published_as_it_is() -> None:
    """Write it anew: coordination schema > docs/schema/dossier-<version>.json."""
    path = PUBLISHED / f"dossier-{SCHEMA_VERSION}.json"
    text = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"

    assert path.read_text("utf-8") == text


def test_it_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("path", [SAMPLE, *DOSSIERS], ids=lambda path: path.stem)
def test_the_examples_follow_it(path: Path) -> None:
    assert [error.message for error in validator().iter_errors(raw(path))] == []


def test_everything_is_described_and_labelled_in_both_languages() -> None:
    schema = json_schema()
    for name, definition in {"Dossier": schema, **schema["$defs"]}.items():
        for code in definition.get("oneOf", ()):
            assert code["title"], name
            assert code["description"], name
        for field, about in definition.get("properties", {}).items():
            assert about["description"].endswith("."), (name, field)
            assert " / " in about["title"], (name, field)


def test_no_definition_has_a_title_that_hides_that_of_a_member() -> None:
    assert [one for one in json_schema()["$defs"].values() if "title" in one] == []


@given(dossiers())
def test_what_the_loader_accepts_the_schema_accepts(dossier: Dossier) -> None:
    data = json.loads(dumps(dossier))

    assert [error.message for error in validator().iter_errors(data)] == []


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(instances(json_schema()))
def test_what_the_schema_accepts_is_loaded_or_refused_for_a_named_reason(
    data: dict[str, Any],
) -> None:
    """Draw from the published schema alone, with nothing of the model."""
    assert [error.message for error in validator().iter_errors(data)] == []

    loaded = try_loads(json.dumps(data))
    codes = {finding.code for finding in loaded.faults}
    assert codes <= BEYOND_SCHEMA | PARTLY_BEYOND, loaded.faults
    if not codes:
        assert loaded.value is not None
        assert try_loads(dumps(loaded.value)).value == loaded.value


def test_the_guide_names_every_reason() -> None:
    guide = (PUBLISHED.parent / "guide" / "format.md").read_text("utf-8")
    _, _, section = guide.partition("## What the schema cannot say")
    section, _, _ = section.partition("## Versions")

    named = {code for code in BEYOND_SCHEMA | PARTLY_BEYOND if f"`{code}`" in section}
    assert named == BEYOND_SCHEMA | PARTLY_BEYOND


@pytest.mark.parametrize("keyword", ["allOf", "patternProperties", "format"])
def test_the_drawing_knows_every_keyword_or_refuses(keyword: str) -> None:
    with pytest.raises(NotImplementedError, match=keyword):
        instances({"type": "object", keyword: {}})


ODD: list[Any] = [
    *(None, True, 0, -1, 7, 12.0, 1.5, 10**40, "", " ", "x ", "x\n", "0", "-0", "1.50"),
    *("2024", "XXXX", "2023-02-29", "2024-02-30", "2024/2023", "../..", "{2024}"),
    *("{2021,2020}", "2024-33", "2024-37", "XXXX-02-29", "0000", "vague", "award"),
    *("8-QĐ/TW", "08-QĐ/TW", "12/1900/QH9", "/a~2", "/a~0", "u\u0309", "\u0085x"),
    *("FREQ=DAILY", "FREQ=DAILY;BYMONTH=12,1", [], [""], ["a", "a"], {}, {"id": "a"}),
    *({"date": "2024"}, {"ordinal": 61}, [{"kind": "award"}], [[]]),
]


def places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - any JSON
    """Yield each list or object in ``value`` with each of its keys."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


@st.composite
def spoilt(draw: st.DrawFn, sound: st.SearchStrategy[Dossier]) -> dict[str, Any]:
    """Draw a dossier as JSON in which one or two things are changed."""
    data: dict[str, Any] = json.loads(dumps(draw(sound)))
    for _ in range(draw(st.integers(1, 2))):
        inner, key = draw(st.sampled_from(list(places(data))))
        match draw(st.sampled_from(["replace", "replace", "add", "remove", "copy"])):
            case "replace":
                inner[key] = copy.deepcopy(draw(st.sampled_from(ODD)))
            case "add" if isinstance(inner, dict):
                names = ["kind", "words", "amount", "rule", "period", "x", "award"]
                inner[draw(st.sampled_from(names))] = copy.deepcopy(
                    draw(st.sampled_from(ODD))
                )
            case "copy" if isinstance(inner, list):
                inner.append(copy.deepcopy(inner[key]))
            case _:
                del inner[key]
    return data


@given(spoilt(dossiers()))
def test_on_nearly_valid_data_the_two_agree(data: dict[str, Any]) -> None:
    loaded = try_loads(json.dumps(data))
    codes = {finding.code for finding in loaded.faults}

    accepted = validator().is_valid(data)
    if not codes:
        assert accepted, list(validator().iter_errors(data))
    if accepted:
        assert codes <= BEYOND_SCHEMA | PARTLY_BEYOND, loaded.faults


def _of_quantity(**members: str) -> dict[str, Any]:
    return {"resources": [{"kind": "unit", "quantity": members}]}


@pytest.mark.parametrize(
    ("data", "valid"),
    [
        ({"due": {"date": "2024"}}, True),
        ({"due": {}}, False),
        ({"due": {"date": "2024", "period": "2024"}}, False),
        ({"stated_by": "a", "event": "b"}, True),
        ({"stated_by": "a"}, False),
        ({"due": {"recurrence": {"words": "thường xuyên"}}}, True),
        ({"due": {"recurrence": {"words": "x", "times": 2}}}, False),
        ({"due": {"recurrence": {"rule": "FREQ=DAILY", "at_least": True}}}, False),
        ({"resources": [{"kind": "unit", "quantity": {"amount": "1"}}]}, True),
        ({"resources": [{"kind": "unit", "quantity": {}}]}, False),
        (_of_quantity(amount="1", upper="2", total="3", per="năm"), True),
        (_of_quantity(amount="1", change="up", against="năm 2016"), True),
        (_of_quantity(amount="1", against="năm 2016"), False),
        (_of_quantity(upper="2"), False),
        (_of_quantity(comparator="vague", words="nhiều", total="2"), False),
        (
            {"resources": [{"kind": "unit", "quantity": {"comparator": "vague"}}]},
            False,
        ),
    ],
)
def test_what_goes_together_is_said(data: dict[str, Any], *, valid: bool) -> None:
    obligation = {"id": "o", "force": "agreed", "text": "x"} | data
    dossier = {"schema_version": "1.1", "id": "x", "obligations": [obligation]}

    assert validator().is_valid(dossier) is valid
    assert (not try_loads(json.dumps(dossier)).diagnostics) is valid
