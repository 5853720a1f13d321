"""A path that is cut says so, whatever its length."""

import pytest

from coordination.diagnostics.escaping import shorten_path


@pytest.mark.parametrize("length", [3_190, 3_196, 3_200, 4_000, 100_000])
def test_a_cut_path_shows_where_it_was_cut(length: int) -> None:
    shown = shorten_path("/" + "k" * length + "/abcdef")

    assert "…" in shown
    assert shown.endswith("/abcdef")
