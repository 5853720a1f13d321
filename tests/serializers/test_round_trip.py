"""What is written is read back as it was, whatever a dossier holds."""

import json

from hypothesis import given

from coordination import Dossier, dumps, loads, try_loads
from coordination.adapters.csv_tables import csv_text, parse_csv
from coordination.adapters.rows import from_rows, to_rows
from coordination.strategies import dossiers


@given(dossiers())
def test_json_comes_back(dossier: Dossier) -> None:
    text = dumps(dossier)

    again = loads(text)
    assert again == dossier
    assert dumps(again) == text
    assert loads(dumps(dossier, indent=2).encode()) == dossier


@given(dossiers())
def test_strict_and_lenient_agree_on_good_data(dossier: Dossier) -> None:
    loaded = try_loads(dumps(dossier))

    assert loaded.value == dossier
    assert loaded.diagnostics == ()


@given(dossiers())
def test_the_order_of_keys_does_not_matter(dossier: Dossier) -> None:
    data = json.loads(dumps(dossier))

    assert dumps(loads(json.dumps(data, sort_keys=True))) == dumps(dossier)


@given(dossiers())
def test_tables_come_back(dossier: Dossier) -> None:
    rows = to_rows(dossier)
    assert from_rows(rows) == dossier

    read = {}
    for name, table in rows.items():
        text = csv_text(list(table[0]) if table else ["id"], table, formula_safe=True)
        read[name] = [row for _, row in parse_csv(text, formula_safe=True)]
    assert from_rows(read) == dossier
