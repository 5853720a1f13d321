"""Read the texts of a Ray dataset on all cores, or on all machines of a cluster."""

import pyarrow as pa
import ray

from coordination.adapters.arrow_mentions import read_batch, text_schemas


def read(news: pa.Table) -> pa.Table:
    """Read one part of a dataset."""
    schema = text_schemas()["mentions"]
    return pa.Table.from_batches(map(read_batch, news.to_batches()), schema)


if __name__ == "__main__":
    texts = {"id": ["a", "b"], "text": ["ký ngày 8/7/2025", "năm 2024"]}
    news = ray.data.from_arrow(pa.table(texts))

    mentions = news.map_batches(read, batch_format="pyarrow")

    for row in mentions.sort("id").take_all():
        print(row["id"], row["value"], row["earliest"])
