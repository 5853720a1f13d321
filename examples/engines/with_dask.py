"""Read the texts of a Dask frame in several processes."""

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

from coordination.adapters.arrow_mentions import read_batch


def read(news: pd.DataFrame) -> pd.DataFrame:
    """Read one part of a frame."""
    return read_batch(pa.RecordBatch.from_pandas(news)).to_pandas()


if __name__ == "__main__":
    texts = {"id": ["a", "b"], "text": ["ký ngày 8/7/2025", "năm 2024"]}
    news = dd.from_pandas(pd.DataFrame(texts), npartitions=2)

    parts = news.map_partitions(read, meta=read(news.head(0)))
    mentions = parts.compute(scheduler="processes")

    print(mentions[["id", "value", "earliest"]].to_string(index=False))
