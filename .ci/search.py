"""Check that the search of the built documentation finds words without their marks.

The index has the plain form of each word in the title of a Vietnamese page.  Where Node
is installed, the built scripts are asked for these titles: as they are written, without
their marks, and with marks that are characters of their own.

    python .ci/search.py HTML
"""

import json
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from runpy import run_path

HERE = Path(__file__).parent
DOCS = HERE.parent / "docs"

languages = run_path(str(DOCS / "languages.py"))
plain = languages["plain"]
search = languages["SearchBothLanguages"]({})


def read_titles() -> dict[str, str]:
    """Return the title of each Vietnamese page by its name."""
    titles = {}
    for page in sorted(DOCS.glob("vi/**/*.md")):
        name = page.relative_to(DOCS).with_suffix("").as_posix()
        titles[name] = page.read_text("utf-8").splitlines()[0].removeprefix("# ")
    return titles


def check_index(html: Path, titles: dict[str, str]) -> Iterator[str]:
    """Yield a sentence for each word of a title that is not in the index."""
    text = (html / "searchindex.js").read_text("utf-8")
    index = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))
    for name, title in titles.items():
        page = index["docnames"].index(name)
        for word in map(str.lower, search.split(plain(title))):
            pages = index["titleterms"].get(search.stem(word), [])
            has_page = page in pages if isinstance(pages, list) else page == pages
            if search.word_filter(word) and not has_page:
                yield f"{name}: “{word}” is not in the index"


def check_scripts(node: str, html: Path, titles: dict[str, str]) -> Iterator[str]:
    """Yield a sentence for each way to type a title that does not find its page."""
    typed = {
        form: name
        for name, title in titles.items()
        for form in (title, plain(title), unicodedata.normalize("NFD", title).lower())
    }
    answer = subprocess.run(  # noqa: S603 - our own script and our own titles
        [node, HERE / "search.js", html, *typed],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    for form, found in json.loads(answer.stdout).items():
        if typed[form] not in found:
            yield f"{typed[form]}: “{form}” does not find it"
    print(f"{len(typed)} searches were asked")


def main(html: str) -> int:
    """Check the documentation that was built into the folder ``html``."""
    titles = read_titles()
    faults = [*check_index(Path(html), titles)]
    if node := shutil.which("node"):
        faults += check_scripts(node, Path(html), titles)
    else:
        print("the scripts were not asked: Node is not installed")
    print(*faults, f"{len(faults)} faults in the search", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
