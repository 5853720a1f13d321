"""Read the texts of a DuckDB table, and ask SQL of what they mention."""

import duckdb
import pyarrow as pa

from coordination.adapters.arrow_mentions import read_batch

database = duckdb.connect()
database.sql(
    "CREATE TABLE news AS SELECT * FROM"
    " (VALUES ('a', 'ký ngày 8/7/2025'), ('b', 'năm 2024')) AS news (id, text)"
)

batches = pa.RecordBatchReader.from_stream(database.table("news"))
mentions = pa.Table.from_batches(map(read_batch, batches))
found = database.sql("SELECT id, value, earliest FROM mentions ORDER BY id")

print(found.fetchall())
