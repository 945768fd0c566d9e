"""What MLflow's own client sees of traces. Arguments: JSON of experiment and run; prints JSON of the traces by name."""

import json
import sys

import mlflow
from mlflow import MlflowClient

asked = json.loads(sys.argv[1])
client = MlflowClient()


def span_of(span):
    return {
        "id": span.span_id.removeprefix("0x"),
        "parent": span.parent_id and span.parent_id.removeprefix("0x"),
        "name": span.name,
        "type": span.span_type,
        "start": str(span.start_time_ns),
        "end": str(span.end_time_ns),
        "status": span.status.status_code.value,
        "message": span.status.description or "",
        "inputs": span.inputs,
        "outputs": span.outputs,
        "attributes": {key: value for key, value in span.attributes.items() if not key.startswith("mlflow.")},
        "events": [[event.name, str(event.timestamp), event.attributes] for event in span.events],
    }


def assessment_of(each):
    kind = "feedback" if each.feedback else "expectation"
    part = each.feedback or each.expectation
    error = getattr(part, "error", None)
    return {
        "name": each.name,
        "kind": kind,
        "value": part.value,
        "error": error and error.error_code,
        "rationale": each.rationale,
        "source": each.source.source_id,
        "metadata": each.metadata,
    }


def trace_of(trace):
    info = trace.info
    return {
        "id": info.request_id,
        "state": getattr(info.status, "value", info.status),
        "time_ms": info.timestamp_ms,
        "duration_ms": info.execution_time_ms,
        "preview": getattr(info, "request_preview", None),
        "metadata": dict(info.request_metadata),
        "tags": dict(info.tags),
        "assessments": [assessment_of(each) for each in getattr(info, "assessments", None) or []],
        "spans": [span_of(span) for span in trace.data.spans],
    }


filter_string = f"metadata.`mlflow.sourceRun` = '{asked['run_id']}'"
found = client.search_traces(experiment_ids=[asked["experiment_id"]], filter_string=filter_string, max_results=100)
print(json.dumps({trace.info.tags["mlflow.traceName"]: trace_of(trace) for trace in found}))
