"""Read the texts of a Polars frame."""

import polars as pl
import pyarrow as pa

from coordination.adapters.arrow_mentions import read_batch

news = pl.DataFrame({"id": ["a", "b"], "text": ["ký ngày 8/7/2025", "năm 2024"]})

batches = news.to_arrow().to_batches(max_chunksize=1_000)
mentions = pl.DataFrame(pa.Table.from_batches(map(read_batch, batches)))

print(mentions.select("id", "value", "earliest").rows())
