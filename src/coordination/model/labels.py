"""What a code is called by people."""

from enum import StrEnum

from coordination.diagnostics.diagnostic import Language
from coordination.tables.code_labels import LABELS


def label(member: StrEnum, language: Language) -> str:
    """Name ``member`` of a closed list in ``language``.

    >>> from coordination.model.enumerations import AgreementKind
    >>> label(AgreementKind.PROGRAMME, "vi"), label(AgreementKind.PROGRAMME, "en")
    ('chương trình phối hợp', 'coordination programme')

    Raises:
        KeyError: It belongs to no list of this library.
        ValueError: There are no labels in that language.
    """
    vietnamese, english = LABELS[type(member).__name__][member.value]
    match language:
        case "vi":
            return vietnamese
        case "en":
            return english
    raise ValueError(f"no labels in {language!r}; expected 'vi' or 'en'")
