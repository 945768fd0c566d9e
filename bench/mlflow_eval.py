"""An eval of SAMPLES samples, one model call and one scorer each, with the real inspect_ai and its mock model:
`python bench/mlflow_eval.py FOLDER SAMPLES`. Prints its seconds and its log as JSON. With inspect-mlflow installed
and MLFLOW_TRACKING_URI set, its hooks log it live.
"""

import json
import sys
import time

from inspect_ai import Task, eval
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ModelOutput, ModelUsage, get_model
from inspect_ai.scorer import match
from inspect_ai.solver import generate

MODEL = "mockllm/model"


def answer(messages, tools, tool_choice, config) -> ModelOutput:
    i = int(messages[-1].text.split()[1])
    made = ModelOutput.from_content(MODEL, f"After some thought about orders and refunds: answer {i % 10}")
    made.usage = ModelUsage(input_tokens=80 + i % 40, output_tokens=60 + i % 7, total_tokens=140 + i % 40 + i % 7)
    return made


if __name__ == "__main__":
    folder, count = sys.argv[1], int(sys.argv[2])
    samples = [Sample(id=i + 1, input=f"Question {i} about orders and refunds?", target=f"{i % 9}") for i in range(count)]
    model = get_model(MODEL, custom_outputs=answer, memoize=False)
    measured = Task(name="answers", dataset=MemoryDataset(samples, name="questions"), solver=generate(), scorer=match())
    began = time.perf_counter()
    [log] = eval(measured, model=model, log_dir=folder, display="none")
    seconds = time.perf_counter() - began
    assert log.status == "success", log.error
    print(json.dumps({"seconds": seconds, "log": log.location}))
