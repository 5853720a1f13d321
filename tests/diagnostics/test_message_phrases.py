"""Phrases are chosen by codes: no table is asked by a sentence."""

import re

import pytest

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.diagnostic import diagnose
from coordination.diagnostics.message_phrases import PHRASES
from coordination.diagnostics.message_words import Shown, nouns
from coordination.folding.nfc import is_nfc
from coordination.frozen_json import DEEPEST


@pytest.mark.parametrize("code", PHRASES)
def test_a_phrase_has_a_code_and_both_languages(code: str) -> None:
    vi, en = PHRASES[code]

    assert re.fullmatch("[a-z]+(?:-[a-z]+)*", code)
    assert vi
    assert en
    assert is_nfc(vi)
    assert f"{Shown(code):vi} | {Shown(code):en}" == f"{vi} | {en}"


@pytest.mark.parametrize("noun", nouns())
def test_a_noun_is_short_and_no_code_of_a_phrase(noun: str) -> None:
    assert len(noun.split()) <= len(["document", "number", "as", "text"])
    assert noun not in PHRASES
    assert f"{Shown(noun):en}" == noun


def test_what_no_table_has_is_shown_unchanged() -> None:
    unknown = Shown("Unexpected UTF-8 BOM")

    assert f"{unknown:vi}" == f"{unknown:en}" == unknown


@pytest.mark.parametrize("entry", entries().values(), ids=lambda entry: entry.code)
def test_a_template_asks_for_its_own_language(entry: object) -> None:
    assert ":en}" not in getattr(entry, "vi", "")
    assert ":vi}" not in getattr(entry, "en", "")


def test_the_phrase_about_depth_has_the_depth() -> None:
    finding = diagnose("not-json", reason="nested-too-deep")

    assert str(DEEPEST) in finding.message("vi")
    assert str(DEEPEST) in finding.message("en")
