"""What a text says around a mention, as JSON; it needs no converter."""

from typing import Any

import attrs

from coordination.parsers.common.context import Context


def context_to_json(context: Context) -> dict[str, Any]:
    """Return the parts of ``context`` that are stated, as plain JSON.

    >>> from coordination import find_mentions
    >>> (mention,) = find_mentions("sáng 8/7/2025")
    >>> str(context_to_json(mention.context)["part_of_day"])
    'morning'
    """
    stated = attrs.asdict(context, filter=lambda _, value: value not in (None, ()))
    if context.clock is not None:
        stated["clock"] = context.clock.isoformat("minutes")
    return stated
