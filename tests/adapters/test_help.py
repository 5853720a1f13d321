"""What the commands say of themselves, in Vietnamese and in English."""

import re

import click
import pytest

from coordination.adapters.cli.bilingual import BilingualCommand, BilingualOption
from coordination.adapters.cli.help_of_commands import HELP_OF_COMMANDS
from coordination.adapters.cli.help_of_options import HELP_OF_OPTIONS
from coordination.adapters.cli.running import commands
from tests.adapters.commands import in_process, run

CONTEXT = click.Context(commands)
NAMES = commands.list_commands(CONTEXT)
VIETNAMESE = re.compile(
    r"[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]"
)


def command_of(name: str) -> click.Command:
    found = commands.get_command(CONTEXT, name)
    assert found is not None
    return found


def test_each_command_has_help_and_no_other() -> None:
    assert {*HELP_OF_COMMANDS} == {"coordination", *NAMES}
    for name in NAMES:
        found = command_of(name)
        assert isinstance(found, BilingualCommand)
        assert found.name == name
        assert found.epilog


def test_each_option_has_help_and_no_other() -> None:
    used = set()
    for made in (commands, *map(command_of, NAMES)):
        for one in made.params:
            if isinstance(one, click.Option):
                assert isinstance(one, BilingualOption), one.opts
                used.add(one.help)

    assert used == {*HELP_OF_OPTIONS}


@pytest.mark.parametrize(
    ("vietnamese", "english"),
    [*HELP_OF_COMMANDS.values(), *HELP_OF_OPTIONS.values()],
    ids=[*HELP_OF_COMMANDS, *HELP_OF_OPTIONS],
)
def test_each_sentence_is_in_its_language(vietnamese: str, english: str) -> None:
    assert english.rstrip().endswith((".", "]"))
    assert not VIETNAMESE.search(english.lower())
    if vietnamese != "Như --format json.":
        assert VIETNAMESE.search(vietnamese.lower())
    assert ("[" in english) == ("[" in vietnamese)
    for code in re.findall(r"--[a-z-]+|\b[A-Z]{2,}\b|\.[a-z]+", english):
        if code not in {"UTF", "HTML", "ID"}:
            assert code.strip(".") in vietnamese, code


@pytest.mark.parametrize("name", ["", *NAMES])
def test_help_is_in_one_language(name: str) -> None:
    words = [name] if name else []

    status, said = in_process(*words, "--help")
    _, asked = in_process("--language", "vi", *words, "-h")
    _, english = in_process(*words, "--help", "--language", "en")

    assert status == 0
    assert said == asked
    assert said.startswith("Cách dùng: coordination")
    assert "Tùy chọn:" in said
    for one in ("Options:", "Usage:", "default:", "required", "Commands:", "Show this"):
        assert one not in said
    assert english.startswith("Usage: coordination")
    assert not VIETNAMESE.search(english.lower().replace("tỉnh tây ninh", ""))


def test_the_list_of_commands_says_what_their_help_says() -> None:
    for language in ("vi", "en"):
        _, listed = in_process("--help", "--language", language)
        for name in NAMES:
            _, said = in_process(name, "--help", "--language", language)
            sentence = " ".join(said.split("\n\n")[1].split())
            assert sentence in " ".join(listed.split())


def test_shells_complete_with_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_COORDINATION_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_CWORD", "2")

    monkeypatch.setenv("COMP_WORDS", "coordination validate --toge")
    assert "Đối chiếu" in run().stdout
    monkeypatch.setenv("COMP_CWORD", "4")
    monkeypatch.setenv("COMP_WORDS", "coordination --language en validate --toge")
    assert "Check the dossiers against one another" in run().stdout
