"""``coordination explain``."""

from coordination.diagnostics.catalogue import entries
from tests.adapters.commands import in_process, in_process_with_errors


def test_a_code() -> None:
    status, said = in_process("explain", "--language", "en", "cycle-of-bodies")

    assert status == 0
    assert said.startswith("cycle-of-bodies (error)\n")


def test_no_code_is_explained_with_braces() -> None:
    for language in ("vi", "en"):
        _, said = in_process("explain", "--language", language, *entries())

        assert "{" not in said


def test_all_codes() -> None:
    status, said = in_process("explain")

    assert status == 0
    assert said.split() == sorted(entries())


def test_a_code_that_does_not_exist() -> None:
    status, said, errors = in_process_with_errors(
        "explain", "--language", "en", "cycle-of-body", "repeated-id"
    )

    assert status == 2
    assert "perhaps: cycle-of-bodies" in errors
    assert said.startswith("repeated-id (error)\n")
