#!/usr/bin/env python3
"""Kills a typing program at random moments and checks that at most the last second of typing is gone.

Each turn starts `typist` in a fresh folder, kills it (SIGKILL) a random time after its first letters, and reads the
draft back: every syllable that was typed longer than a second before the kill must be there, in order, and none that
was never typed. Prints one summary line; exit 1 when something is missing.
"""
import argparse
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

ALLOWED_LOSS = 1.0          # seconds of typing before the kill
TYPING = (0.3, 3.0)         # seconds from the first syllable to the kill
FIRST_DEADLINE = 120        # seconds until the first syllable; far beyond what a loaded machine needs


class Broken(Exception):
    """The program did something else than type until it was killed, or lost what it must not lose."""


def type_and_kill(typist, folder, seconds):
    """Returns [(number, time typed)] and the time of the kill."""
    process = subprocess.Popen([typist, folder], stdout=subprocess.PIPE)
    os.set_blocking(process.stdout.fileno(), False)
    output, kill_at, deadline = b"", None, time.time() + FIRST_DEADLINE
    while kill_at is None or time.time() < kill_at:
        output += process.stdout.read() or b""
        if kill_at is None and b"\n" in output:
            kill_at = time.time() + seconds
        if process.poll() is not None or (kill_at is None and time.time() > deadline):
            process.kill()
            raise Broken(f"typist ended by itself with {process.wait()}")
        time.sleep(0.005)
    killed = time.time()
    process.send_signal(signal.SIGKILL)
    process.wait()
    os.set_blocking(process.stdout.fileno(), True)
    output += process.stdout.read() or b""
    typed = [(int(n), int(ms) / 1000) for n, ms in re.findall(rb"TYPED (\d+) (\d+)\n", output)]
    return typed, killed


def read_back(typist, folder):
    answer = subprocess.run([typist, "--read", folder], stdout=subprocess.PIPE, check=False)
    if answer.returncode != 0:
        raise Broken(f"reading back ended with {answer.returncode}")
    return [int(n) for n in re.findall("chữ(\\d+)", answer.stdout.decode())]


def check(typed, killed, found):
    """Returns how many seconds of typing were lost."""
    if found != list(range(1, len(found) + 1)):
        raise Broken(f"not what was typed: {found[:20]}…")
    if len(found) > len(typed) + 1:  # a syllable may have been stored before its line was printed
        raise Broken(f"{len(found)} found, {len(typed)} typed")
    lost = [when for number, when in typed if number > len(found)]
    loss = killed - min(lost) if lost else 0.0
    if loss > ALLOWED_LOSS:
        raise Broken(f"{len(lost)} syllables lost, the oldest typed {loss:.2f} s before the kill")
    return loss


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--typist", required=True, help="path of the typist program")
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    worst = syllables = 0
    for turn in range(1, options.kills + 1):
        with tempfile.TemporaryDirectory() as folder:
            try:
                typed, killed = type_and_kill(options.typist, folder, rng.uniform(*TYPING))
                worst = max(worst, check(typed, killed, read_back(options.typist, folder)))
                syllables += len(typed)
            except Broken as broken:
                print(f"kill {turn} (seed {options.seed}): {broken}")
                return 1
    print(f"{options.kills} kills while typing (seed {options.seed}): {syllables} syllables, "
          f"at most the last {worst:.2f} s lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
