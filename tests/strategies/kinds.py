"""The classes of the model that are values and entities."""

from typing import get_args

import attrs

from coordination.frozen_json import JsonObject
from coordination.model.dossier import Dossier
from coordination.model.relative import Relative


def parts(annotation: object) -> set[type]:
    """Find the classes of the model in an annotation, and in their own fields."""
    if not isinstance(annotation, type) or get_args(annotation):
        return {part for inner in get_args(annotation) for part in parts(inner)}
    if annotation is JsonObject:
        return {annotation}  # its own fields are JSON, in which no class stands
    if not attrs.has(annotation):
        return set()
    return {annotation}.union(*(parts(one.type) for one in attrs.fields(annotation)))


#: Relatives are no part of a finished dossier, but readers find them.
KINDS = sorted(parts(Dossier) | {Relative}, key=lambda kind: kind.__name__)
