#!/usr/bin/env python3
"""Fills the disk under a typing program, kills it later, and checks that the text lies in a second place.

`typist` types while libfailing_calls makes every write in its data folder fail from some moment on. A copy must then
appear outside of it, and when the program is killed hold what was typed until at most two seconds before. What the data
folder held at the failure must still be whole. Prints one summary line; exit 1 when something is missing.
"""
import argparse
import errno
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

ALLOWED_LOSS = 2.0   # seconds of typing before the kill
DEADLINE = 120       # seconds until the copy; far beyond what a loaded machine needs
# Which call is the first to fail. The draft is made by then: that takes some more of them with each table of the store.
FAILING = {"write": (480, 740), "fsync": (27, 33)}


class Broken(Exception):
    """The text is not where it must be."""


def numbers_in(text):
    return [int(number) for number in re.findall(r"chữ(\d+)", text)]


def copies_in(state):
    return glob.glob(os.path.join(state, "toasoan", "unsaved", "*", "*.json"))


def type_until_copied(options, folder, chance):
    """Returns [(number, time typed)] and the time of the kill, a moment after the first copy."""
    call = chance.choice(sorted(FAILING))
    environment = {**os.environ, "LD_PRELOAD": options.shim, "FAIL_IN": os.path.join(folder, "data"),
                   "FAIL_CALL": call, "FAIL_NUMBER": str(chance.randint(*FAILING[call])),
                   "FAIL_ERRNO": str(chance.choice((errno.ENOSPC, errno.EIO))), "FAIL_FOREVER": "1",
                   "XDG_STATE_HOME": os.path.join(folder, "state")}
    with open(os.path.join(folder, "typed"), "wb") as output:
        process = subprocess.Popen([options.typist, os.path.join(folder, "data")], stdout=output, env=environment)
        try:
            deadline = time.time() + DEADLINE
            while not copies_in(environment["XDG_STATE_HOME"]):
                if process.poll() is not None or time.time() > deadline:
                    raise Broken("no copy appeared")
                time.sleep(0.01)
            time.sleep(chance.uniform(0, 3))
        finally:
            killed = time.time()
            process.kill()
            process.wait()
    with open(os.path.join(folder, "typed"), "rb") as output:
        return [(int(n), int(ms) / 1000) for n, ms in re.findall(rb"TYPED (\d+) (\d+)\n", output.read())], killed


def one_turn(options, folder, chance):
    """How many seconds of typing the copy does not hold."""
    os.mkdir(os.path.join(folder, "data"), mode=0o700)
    typed, killed = type_until_copied(options, folder, chance)
    with open(copies_in(os.path.join(folder, "state"))[0], encoding="utf-8") as file:
        found = numbers_in(json.dumps(json.load(file), ensure_ascii=False))
    if found != list(range(1, len(found) + 1)):
        raise Broken(f"the copy is not what was typed: {found[:20]}…")
    lost = [when for number, when in typed if number > len(found)]
    if lost and killed - min(lost) > ALLOWED_LOSS:
        raise Broken(f"the copy lacks the last {killed - min(lost):.2f} s")
    answer = subprocess.run([options.typist, "--read", os.path.join(folder, "data")], stdout=subprocess.PIPE, check=False)
    kept = numbers_in(answer.stdout.decode())
    if answer.returncode != 0 or kept != list(range(1, len(kept) + 1)):
        raise Broken("the data folder is not whole afterwards")
    return killed - min(lost) if lost else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--typist", required=True, help="path of the typist program")
    parser.add_argument("--library", dest="shim", required=True, help="path of libfailing_calls.so")
    parser.add_argument("--turns", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.typist, options.shim = os.path.abspath(options.typist), os.path.abspath(options.shim)
    chance, worst = random.Random(options.seed), 0.0
    for turn in range(1, options.turns + 1):
        with tempfile.TemporaryDirectory(prefix="toasoan-full-") as folder:
            try:
                worst = max(worst, one_turn(options, os.path.realpath(folder), chance))
            except Broken as problem:
                print(f"turn {turn} (seed {options.seed}): {problem}", file=sys.stderr)
                return 1
    print(f"{options.turns} full disks while typing (seed {options.seed}): the copy lacks at most the last {worst:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
