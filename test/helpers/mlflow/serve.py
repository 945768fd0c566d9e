"""Runs a command in a process group of its own, and ends all of it when this ends or when the watched process is gone.

python serve.py <pid to watch> <file for the output> <command> ...
"""

import os
import signal
import subprocess
import sys
import time

watched, log, *command = sys.argv[1:]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def stop(*_: object) -> None:
    raise SystemExit


signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGINT, stop)
with open(log, "wb") as output:
    child = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, start_new_session=True)
try:
    while child.poll() is None and alive(int(watched)):
        time.sleep(0.2)
finally:
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGTERM)
        try:
            child.wait(3)
        except subprocess.TimeoutExpired:
            pass
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
