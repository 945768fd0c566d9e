"""Fills a log up to a size, with text that cannot be packed: `python bench/make_heavy.py LOG HEAVY MEGABYTES`.

Each sample gets one more event of its share of random text; all else stays. The log is never whole in memory.
Needs zipfile_zstd, which inspect_ai brings along.
"""

import base64
import json
import os
import sys
import zipfile_zstd as zipfile

EVENT = {"timestamp": "2026-11-01T10:00:00+00:00", "pending": False, "working_start": 0, "event": "info", "source": "bench"}

if __name__ == "__main__":
    light, heavy, megabytes = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with zipfile.ZipFile(light) as given, zipfile.ZipFile(heavy + ".part", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        bodies = [name for name in given.namelist() if name.startswith("samples/")]
        share = megabytes * 1_000_000 // len(bodies)
        for name in given.namelist():
            content = given.read(name)
            if name in bodies:
                body = json.loads(content)
                body["events"].append({**EVENT, "uuid": f"heavy-{name}", "data": base64.b64encode(os.urandom(share)).decode()})
                content = json.dumps(body).encode()
            made.writestr(name, content)
    os.rename(heavy + ".part", heavy)
