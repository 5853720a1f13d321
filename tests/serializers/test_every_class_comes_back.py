"""Every class of the model is written and read back by itself, too."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import make_converter
from coordination.frozen_json import JsonObject
from coordination.model.relative import Relative
from tests.strategies.kinds import KINDS

CONVERTER = make_converter()

#: Relatives are never on the wire, and a period alone writes its quarters.
ON_THE_WIRE = [kind for kind in KINDS if kind not in (Relative, JsonObject)]


@pytest.mark.parametrize("kind", ON_THE_WIRE, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_class_comes_back(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))

    written = json.loads(json.dumps(CONVERTER.unstructure(value)))

    assert CONVERTER.structure(written, kind) == value
