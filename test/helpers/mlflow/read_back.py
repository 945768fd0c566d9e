"""What MLflow's own client sees of runs. Arguments: JSON of the questions below; prints JSON."""

import json
import math
import sys

from mlflow import MlflowClient

asked = json.loads(sys.argv[1])
client = MlflowClient()


def number(value):
    return value if math.isfinite(value) else str(value)


def run_of(run):
    info, data = run.info, run.data
    return {
        "run_id": info.run_id,
        "name": info.run_name,
        "status": info.status,
        "start_time": info.start_time,
        "end_time": info.end_time,
        "params": data.params,
        "tags": data.tags,
        "metrics": {key: number(value) for key, value in data.metrics.items()},
        "datasets": [each.dataset.name for each in run.inputs.dataset_inputs],
    }


answer = {}
if "search" in asked:
    found = client.search_runs(asked["search"]["experiment_ids"], asked["search"].get("filter", ""))
    answer["search"] = [run_of(run) for run in found]
if "histories" in asked:
    answer["histories"] = [
        [[number(each.value), each.timestamp, each.step] for each in client.get_metric_history(run_id, key)]
        for run_id, key in asked["histories"]
    ]
if "table" in asked:
    table = client.load_table(asked["table"]["experiment_id"], asked["table"]["path"], run_ids=asked["table"]["run_ids"])
    answer["table"] = {"columns": list(table.columns), "rows": json.loads(table.to_json(orient="values"))}
print(json.dumps(answer))
