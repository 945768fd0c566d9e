"""A log with the samples of another one many times over, under new ids: `python bench/make_traced.py LIGHT OUT TIMES`."""

import sys

from inspect_ai.log import read_eval_log, write_eval_log

light, out, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
log = read_eval_log(light)
count = len(log.samples)
log.samples = [
    sample.model_copy(update={"id": copy * count + sample.id, "uuid": f"{copy}-{sample.uuid}"})
    for copy in range(times)
    for sample in log.samples
]
log.eval.eval_id = f"{log.eval.eval_id}-{times}"
log.eval.dataset.samples = len(log.samples)
log.eval.dataset.sample_ids = [sample.id for sample in log.samples]
log.results.total_samples = log.results.completed_samples = len(log.samples)
write_eval_log(log, out)
