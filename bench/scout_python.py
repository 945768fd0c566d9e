"""What inspect-mlflow's own importer takes for the traces of an experiment, its transcripts thrown away:
`python bench/scout_python.py URL NAME LIMIT`. Prints seconds and how many there were as JSON.
"""

import asyncio
import json
import sys
import time

from inspect_mlflow.scout import import_mlflow_traces


async def count(url: str, name: str, limit: int) -> int:
    return sum([1 async for _ in import_mlflow_traces(experiment_name=name, tracking_uri=url, limit=limit)])


if __name__ == "__main__":
    began = time.perf_counter()
    transcripts = asyncio.run(count(sys.argv[1], sys.argv[2], int(sys.argv[3])))
    print(json.dumps({"seconds": time.perf_counter() - began, "transcripts": transcripts}))
