"""Every sentence of the catalogue can be said, in Vietnamese and in English."""

import string

import attrs
import pytest

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import describe, diagnose, echo
from coordination.diagnostics.escaping import LONGEST_ECHO
from coordination.diagnostics.message_phrases import PHRASES
from coordination.diagnostics.message_words import nouns
from coordination.errors import InvalidValueError
from coordination.folding.nfc import is_nfc
from coordination.frozen_json import freeze
from tests.strategies.kinds import KINDS

ENTRIES = list(entries().values())


class Stranger:
    """A value that no field takes."""


def names(template: str) -> set[str]:
    """List the params that a sentence asks for, those in one of its forms too."""
    fields = string.Formatter().parse(template)
    found = [(name, spec) for _, name, spec, _ in fields if name]
    inside = (names(spec) for _, spec in found if spec)
    return {name for name, _ in found}.union(*inside)


def always_shown(template: str) -> set[str]:
    """List the params that a sentence shows in each of its forms."""
    fields = string.Formatter().parse(template)
    return {name for _, name, spec, _ in fields if name and "|" not in (spec or "")}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_both_languages_tell_the_same_facts(entry: Entry) -> None:
    assert names(entry.vi) == names(entry.en)
    assert entry.vi != entry.en
    assert is_nfc(entry.vi)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_every_sentence_can_be_said(entry: Entry) -> None:
    params = {name: f"<{name}>" for name in names(entry.en)}
    finding = diagnose(entry.code, **params)

    for sentence in (finding.message("en"), finding.message("vi")):
        assert all(params[name] in sentence for name in always_shown(entry.en))
        assert not {"{", "}"} & set(sentence)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_no_sentence_echoes_much(entry: Entry) -> None:
    given = names(entry.en) - {"known"}  # words of this library
    params = dict.fromkeys(names(entry.en), "") | dict.fromkeys(given, "x" * 10_000)
    finding = diagnose(entry.code, **params)

    longest = len(entry.vi) + LONGEST_ECHO * len(params)
    assert len(finding.message("vi")) <= longest


def test_a_list_of_codes_is_never_cut() -> None:
    known = ", ".join(f"code-{at}" for at in range(100))
    finding = diagnose("unknown-code", got="x" * 100, known=known)

    for sentence in (finding.message("en"), finding.message("vi")):
        assert known in sentence
        assert "x" * LONGEST_ECHO not in sentence


def test_other_languages_are_refused() -> None:
    with pytest.raises(ValueError, match="no messages in 'fr'; expected 'vi' or 'en'"):
        diagnose("empty-text").message("fr")  # type: ignore[arg-type] # the point


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    "value",
    [
        pytest.param(Stranger(), id="a-stranger"),
        pytest.param((Stranger(),), id="a-stranger-among-several"),
    ],
)
def test_what_fields_expect_has_a_vietnamese_word(kind: type, value: object) -> None:
    for one in attrs.fields(kind):
        if one.validator is None:
            continue
        with pytest.raises(InvalidValueError) as caught:
            one.validator(None, one, value)
        for finding in caught.value.diagnostics:
            expected = finding.params.get("expected", "text")
            assert (
                expected in nouns()
                or expected in PHRASES
                or finding.code == "not-a-rule"
            )
            shown = str(finding.params.get("got")) in finding.message("vi")
            assert shown or finding.code == "not-json"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param("một", "một", id="text"),
        pytest.param("a\nb\x00c", "a\\nb\\x00c", id="not-printable"),
        pytest.param("x" * 80, "x" * 80, id="just-short-enough"),
        pytest.param("x" * 81, "x" * 79 + "…", id="too-long"),
        pytest.param(7, "7", id="number"),
        pytest.param(10**76, "1" + "0" * 76, id="long-number"),
        pytest.param(10**5000, "10^5000", id="number-that-python-does-not-write"),
        pytest.param(-(10**5000), "-10^5000", id="the-same-below-zero"),
        pytest.param(True, "True", id="truth-value"),
        pytest.param(None, "None", id="nothing"),
        pytest.param(1.5, "1.5", id="float"),
        pytest.param(freeze([1, "ạ"]), '[1, "ạ"]', id="list"),
        pytest.param(freeze({"a": 1}), '{"a": 1}', id="object"),
    ],
)
def test_echoes(value: object, text: str) -> None:
    assert echo(freeze(value)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param("x", "'x'", id="text"),
        pytest.param("x" * 1_000, "'" + "x" * 78 + "…", id="long-text"),
        pytest.param(10**5000, "10^5000", id="huge-number"),
        pytest.param(None, "None", id="nothing"),
        pytest.param({"a": 1}, "dict", id="container"),
        pytest.param(KINDS, "list", id="long-container"),
        pytest.param(object, "type", id="class"),
    ],
)
def test_descriptions(value: object, text: str) -> None:
    assert describe(value) == text
