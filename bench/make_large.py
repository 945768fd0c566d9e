"""Makes the 200k pair from the 50k one: `python bench/make_large.py FOLDER`. Rows are repeated under new ids; no sample bodies.

Standard library only. Members are deflated, as Inspect did before 0.3.206.
"""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

TIMES = 4


def member(path: Path, name: str) -> bytes:
    """Node unpacks zstd, which Python's zipfile does not before 3.14."""
    script = f"""
      const {{ readFileSync }} = require('fs'); const zlib = require('zlib')
      const zip = readFileSync({json.dumps(str(path))}); const name = {json.dumps(name)}
      const end = zip.lastIndexOf('PK\\x05\\x06'); let at = zip.readUInt32LE(end + 16)
      while (zip.readUInt32LE(at) === 0x02014b50) {{
        const [n, x, c] = [28, 30, 32].map(o => zip.readUInt16LE(at + o))
        if (zip.toString('utf8', at + 46, at + 46 + n) === name) {{
          const local = zip.readUInt32LE(at + 42)
          const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
          const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20))
          process.stdout.write(zip.readUInt16LE(at + 10) === 93 ? zlib.zstdDecompressSync(bytes) : zlib.inflateRawSync(bytes))
        }}
        at += 46 + n + x + c
      }}"""
    return subprocess.run(["node_modules/.bin/node", "-e", script], check=True, capture_output=True).stdout


def make(folder: Path, side: str) -> None:
    source = folder / f"50k-{side}.eval"
    header = json.loads(member(source, "header.json"))
    rows = json.loads(member(source, "summaries.json"))
    many = [{**row, "id": k * len(rows) + row["id"], "input": f"{k} {row['input']}"} for k in range(TIMES) for row in rows]
    header["eval"].update(eval_id=f"eval-200k-{side}", task_id=f"task-200k-{side}")
    header["eval"]["dataset"].update(samples=len(many), sample_ids=[row["id"] for row in many])
    header["results"].update(total_samples=len(many), completed_samples=len(many))
    with zipfile.ZipFile(folder / f"200k-{side}.eval", "w", zipfile.ZIP_DEFLATED, compresslevel=5) as log:
        log.writestr("_journal/start.json", json.dumps({"version": 2, "eval": header["eval"], "plan": header["plan"]}))
        log.writestr("summaries.json", json.dumps(many, separators=(",", ":")))
        log.writestr("header.json", json.dumps(header))


for each in ("baseline", "candidate"):
    make(Path(sys.argv[1]), each)
