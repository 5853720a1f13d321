"""What the playground asks of the library, asked here; `.ci/run` asks in a browser."""

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from coordination import find_mentions, loads
from coordination.adapters.sheet import build_sheet
from coordination.parsers.common.mention import Kind

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "examples" / "pages" / "son-hai.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def answers() -> dict[str, Any]:
    pytest.importorskip("jinja2", reason="the report needs the extra 'report'")
    return runpy.run_path(str(ROOT / "docs" / "playground" / "answer.py"))


def test_mentions_are_those_of_the_library(answers: dict[str, Any]) -> None:
    assert [
        (one["kind"], one["value"], one["start"], one["end"])
        for one in json.loads(answers["read"](PAGE))
    ] == [
        (one.kind, str(one.value), one.start, one.end)
        for one in find_mentions(PAGE, list(Kind))
    ]


@pytest.mark.parametrize("script", ["page.js", "worker.js", "words.js", "offline.js"])
def test_no_script_writes_markup(script: str) -> None:
    """Text that somebody pastes is shown as text: scripts only make nodes of text."""
    source = (ROOT / "docs" / "playground" / script).read_text("utf-8")

    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write", source
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_draft_comes_as_sheet_dossier_and_report(
    answers: dict[str, Any], language: str
) -> None:
    draft = json.loads(answers["write"](PAGE, language))

    assert build_sheet(draft["sheet"], texts={"page": PAGE}).value == loads(
        draft["dossier"]
    )
    assert f'<html lang="{language}"' in draft["report"]
    assert draft["questions"][0]["answers"] == ["2023-03-12", "2024-03-12"]
