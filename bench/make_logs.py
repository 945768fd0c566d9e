"""Writes the logs that bench/compare.ts measures, with the real inspect_ai: `python bench/make_logs.py FOLDER`.

Needs inspect_ai (made with 0.3.285). Deterministic; a pair per size: SIZE-baseline.eval, SIZE-candidate.eval.
"""

import random
import sys
from pathlib import Path

from inspect_ai.event import InfoEvent
from inspect_ai.log import (
    EvalConfig,
    EvalDataset,
    EvalLog,
    EvalMetric,
    EvalResults,
    EvalSample,
    EvalScore,
    EvalSpec,
    EvalStats,
    write_eval_log,
)
from inspect_ai.model import ChatMessageAssistant, ChatMessageUser, ModelOutput, ModelUsage
from inspect_ai.scorer import Score

WORDS = "the model answers a question about orders invoices refunds and delivery of parcels in some detail".split()
MODEL = "mockllm/model"
# name -> samples, characters of transcript per sample
SIZES = {"100": (100, 0), "10k": (10_000, 0), "huge": (200, 5_000_000)}


def sentence(rng: random.Random, words: int) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(words))


def sample(i: int, side: str, transcript: int) -> EvalSample:
    question = sentence(random.Random(i), 40)
    rng = random.Random(f"{side} {i}")
    right = random.Random(i).random() < 0.7
    if rng.random() < (0.04 if side == "baseline" else 0.05):
        right = not right
    answer = sentence(rng, 60)
    usage = ModelUsage(input_tokens=80 + i % 40, output_tokens=60 + rng.randrange(40), total_tokens=180, total_cost=0.0004 + rng.random() / 1e4)
    output = ModelOutput.from_content(MODEL, answer)
    output.usage = usage
    events = []
    if transcript:
        chunk = sentence(rng, 2_000)
        events = [InfoEvent(data=f"{k} {chunk}") for k in range(transcript // len(chunk) + 1)]
    return EvalSample(
        id=i + 1,
        epoch=1,
        input=question,
        target="yes",
        messages=[ChatMessageUser(content=question), ChatMessageAssistant(content=answer)],
        output=output,
        events=events,
        scores={"match": Score(value="C" if right else "I", answer=answer[:80], explanation=answer)},
        model_usage={MODEL: usage},
        started_at="2026-11-01T10:00:00+00:00",
        completed_at="2026-11-01T10:00:02+00:00",
        total_time=1.5 + rng.random(),
        working_time=1.2 + rng.random(),
        uuid=f"{side}-{i}",
    )


def write(folder: Path, size: str, side: str) -> None:
    count, transcript = SIZES[size]
    path = folder / f"{size}-{side}.eval"
    if path.exists():
        return
    samples = [sample(i, side, transcript) for i in range(count)]
    accuracy = sum(s.scores["match"].value == "C" for s in samples) / count
    log = EvalLog(
        status="success",
        eval=EvalSpec(
            created="2026-11-01T10:00:00+00:00",
            task="support_qa",
            task_id=f"task-{size}-{side}",
            run_id=f"run-{size}-{side}",
            eval_id=f"eval-{size}-{side}",
            dataset=EvalDataset(name="questions", samples=count, sample_ids=[s.id for s in samples], shuffled=False),
            model=MODEL,
            config=EvalConfig(epochs=1),
            packages={"inspect_ai": "0.3.285"},
        ),
        results=EvalResults(
            total_samples=count,
            completed_samples=count,
            scores=[EvalScore(name="match", scorer="match", metrics={"accuracy": EvalMetric(name="accuracy", value=accuracy)})],
        ),
        stats=EvalStats(started_at="2026-11-01T10:00:00+00:00", completed_at="2026-11-01T11:00:00+00:00"),
        samples=samples,
    )
    unfinished = folder / f"writing-{size}-{side}.eval"
    write_eval_log(log, str(unfinished))
    unfinished.rename(path)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or SIZES:
        for side in ("baseline", "candidate"):
            write(target, name, side)
            print(name, side, (target / f"{name}-{side}.eval").stat().st_size)
