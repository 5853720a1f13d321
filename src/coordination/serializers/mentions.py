"""A mention as JSON, its value in its wire form."""

from typing import Any

from coordination.model.relative import Relative
from coordination.parsers.common.mention import Mention
from coordination.serializers.context_json import context_to_json
from coordination.serializers.converter import shared_converter


def mention_to_json(mention: Mention) -> dict[str, Any]:
    """Return ``mention`` as plain JSON.

    >>> from coordination import find_mentions
    >>> (mention,) = find_mentions("ngày 8/7/2025")
    >>> mention_to_json(mention)["value"], mention_to_json(mention)["text"]
    ('2025-07-08', '8/7/2025')
    """
    # A relative value has no form on the wire; its short form says all there is.
    is_relative = isinstance(mention.value, Relative)
    write = str if is_relative else shared_converter().unstructure
    return {
        "start": mention.start,
        "end": mention.end,
        "kind": mention.kind.value,
        "value": write(mention.value),
        "text": mention.text,
        "context": context_to_json(mention.context),
    }
