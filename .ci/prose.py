"""Check the English of the project with proselint and the style in ``style.toml``.

Reads the pages (Markdown), and of Python files the docstrings, comments and
messages: everything else is replaced by blanks, so that lines and columns stay those
of the file.  Prints one line per finding and exits with 1 if there is any.

    python .ci/prose.py [PATH...]
"""

import ast
import io
import re
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

from proselint.checks import __register__ as own_checks
from proselint.registry import CheckRegistry
from proselint.registry.checks import Check, CheckFlags
from proselint.registry.checks.engine import Fancy, RegexOptions
from proselint.registry.checks.types import ExistenceSimple
from proselint.tools import LintFile

ROOT = Path(__file__).parent.parent
STYLE = tomllib.loads(Path(__file__).with_name("style.toml").read_text("utf-8"))

_CODE_BLOCK = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"``[^`]+``|`[^`\n]+`|\]\([^)\n]*\)")
_DOCTEST = re.compile(r"^[ ]*(?:>>>|\.\.\.).*$", re.MULTILINE)
_FIELD = re.compile(r"\{[^{}\n]*\}")
_QUOTES = re.compile(r"^[a-zA-Z]{0,2}(\"\"\"|'''|\"|')|(\"\"\"|'''|\"|')$")
_VIETNAMESE = re.compile(r"[\u0102\u0103\u0110\u0111\u01a0-\u01b0\u1ea0-\u1ef9]")


def blank(match: re.Match[str]) -> str:
    """Return as many blanks as the match is long, with its line ends."""
    return re.sub(r"[^\n]", " ", match[0])


def prose_of_page(text: str) -> str:
    """Return a Markdown page with its code replaced by blanks."""
    return _CODE.sub(blank, _CODE_BLOCK.sub(blank, text))


def prose_of_module(text: str) -> str:
    """Return the docstrings, comments and messages of a module, at their places."""
    lines = [" " * len(line) for line in text.splitlines()]
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            words = re.sub(r"#:?|noqa.*", blank, token.string)
        elif token.type == tokenize.STRING:
            words = _DOCTEST.sub(blank, _QUOTES.sub(blank, token.string))
            is_code = re.fullmatch(r"\s*[\w:/-]*\s*", words)
            if is_code or (_VIETNAMESE.search(words) and "\n" not in words):
                continue
        elif tokenize.tok_name[token.type] == "FSTRING_MIDDLE":
            words = token.string
        else:
            continue
        row, column = token.start
        for part in _FIELD.sub(blank, words).split("\n"):
            old = lines[row - 1]
            lines[row - 1] = old[:column] + part + old[column + len(part) :]
            row, column = row + 1, 0
    return _CODE.sub(blank, "\n".join(lines))


def register_style() -> None:
    """Register the rules of the style beside proselint's own checks."""
    registry = CheckRegistry()
    registry.register_many(own_checks)
    for rule in STYLE["rule"]:
        registry.register(
            Check(
                check_type=ExistenceSimple(rf"\b(?:{rule['pattern']})\b"),
                engine=Fancy(RegexOptions(case_insensitive=True)),
                path=f"style.{rule['name']}",
                message=f"'{{}}': write {rule['write']}",
                flags=CheckFlags(allow_quotes=True),
            )
        )


def check_prose(path: Path, name: str) -> Iterator[str]:
    """Yield a line for each finding in the prose of a file."""
    text = path.read_text("utf-8")
    prose = (prose_of_module if path.suffix == ".py" else prose_of_page)(text)
    excepted = [
        span
        for one in STYLE["exception"]
        if re.search(one.get("where", ""), name)
        for found in re.finditer(one["text"], prose, re.IGNORECASE)
        for span in [found.span()]
    ]
    config = {"max_errors": 10_000, "checks": {"style": True, **STYLE["proselint"]}}
    for one in LintFile(name, prose).lint(config):
        start = one.check_result.span[0] - 1  # proselint puts a line end in front
        if any(first <= start < last for first, last in excepted):
            continue
        line = prose.count("\n", 0, start) + 1
        message = " ".join(one.check_result.message.split())
        yield f"{name}:{line}: {one.check_result.check_path}: {message}"


def check_names(path: Path, name: str) -> Iterator[str]:
    """Yield a line for each function whose name is neither a verb nor a question."""
    style = STYLE["names"]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("__"):
            continue
        bare = node.name.lstrip("_")
        if bare in style["not_verbs"]:
            yield f"{name}:{node.lineno}: names.verb: '{node.name}' is not a verb"
        answers = ast.unparse(node.returns) if node.returns else ""
        if (
            answers == "bool"
            and not re.match(style["predicates"], bare)
            and bare not in style["predicate_exceptions"]
        ):
            yield (
                f"{name}:{node.lineno}: names.predicate: '{node.name}' returns True "
                "or False: begin with is, has or can"
            )


def main(*paths: str) -> int:
    """Check the files or folders that are named, or the whole project."""
    register_style()
    found = 0
    for path in map(Path, paths or [str(ROOT / part) for part in STYLE["paths"]]):
        inside = [path] if path.is_file() else sorted(path.rglob("*"))
        for file in inside:
            name = file.resolve().relative_to(ROOT.resolve()).as_posix()
            is_generated = name.startswith(tuple(STYLE["generated"]))
            if file.suffix not in {".md", ".py"} or is_generated:
                continue
            findings = [*check_prose(file, name)]
            if file.suffix == ".py":
                findings += check_names(file, name)
            print(*findings, sep="\n", end="\n" if findings else "")
            found += len(findings)
    print(f"{found} findings in the English of the project")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
