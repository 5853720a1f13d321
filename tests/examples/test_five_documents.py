"""The script of five questions answers each of them, as the guide shows."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from coordination import load
from examples import five_documents

GUIDE: Final = Path(__file__).parents[2] / "docs" / "guide" / "ask.md"


@pytest.fixture(scope="module")
def printed() -> str:
    """Run the script as a user does."""
    command = [sys.executable, five_documents.__file__]
    done = subprocess.run(
        command,
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    assert done.stderr == b""
    return done.stdout.decode()


def test_answers_five_questions_for_five_programmes(printed: str) -> None:
    answers = re.findall(r"^  (\S.*)$", printed, re.MULTILINE)
    questions = ["Owed", "Bases", "Figures", "Disagreements", "Open years"]
    assert answers == questions * 5


def test_prints_what_the_guide_shows(printed: str) -> None:
    shown = re.findall(r"```text\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert shown
    assert all(text in printed for text in shown)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "“hơn 24.550 tin, bài, phóng sự, video” (more than)", id="comparator"
        ),
        pytest.param("phoi-hop-2024: 238-QĐ/TW, 2020-09-30 (inferred)", id="inferred"),
        pytest.param("ubnd-bac-ninh; ubnd", id="two-grantors"),
        pytest.param("requested, thường xuyên (no rule)", id="no-rule"),
        pytest.param("hoped for, “Trong thời gian tới”", id="time-left-open"),
        pytest.param("hoi-nghi: XXXX-02-23 (inferred: 2024-02-23)", id="year-open"),
    ],
)
def test_keeps_what_is_uncertain(printed: str, line: str) -> None:
    assert line in printed


def test_says_who_owes_what_no_one_is_named_for() -> None:
    dossier = load(five_documents.FOLDER / "thanh-hoa.json")
    owed = list(five_documents.owed(dossier))
    assert owed[0].startswith("the parties (Ban Tuyên giáo Tỉnh ủy, HĐND tỉnh, ")
    assert len(owed) == len(dossier.obligations)
