"""What the docstrings say of classes and fields, for schemas and tables.

The docstring is the one place where a field is described.
"""

import inspect
import re
from functools import cache
from types import MappingProxyType
from typing import Final

_FIELD: Final = re.compile(r"    (\w+): (.*)")


def summary(cls: type) -> str:
    """Return the first paragraph of the docstring, in one line.

    >>> from coordination.model.term import Term
    >>> summary(Term)
    'A term by its number; the body is absent where the text does not say it.'
    """
    return " ".join(inspect.getdoc(cls).split("\n\n")[0].split())  # type: ignore[union-attr]  # every class has one, a test sees to it


@cache
def field_descriptions(cls: type) -> MappingProxyType[str, str]:
    """Return what the section ``Attributes:`` says of each field, in one line.

    >>> from coordination.model.term import Term
    >>> field_descriptions(Term)["ordinal"]
    'From 1 to 60.'
    """
    _, _, section = (inspect.getdoc(cls) or "").partition("\nAttributes:\n")
    found: dict[str, str] = {}
    name = ""
    for line in section.split("\n"):
        if not line.startswith("    "):
            if line:
                break
        elif start := _FIELD.fullmatch(line):
            name = start[1]
            found[name] = start[2]
        else:
            found[name] += " " + line.strip()
    return MappingProxyType(found)
