"""Every code of every closed list has a name in both languages."""

from enum import StrEnum
from importlib import import_module
from pathlib import Path

import pytest

from coordination import model
from coordination.diagnostics.diagnostic import Language, Severity
from coordination.folding.nfc import is_nfc
from coordination.model.enumerations import AgreementKind
from coordination.model.labels import label
from coordination.tables.code_labels import LABELS


def closed_lists() -> list[type[StrEnum]]:
    """Find the enumerations where they are defined: in all modules of the model."""
    names = sorted(path.stem for path in Path(model.__path__[0]).glob("*.py"))
    modules = [import_module(f"coordination.model.{name}") for name in names]
    found = [
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, type)
        and issubclass(each, StrEnum)
        and each.__module__ == module.__name__
    ]
    return [*found, Severity]


LISTS = closed_lists()


def test_the_table_names_the_lists_and_no_others() -> None:
    assert sorted(LABELS) == sorted(each.__name__ for each in LISTS)


@pytest.mark.parametrize("each", LISTS, ids=lambda each: each.__name__)
def test_every_code_has_its_row_in_the_same_order(each: type[StrEnum]) -> None:
    assert list(LABELS[each.__name__]) == [member.value for member in each]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("each", LISTS, ids=lambda each: each.__name__)
def test_labels_are_clean_and_tell_members_apart(
    each: type[StrEnum], language: Language
) -> None:
    labels = [label(member, language) for member in each]

    assert all(text and text == text.strip() and is_nfc(text) for text in labels)
    assert len(set(labels)) == len(labels)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no labels in 'fr'; expected 'vi' or 'en'"):
        label(AgreementKind.PLAN, "fr")  # type: ignore[arg-type]


def test_a_foreign_list_is_refused() -> None:
    class Colour(StrEnum):
        RED = "red"

    with pytest.raises(KeyError, match="Colour"):
        label(Colour.RED, "vi")
