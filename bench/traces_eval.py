"""An eval of SAMPLES samples whose traces have some 20 spans each, with the real inspect_ai and its mock model: an agent
that calls a tool in each of eight turns. `python bench/traces_eval.py FOLDER SAMPLES` prints its seconds and its log as
JSON. With inspect-mlflow installed and MLFLOW_TRACKING_URI set, its hooks trace it live.
"""

import json
import sys
import time

from inspect_ai import Task, eval
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ModelOutput, ModelUsage, get_model
from inspect_ai.scorer import includes
from inspect_ai.solver import generate, use_tools
from inspect_ai.tool import tool

MODEL = "mockllm/model"
TURNS = 8
TEXT = "A sentence of some length, as an agent writes it. " * 8


@tool
def look():
    async def execute(turn: int) -> str:
        """Looks at a page.

        Args:
            turn: Which page.
        """
        return f"{turn} {TEXT}"

    return execute


def answer(messages, tools, tool_choice, config) -> ModelOutput:
    turn = sum(message.role == "assistant" for message in messages)
    if turn < TURNS:
        made = ModelOutput.for_tool_call(MODEL, "look", {"turn": turn}, content=f"{turn} {TEXT}")
    else:
        made = ModelOutput.from_content(MODEL, f"The answer is {len(messages[0].text) % 2}.")
    made.usage = ModelUsage(input_tokens=100 * (turn + 1), output_tokens=50, total_tokens=100 * (turn + 1) + 50)
    return made


if __name__ == "__main__":
    folder, count = sys.argv[1], int(sys.argv[2])
    samples = [Sample(id=i + 1, input=f"Question {i}: {TEXT}", target=f"{i % 2}") for i in range(count)]
    model = get_model(MODEL, custom_outputs=answer, memoize=False)
    solver = [use_tools(look()), generate()]
    measured = Task(name="agent", dataset=MemoryDataset(samples, name="questions"), solver=solver, scorer=includes())
    began = time.perf_counter()
    [log] = eval(measured, model=model, log_dir=folder, display="none")
    seconds = time.perf_counter() - began
    assert log.status == "success", log.error
    print(json.dumps({"seconds": seconds, "log": log.location}))
