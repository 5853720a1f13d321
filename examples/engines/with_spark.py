"""Read the texts of a Spark frame on all cores, or on all machines of a cluster."""

from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from coordination.adapters.arrow_mentions import read_batch, text_schemas


def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Read one part of a frame."""
    return map(read_batch, batches)


if __name__ == "__main__":
    spark = SparkSession.builder.master("local[2]").getOrCreate()
    texts = [("a", "ký ngày 8/7/2025"), ("b", "năm 2024")]
    news = spark.createDataFrame(texts, "id string, text string")

    schema = from_arrow_schema(text_schemas()["mentions"])
    mentions = news.mapInArrow(read, schema)

    for row in mentions.orderBy("id").collect():
        print(row.id, row.value, row.earliest)
