"""Check that SARIF logs are valid: by the official schema, and by Microsoft's tool.

Called with the folder of npm packages that contains ``@microsoft/sarif-multitool``,
which brings both.
"""

import json
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[1]

#: What a run over many files meets: dossiers with findings and without, a text that is
#: not JSON, a line of several, a file that is missing.
GIVEN = (
    "examples/sample.json",
    "examples/dossiers/ha-giang.json",
    "tests/cases/wire/1.0/everything.json",
    "tests/cases/wire/1.1/everything.json",
    "README.md",
    "no such file.json",
)


def main(packages: str) -> int:
    """Return how many faults the schema and the tool find."""
    (tool,) = Path(packages, "@microsoft").glob("sarif-multitool-linux")
    schema = json.loads((tool / "sarif-2.1.0.json").read_text("utf-8-sig"))
    faults = 0
    for language in ("vi", "en"):
        log = Path(packages, f"{language}.sarif")
        command = [sys.executable, "-m", "coordination", "validate", *GIVEN]
        command += ["--format", "sarif", "--language", language]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)  # noqa: S603 - our own
        log.write_bytes(done.stdout)
        found = [*Draft202012Validator(schema).iter_errors(json.loads(done.stdout))]
        for one in found:
            print(f"{log.name}: {one.json_path}: {one.message[:200]}")
        faults += len(found) + _judge(packages, log)
    print(f"SARIF: {faults} faults by the schema and sarif-multitool")
    return faults


def _judge(packages: str, log: Path) -> int:
    """Return how many errors sarif-multitool finds; print its warnings, too."""
    judged = log.with_suffix(".judged.sarif")
    tool = Path(packages, ".bin", "sarif-multitool-linux")
    command = [tool, "validate", log, "--output", judged]
    said = subprocess.run(command, capture_output=True, check=False, text=True)  # noqa: S603 - of the folder given
    print("\n".join(line for line in said.stdout.splitlines() if "SARIF" in line))
    (run,) = json.loads(judged.read_text("utf-8-sig"))["runs"]
    return sum(one.get("level") == "error" for one in run["results"])


sys.exit(min(1, main(*sys.argv[1:])))
