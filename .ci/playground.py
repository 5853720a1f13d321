"""Check the playground in headless Chromium: it says what the library says here.

Called with Node, the folder of npm packages that contains ``puppeteer-core`` and
``axe-core``, the folder that ``docs/playground/build.py`` wrote, and Chromium.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from coordination import find_mentions
from coordination.parsers.common.mention import Kind

ROOT: Final = Path(__file__).parents[1]
SEEDS: Final = ROOT.parent / "shared" / "seeds"
#: What a page must show as text, whatever it contains.
HOSTILE: Final = (
    "<b>ngày 8/7/2025</b> <script>document.title = 'x'</script>"
    "<img src=x onerror=\"document.title='x'\"> \U0001d7d8\U0001f600 năm 2024"
)


def main(node: str, packages: str, site: str, chromium: str) -> int:
    """Return how many faults there are."""
    texts = {"hostile": HOSTILE}
    for path in [*ROOT.glob("examples/notices/*.txt"), *sorted(SEEDS.glob("*.txt"))]:
        texts[path.name] = path.read_text("utf-8")
    texts["hostile, at last"] = HOSTILE
    done = subprocess.run(  # noqa: S603 - our own script, and what our caller found
        [node, ROOT / ".ci" / "playground.mjs", packages, site, chromium],
        input=json.dumps([*texts.values()]).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    told = json.loads(done.stdout)
    faults = list(find_faults(told, texts))
    for one in faults:
        print(f"playground: {one}")
    for name, one in zip(texts, told["texts"], strict=True):
        print(f"{name}: {len(one['mentions'])} mentions in {one['read']} ms,", end=" ")
        print(f"draft and report in {one['done']} ms")
    print(f"loaded in {told['times']['load']} ms, again in {told['times']['again']} ms")
    if not SEEDS.is_dir():
        print("the seeds were skipped: they are not beside this checkout")
    print(f"playground: {len(faults)} faults")
    return len(faults)


def find_faults(told: dict[str, Any], texts: dict[str, str]) -> Iterator[str]:
    """Yield what is not as it should be."""
    for name, one in zip(texts, told["texts"], strict=True):
        if one["mentions"] != read(texts[name]):
            yield f"{name}: other mentions than here"
    if told["offline"]["mentions"] != read(HOSTILE):
        yield "other mentions when the server is gone"
    yield from told["axe"]
    yield from told["faults"]
    yield from (f"asked {url}" for url in told["elsewhere"])
    if told["hostile"]:
        yield "a text became elements of the page"
    if not told["isTranslated"]:
        yield "something is said in one language only"
    if "8/7/2025" not in told["report"]:
        yield "the report does not show the text"


def read(text: str) -> list[list[Any]]:
    """Return what the page has to mark in ``text``."""
    return [
        [one.kind, str(one.value), one.start, one.end, one.text]
        for one in find_mentions(text, list(Kind))
    ]


sys.exit(min(1, main(*sys.argv[1:])))
