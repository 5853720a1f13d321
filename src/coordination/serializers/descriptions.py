"""What the docstrings say of classes and fields, for schemas and tables.

The docstring is the one place where a field is described.
"""

import ast
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
    return " ".join(_docstring(cls).split("\n\n")[0].split())


@cache
def _docstring(cls: type) -> str:
    """Return the docstring, from the source where Python leaves it out (``-OO``)."""
    if found := cls.__dict__.get("__doc__"):
        return inspect.cleandoc(found)
    for node in ast.walk(ast.parse(inspect.getsource(inspect.getmodule(cls) or cls))):
        if isinstance(node, ast.ClassDef) and node.name == cls.__name__:
            return ast.get_docstring(node) or ""
    return ""


@cache
def field_descriptions(cls: type) -> MappingProxyType[str, str]:
    """Return what the section ``Attributes:`` says of each field, in one line.

    >>> from coordination.model.term import Term
    >>> field_descriptions(Term)["ordinal"]
    'From 1 to 60.'
    """
    _, _, section = _docstring(cls).partition("\nAttributes:\n")
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
