"""Run the scorers and compare their figures with the floors they have reached.

``floors.tsv`` has a line for each figure: its name and the least it may be.  Raise
a floor when a figure rises; a floor is never lowered.  A name the scorer prints
twice (mentions, for two sets of texts) has ``#2`` behind it the second time.  The
texts are not part of the project; without them `tests/accuracy` measures the readers.
"""

import csv
import subprocess
import sys
from pathlib import Path
from typing import Final

#: What the scorer is asked for: the texts of 2003 to 2020, and the later ones.
PARTS = ("all", "recent")

#: The project's own scorer: parties, persons and positions.
OWN: Final = ("-m", "tests.accuracy.names")

TOP: Final = Path(__file__).parent.parent

#: Drafts against finished dossiers: name, folder of dossiers, folder of texts.
DRAFTS = (
    ("seeds", "examples/dossiers", "../seeds"),
    ("programmes", "programmes/dossiers", "programmes/texts"),
)

#: Figures that must not rise, with the most they may be.
MOST = {
    "seeds draft.wrong": 0.0044,
    "seeds draft.wrong values": 0.0,
    "programmes draft.wrong": 0.0322,
    "programmes draft.wrong values": 0.0,
}

FLOORS = Path(__file__).with_name("floors.tsv")


def figures(printed: str) -> dict[str, float]:
    """Read the figures by name from what the scorer prints."""
    found: dict[str, float] = {}
    for line in printed.splitlines():
        # A name may contain spaces; the figure is the first word after the gap.
        name, gap, rest = line.partition("  ")
        if not gap or not rest.split():
            continue
        key = f"{name} #2" if name in found else name
        found[key] = float(rest.split()[0])
    return found


def run(*arguments: str) -> tuple[int, dict[str, float]]:
    """Print what a scorer says; return its status and its figures."""
    done = subprocess.run(  # noqa: S603 - the scorers named here and by our caller
        [sys.executable, *arguments],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
        cwd=TOP,
    )
    print(done.stdout, end="")
    return done.returncode, figures(done.stdout)


def drafts(scorer: str) -> tuple[int, dict[str, float]]:
    """Print how good drafts are; return the worst status and their figures."""
    found: dict[str, float] = {}
    worst = 0
    beside = Path(scorer).resolve().parent
    for name, dossiers, texts in DRAFTS:
        folder = TOP / dossiers if (TOP / dossiers).is_dir() else beside / dossiers
        print(f"drafts of {name}")
        status, of_part = run(scorer, "draft", str(folder), str(beside / texts))
        worst = max(worst, status)
        found |= {f"{name} {key}": value for key, value in of_part.items()}
    return worst, found


def main(scorer: str) -> int:
    """Print every figure; return 1 if one is below its floor or missing."""
    found: dict[str, float] = {}
    failed = False
    path = str(Path(scorer).resolve())
    for arguments in (*((path, part) for part in PARTS), OWN):
        status, of_part = run(*arguments)
        failed = failed or status != 0
        twice = found.keys() & of_part.keys()
        if twice:
            print("printed by two parts:", *sorted(twice))
            failed = True
        found |= of_part
    status, of_drafts = drafts(path)
    failed = failed or status != 0
    found |= of_drafts
    for name, most in MOST.items():
        if found.get(name, 0.0) > most:
            print(f"above its most {most:.4f}: {name} {found.get(name)}")
            failed = True
    with FLOORS.open(encoding="utf-8", newline="") as lines:
        floors = {
            row["figure"]: float(row["floor"])
            for row in csv.DictReader(lines, delimiter="\t")
        }
    below = [name for name, floor in floors.items() if found.get(name, -1.0) < floor]
    for name in below:
        print(f"below its floor {floors[name]:.4f}: {name} {found.get(name)}")
    return 1 if below or failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
