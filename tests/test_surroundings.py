"""No module reads a clock, a locale, the environment or the network."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "coordination"

#: Modules by which a program asks for what is around it.
ASKING = {
    "asyncio",
    "ftplib",
    "gettext",
    "http",
    "locale",
    "requests",
    "smtplib",
    "socket",
    "ssl",
    "time",
    "urllib.request",
}
#: Functions and values that do.
ASKED = {"environ", "environb", "getenv", "now", "today", "utcnow", "localtime"}

#: Where it is done on purpose: `coordination report` without ``--as-of`` (0114).
ON_PURPOSE = {"adapters/cli/report_command.py": {"now"}}


def asked_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (one.name for one in names if one.name in ASKING)
            case ast.ImportFrom(module=str(module), names=names):
                if module in ASKING:
                    yield module
                yield from (
                    one.name for one in names if f"{module}.{one.name}" in ASKING
                )
            case ast.Attribute(attr=name) if name in ASKED:
                yield name


@pytest.mark.parametrize(
    "path",
    sorted(SOURCE.rglob("*.py")),
    ids=lambda path: path.relative_to(SOURCE).as_posix(),
)
def test_a_module_asks_for_nothing_around_it(path: Path) -> None:
    name = path.relative_to(SOURCE).as_posix()

    assert {*asked_in(path)} == ON_PURPOSE.get(name, set())
