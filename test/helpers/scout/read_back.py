"""What the real Inspect Scout sees of a database. Arguments: JSON of the folder and of conditions; prints JSON."""

import asyncio
import json
import sys

from inspect_scout import scan, scanner, Result, Transcript, transcripts_from
from inspect_scout._transcript.database.factory import transcripts_view
from inspect_scout._query import Query, condition_from_sql
from inspect_scout._transcript.types import TranscriptContent

asked = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}


async def read() -> dict:
    database = transcripts_view(asked["folder"])
    await database.connect()
    try:
        everything = TranscriptContent(messages="all", events="all")
        found = []
        async for info in database.select(Query()):
            transcript = await database.read(info, everything)
            found.append(json.loads(transcript.model_dump_json(exclude_none=True)))
        matches = {}
        for where in asked.get("where", []):
            matches[where] = sorted([info.transcript_id async for info in database.select(Query(where=[condition_from_sql(where)]))])
        return {"transcripts": found, "matches": matches}
    finally:
        await database.disconnect()


@scanner(messages="all", events=["model", "tool", "score"])
def counts():
    async def look(transcript: Transcript) -> Result:
        kinds = [event.event for event in transcript.events]
        return Result(
            value=len(transcript.messages),
            metadata={kind: kinds.count(kind) for kind in ("model", "tool", "score")},
        )

    return look


def scanned() -> list:
    import tempfile

    with tempfile.TemporaryDirectory() as results:
        status = scan([counts()], transcripts=transcripts_from(asked["folder"]), scans=results, display="none", max_processes=1)
        from inspect_scout import scan_results_df

        if status.errors:
            raise RuntimeError(str(status.errors))
        frame = scan_results_df(status.location).scanners["counts"]
        rows = frame[["transcript_id", "value", "metadata", "scan_error"]].to_dict("records")
        return sorted(rows, key=lambda row: row["transcript_id"])


if __name__ == "__main__":  # The scan may start processes that load this file again.
    told = asyncio.run(read())
    if asked.get("scan"):
        told["scanned"] = scanned()
    print(json.dumps(told, default=str))
