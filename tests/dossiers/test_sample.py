"""The sample is small, canonical, and rests on its notice."""

import json

from tests.dossiers.examples import EXAMPLES, SAMPLE, raw


def test_is_canonical_json_of_at_most_sixty_lines() -> None:
    text = SAMPLE.read_text("utf-8")
    assert text == json.dumps(raw(SAMPLE), indent=2, ensure_ascii=False) + "\n"
    assert text.count("\n") <= 60


def test_quotes_stand_in_the_notice() -> None:
    notice = (EXAMPLES / "notices" / "son-hai.txt").read_text("utf-8")
    claims = raw(SAMPLE)["claims"]
    assert claims
    for claim in claims:
        assert notice[claim["start"] : claim["end"]] == claim["quote"]
