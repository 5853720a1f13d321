"""`.ci/figures.py` sees a figure that falls, is missing or is printed by two parts."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

FIGURES = Path(__file__).parent.parent / ".ci" / "figures.py"

SCORER = """
import sys
if sys.argv[1] == "all":
    print("mentions.date   0.9000 (9/10)")
    print("mentions.date   0.8000 F1  precision 0.7 recall 0.9  n=10")
else:
    print("faults.6 two words  1.0000 (1/1)")
"""


@pytest.fixture
def figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    specification = importlib.util.spec_from_file_location("figures", FIGURES)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    monkeypatch.setattr(module, "FLOORS", tmp_path / "floors.tsv")
    monkeypatch.setattr(module, "OWN", ("-c", ""))
    return module


def status(figures: ModuleType, folder: Path, floors: str, scorer: str) -> int:
    (folder / "floors.tsv").write_text(f"figure\tfloor\n{floors}\n", "utf-8")
    (folder / "score.py").write_text(scorer, "utf-8")
    done: int = figures.main(str(folder / "score.py"))
    return done


@pytest.mark.parametrize(
    ("floors", "expected"),
    [
        pytest.param("mentions.date\t0.9", 0, id="reached"),
        pytest.param("mentions.date\t0.91", 1, id="fallen"),
        pytest.param("mentions.date #2\t0.8", 0, id="printed-twice-by-one-part"),
        pytest.param("mentions.date #2\t0.81", 1, id="the-second-has-fallen"),
        pytest.param("faults.6 two words\t1.0", 0, id="a-name-with-blanks"),
        pytest.param("mentions.period\t0.5", 1, id="missing"),
    ],
)
def test_floors(
    figures: ModuleType, tmp_path: Path, floors: str, expected: int
) -> None:
    assert status(figures, tmp_path, floors, SCORER) == expected


def test_a_name_that_two_parts_print_fails(
    figures: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status(figures, tmp_path, "a\t0", 'print("a  1.0")') == 1
    assert "printed by two parts: a" in capsys.readouterr().out


def test_a_scorer_that_cannot_run_fails(figures: ModuleType, tmp_path: Path) -> None:
    assert status(figures, tmp_path, "a\t0", "import sys; sys.exit(2)") == 1


def test_the_later_texts_have_floors() -> None:
    floors = FIGURES.with_name("floors.tsv").read_text("utf-8").splitlines()[1:]
    names = [line.split("\t")[0] for line in floors]

    assert len(names) == len(set(names))
    assert {"recent_news mentions.all", "recent citations.whole", "faults.all"} <= {
        *names
    }
