"""Run the scorer and hold its figures against the floors they have reached.

``floors.tsv`` has a line for each figure: its name and the least it may be.  Raise
a floor when a figure rises; a floor is never lowered.  A name the scorer prints
twice (mentions, for two sets of texts) has ``#2`` behind it the second time.
"""

import csv
import subprocess
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.tsv")


def figures(printed: str) -> dict[str, float]:
    """Read the figures by name from what the scorer prints."""
    found: dict[str, float] = {}
    for line in printed.splitlines():
        # A name may hold spaces; the figure is the first thing behind the gap.
        name, gap, rest = line.partition("  ")
        if not gap or not rest.split():
            continue
        key = f"{name} #2" if name in found else name
        found[key] = float(rest.split()[0])
    return found


def main(scorer: str) -> int:
    """Print every figure; answer 1 where one is below its floor or missing."""
    run = subprocess.run(  # noqa: S603 - the scorer named on our own command line
        [sys.executable, scorer, "all"], check=False, stdout=subprocess.PIPE, text=True
    )
    print(run.stdout, end="")
    found = figures(run.stdout)
    with FLOORS.open(encoding="utf-8", newline="") as lines:
        floors = {
            row["figure"]: float(row["floor"])
            for row in csv.DictReader(lines, delimiter="\t")
        }
    below = [name for name, floor in floors.items() if found.get(name, -1.0) < floor]
    for name in below:
        print(f"below its floor {floors[name]:.4f}: {name} {found.get(name)}")
    return 1 if below or run.returncode else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
