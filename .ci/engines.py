"""Read the same texts by one process, Dask, Ray and Spark, and compare the rows.

Prints the records per second of each engine, warm.  Argument: how many texts.
"""

import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from runpy import run_path
from typing import Any

import dask.dataframe as dd
import pyarrow as pa
import ray
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from coordination.adapters.arrow_mentions import read_batch, text_schemas

ENGINES = Path(__file__).parents[1] / "examples" / "engines"
SCHEMA = text_schemas()["mentions"]
SENTENCE = "Ngày {day}/7/2025, UBND tỉnh ký kế hoạch số {serial}/KH-UBND, mở {n} lớp. "


def read_of(name: str) -> Callable[[Any], Any]:
    """Return the function that the example of an engine hands to it."""
    read: Callable[[Any], Any] = run_path(str(ENGINES / f"with_{name}.py"))["read"]
    return read


def alone(texts: pa.Table) -> list[dict[str, Any]]:
    """Read in this process."""
    batches = texts.to_batches(max_chunksize=1_000)
    return pa.Table.from_batches(map(read_batch, batches), SCHEMA).to_pylist()


def with_dask(texts: pa.Table) -> list[dict[str, Any]]:
    """Read by Dask in two processes."""
    read = read_of("dask")
    news = dd.from_pandas(texts.to_pandas(), npartitions=2)
    parts = news.map_partitions(read, meta=read(news.head(0)))
    found = parts.compute(scheduler="processes", num_workers=2)
    table = pa.Table.from_pandas(found, SCHEMA, preserve_index=False)
    return list(table.to_pylist())


def with_ray(texts: pa.Table) -> list[dict[str, Any]]:
    """Read by Ray with two workers."""
    found = ray.data.from_arrow(texts).repartition(2)
    found = found.map_batches(read_of("ray"), batch_format="pyarrow", batch_size=None)
    tables = ray.get(found.to_arrow_refs())
    return list(pa.concat_tables(tables).cast(SCHEMA).to_pylist())


def with_spark(texts: pa.Table) -> list[dict[str, Any]]:
    """Read by Spark with two workers."""
    spark = SparkSession.builder.master("local[2]").getOrCreate()
    news = spark.createDataFrame(texts.to_pandas()).repartition(2)
    found = news.mapInArrow(read_of("spark"), from_arrow_schema(SCHEMA))
    return list(found.toArrow().cast(SCHEMA).to_pylist())


def ordered(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put rows in the order of their texts: engines return them in any."""
    return sorted(rows, key=lambda row: (row["id"], row["start"]))


def main(count: int) -> int:
    """Compare all engines; return 1 if one has other rows."""
    words = [
        SENTENCE.format(day=at % 28 + 1, serial=at + 1, n=at % 90 + 10) * 3
        for at in range(count)
    ]
    texts = pa.table({"id": [f"t{at:07}" for at in range(count)], "text": words})
    expected = ordered(alone(texts))
    failed = 0
    for read in (alone, with_dask, with_ray, with_spark):
        read(texts.slice(0, 100))  # engines start their workers
        begun = time.monotonic()
        rows = read(texts)
        speed = count / (time.monotonic() - begun)
        is_same = ordered(rows) == expected
        failed |= not is_same
        said = "the same rows" if is_same else "OTHER ROWS"
        print(f"{read.__name__}: {speed:,.0f} texts a second, {said}", flush=True)
    return failed


if __name__ == "__main__":
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    sys.exit(main(int(sys.argv[1])))
