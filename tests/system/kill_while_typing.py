#!/usr/bin/env python3
"""Kills a typing program at random moments and checks that at most the last second of typing is gone.

Each turn starts `typist` in a fresh folder, kills it (SIGKILL) a random time after its first letters, and reads the
draft back: what is there must be what was typed, in order. No turn may lose more than two seconds of typing, and 99 in
a hundred not more than one. Turns run side by side when asked for, and with --log the run can be stopped and started
again. Prints one summary line; exit 1 when something is missing.
"""
import argparse
import concurrent.futures
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

ALLOWED_LOSS = {99: 1.0, 100: 2.0}  # seconds of typing before the kill, by percentile
TYPING = (0.3, 3.0)         # seconds from the first syllable to the kill
FIRST_DEADLINE = 120        # seconds until the first syllable; far beyond what a loaded machine needs


class Broken(Exception):
    """The program did something else than type until it was killed, or lost what it must not lose."""


def type_and_kill(options, folder, seconds):
    """Returns [(number, time typed)] and the time of the kill."""
    process = subprocess.Popen([options.typist, *options.kind, folder], stdout=subprocess.PIPE)
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


def read_back(options, folder):
    answer = subprocess.run([options.typist, *options.kind, "--read", folder], stdout=subprocess.PIPE, check=False)
    if answer.returncode != 0:
        raise Broken(f"reading back ended with {answer.returncode}")
    return [int(n) for n in re.findall("chữ(\\d+)", answer.stdout.decode())]


def check(typed, killed, found):
    """How many seconds of typing were lost."""
    if found != list(range(1, len(found) + 1)):
        raise Broken(f"not what was typed: {found[:20]}…")
    if len(found) > len(typed) + 1:  # a syllable may have been stored before its line was printed
        raise Broken(f"{len(found)} found, {len(typed)} typed")
    lost = [when for number, when in typed if number > len(found)]
    return killed - min(lost) if lost else 0.0


def turn_of(number, options):
    """One kill, as a line for the log."""
    seconds = random.Random(f"{options.seed}/{number}").uniform(*TYPING)
    with tempfile.TemporaryDirectory(prefix="toasoan-typing-") as folder:
        try:
            typed, killed = type_and_kill(options, folder, seconds)
            return {"turn": number, "syllables": len(typed),
                    "loss": check(typed, killed, read_back(options, folder))}
        except Broken as broken:
            return {"turn": number, "problem": str(broken)}


def turns_so_far(log):
    if not log or not os.path.exists(log):
        return []
    with open(log, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.endswith("\n")]


def percentile(losses, percent):
    return sorted(losses)[max(0, -(-len(losses) * percent // 100) - 1)]


def run_turns(options):
    turns = turns_so_far(options.log)
    known = {turn["turn"] for turn in turns}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        waiting = [pool.submit(turn_of, number, options) for number in range(1, options.kills + 1)
                   if number not in known]
        for done in concurrent.futures.as_completed(waiting):
            turns.append(done.result())
            if options.log:
                with open(options.log, "a", encoding="utf-8") as file:
                    file.write(json.dumps(turns[-1], ensure_ascii=False) + "\n")
    return turns


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--typist", required=True, help="path of the typist program")
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="turns at the same time")
    parser.add_argument("--encrypted", dest="kind", action="store_const", const=["--encrypted"], default=[],
                        help="in folders that a passphrase opens")
    parser.add_argument("--log", help="one JSON line a turn; makes the run resumable")
    options = parser.parse_args()
    options.typist = os.path.abspath(options.typist)
    turns = run_turns(options)
    problems = [f"kill {turn['turn']} (seed {options.seed}): {turn['problem']}" for turn in turns if "problem" in turn]
    losses = [turn["loss"] for turn in turns if "loss" in turn]
    for percent, allowed in ALLOWED_LOSS.items():
        if losses and percentile(losses, percent) > allowed:
            problems.append(f"p{percent} of the loss is {percentile(losses, percent):.2f} s, more than {allowed} s")
    print("\n".join(problems), file=sys.stderr)
    if losses:
        print(f"{len(turns)} kills while typing (seed {options.seed}): {sum(turn.get('syllables', 0) for turn in turns)} "
              f"syllables, lost p50 {percentile(losses, 50):.2f} s, p99 {percentile(losses, 99):.2f} s, "
              f"worst {max(losses):.2f} s, {len(problems)} problems")
    return 1 if problems or not losses else 0


if __name__ == "__main__":
    sys.exit(main())
