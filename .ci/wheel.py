"""List the files of a wheel and check that they are exactly those of the package."""

import sys
from pathlib import Path
from zipfile import ZipFile

SOURCES = Path(__file__).parent.parent / "src"


def main(wheel: str) -> int:
    """Compare ``wheel`` with the sources; answer 1 where they differ."""
    with ZipFile(wheel) as archive:
        held = {item.filename: item.file_size for item in archive.infolist()}
    packed = {name for name in held if ".dist-info/" not in name}
    wanted = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    for name, size in sorted(held.items()):
        print(f"{size:9,}  {name}")
    print(f"{sum(held.values()):9,}  bytes in {len(held)} files")
    for name in sorted(packed ^ wanted):
        print("missing:" if name in wanted else "not ours:", name)
    return int(packed != wanted)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
