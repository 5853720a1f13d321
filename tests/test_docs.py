"""Code blocks are executed, links lead somewhere, commands have an example."""

import re
from pathlib import Path

import pytest
from click import Context

from coordination.adapters.cli.running import commands

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(page for page in ROOT.glob("docs/**/*.md") if "_generated" not in page.parts),
    ]
)

#: What `conftest.py` executes, what Sphinx does, and text that is no code.
EXECUTED = {"python", "console", "json", "text"} | {
    f"{{{name}}}" for name in ("toctree", "literalinclude", "only")
}

#: Setting up a machine: `.ci/run` does what these blocks of these pages say.
BY_CI = {("README.md", "sh"), ("CONTRIBUTING.md", "sh")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_is_executed(page: Path) -> None:
    fences = re.findall(r"^ *(?:```|:::)(\S*)", page.read_text("utf-8"), re.MULTILINE)

    assert [
        language
        for language in fences[::2]
        if language not in EXECUTED and (page.name, language) not in BY_CI
    ] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))

    assert [
        link
        for link in links
        if not (page.parent / link).exists() and "_generated" not in link
    ] == []


@pytest.mark.parametrize("command", commands.list_commands(Context(commands)))
def test_every_command_has_an_example(command: str) -> None:
    page = ROOT / "docs/how-to/use-the-command-line.md"
    examples = re.findall(r"^\$ .*", page.read_text("utf-8"), re.MULTILINE)

    assert any(f"coordination {command} " in f"{example} " for example in examples)
