"""Build the playground: the page, Pyodide, and the wheel with what it needs.

    python docs/playground/build.py [WHEEL]

Without a wheel, it is built from the checkout.  Writes ``docs/_playground/playground``,
which Sphinx copies into the documentation, and which works as it is behind any web
server.  Needs npm, uv (the extra ``dev``) and the network.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
SITE: Final = ROOT / "docs" / "_playground" / "playground"

PYODIDE: Final = "pyodide@314.0.7"
#: The Python of that Pyodide.
PYTHON: Final = "3.14"
#: What of the npm package a browser asks for.
_RUNTIME: Final = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
#: Compiled for this machine: MarkupSafe and PyYAML work without.
_COMPILED: Final = (".so", ".pyd")


def main(wheel: str = str(ROOT)) -> None:
    """Write the whole folder anew."""
    shutil.rmtree(SITE.parent, ignore_errors=True)
    shutil.copytree(HERE, SITE, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copy(HERE / "answer.py", SITE)
    shutil.copy(ROOT / "examples" / "pages" / "son-hai.txt", SITE / "example.txt")
    with tempfile.TemporaryDirectory() as folder:
        _add_runtime(Path(folder))
        _add_packages(Path(folder), wheel)
    _list_files()


def _add_runtime(folder: Path) -> None:
    _run("npm", "install", "--silent", "--prefix", str(folder), PYODIDE)
    (SITE / "pyodide").mkdir()
    for name in _RUNTIME:
        shutil.copy(folder / "node_modules" / "pyodide" / name, SITE / "pyodide")


def _add_packages(folder: Path, wheel: str) -> None:
    """Pack the library and what it needs, as they are installed, into one archive."""
    packages = folder / "packages"
    uv = Path(sys.executable).with_name("uv")
    where = ("--target", str(packages), "--python-version", PYTHON)
    _run(str(uv), "pip", "install", "--quiet", *where, f"{wheel}[report,sheet]")
    with ZipFile(SITE / "packages.zip", "w", ZIP_DEFLATED) as archive:
        for path in sorted(packages.rglob("*")):
            if path.is_file() and path.suffix not in _COMPILED:
                archive.write(path, path.relative_to(packages))


def _list_files() -> None:
    """Write for the service worker which files there are, and which build it is."""
    files = sorted(path for path in SITE.rglob("*") if path.is_file())
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes())
    names = ["./", *(path.relative_to(SITE).as_posix() for path in files)]
    listed = f"const BUILD = {digest.hexdigest()[:16]!r};\nconst FILES = "
    listed += json.dumps(names, indent=2) + ";\n"
    (SITE / "files.js").write_text(listed, encoding="utf-8")
    size = sum(path.stat().st_size for path in files) / 1e6
    sys.stdout.write(f"{SITE}: {len(files)} files, {size:.1f} MB\n")


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - the tools named above


if __name__ == "__main__":
    main(*sys.argv[1:])
