"""Running the command line as a user does: a process of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "examples" / "sample.json"
NOTICE = ROOT / "examples" / "notices" / "son-hai.txt"

_SCRIPT = Path(sys.executable).with_name("coordination")

#: The installed script; while working on the tree there is none, and the function
#: that it would call is called instead.
COMMAND = (
    [str(_SCRIPT)]
    if _SCRIPT.exists()
    else [
        sys.executable,
        "-c",
        "from coordination.adapters.cli import main; main()",
    ]
)


def run(
    *arguments: str | Path, given: bytes = b""
) -> "subprocess.CompletedProcess[str]":
    """Run ``coordination`` with ``given`` on its standard input."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return subprocess.CompletedProcess(
        done.args,
        done.returncode,
        done.stdout.decode("utf-8"),
        done.stderr.decode("utf-8"),
    )
