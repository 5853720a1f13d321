"""``coordination schema``."""

import json

from coordination import json_schema
from tests.adapters.commands import in_process


def test_the_schema_is_printed() -> None:
    status, said = in_process("schema")

    assert status == 0
    assert json.loads(said) == json_schema()
