"""What a test wants to know of a refusal."""

from collections.abc import Callable

import pytest

from coordination.errors import InvalidValueError


def faults(build: Callable[[], object]) -> list[tuple[str, str]]:
    """Build what is refused; return the pointers and codes of the findings."""
    with pytest.raises(InvalidValueError) as caught:
        build()
    return [(finding.pointer, finding.code) for finding in caught.value.diagnostics]
