"""Read the texts of a pandas frame."""

import pandas as pd
import pyarrow as pa

from coordination.adapters.arrow_mentions import read_batch

news = pd.DataFrame({"id": ["a", "b"], "text": ["ký ngày 8/7/2025", "năm 2024"]})

batch = pa.RecordBatch.from_pandas(news)
mentions = read_batch(batch).to_pandas()

print(mentions[["id", "value", "earliest"]].to_string(index=False))
