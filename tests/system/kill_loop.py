#!/usr/bin/env python3
"""Kills toasoan-cli while it saves, again and again, and checks that nothing it called saved is gone.

Each turn starts `soak`, waits for its first ACK and kills it (SIGKILL) a random moment later; one turn in ten is killed
during start-up instead. Then `doctor` must list every revision that was ever acknowledged, each one whole.

With --log the run can be stopped and started again: it goes on after the last turn in the log, in the same data folder
(FILE.data). Prints one summary line; exit 1 when an acknowledged revision is missing or damaged, or doctor complains.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

STARTUP_SHARE = 0.1       # of the turns
STARTUP_WINDOW = 0.25     # seconds from the start of the process
SAVE_WINDOW = 0.08        # seconds past the first ACK
FIRST_ACK_DEADLINE = 120  # seconds; far beyond what a loaded machine needs
PASSPHRASE = "bốn từ ngẫu nhiên"  # typist's
TURNS_A_FOLDER = 50       # then a fresh data folder, so that doctor's work stays bounded


class Broken(Exception):
    """The program did something else than save until it was killed."""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--encrypted", metavar="TYPIST", help="in folders that a passphrase opens, which this program makes")
    parser.add_argument("--log", help="one JSON line a turn; makes the run resumable")
    return parser.parse_args()


def acknowledged(output):
    """Revision ids of the complete ACK lines; a line cut off by the kill promises nothing."""
    lines = output.split(b"\n")[:-1]
    return [line[4:].decode() for line in lines if line.startswith(b"ACK ")]


def read_until_first_ack(process):
    """Output up to and including the read that completed the first ACK line."""
    os.set_blocking(process.stdout.fileno(), False)
    deadline = time.monotonic() + FIRST_ACK_DEADLINE
    output = b""
    while not acknowledged(output):
        part = process.stdout.read()
        if part == b"":
            raise Broken(f"soak ended by itself with status {process.wait()} before it saved anything")
        if part is None:
            if time.monotonic() > deadline:
                raise Broken(f"soak saved nothing in {FIRST_ACK_DEADLINE} s")
            time.sleep(0.002)
            continue
        output += part
    return output


def command_of(options, data, *words):
    opener = ["--passphrase-file", options.secret] if options.encrypted else []
    return [options.cli, "--data", data, *opener, *words]


def encrypt(options, data):
    """A folder that a passphrase opens at little cost, before anything is in it."""
    run = subprocess.run([options.encrypted, "--encrypt", data], capture_output=True, check=False)
    if run.returncode != 0:
        raise Broken(f"encrypting ends with {run.returncode}: {run.stderr.decode(errors='replace').strip()}")


def kill_during_soak(options, data, seed, chance):
    """Runs soak, kills it at a moment drawn from `chance`, returns the revision ids it acknowledged."""
    command = command_of(options, data, "soak", "--seed", str(seed), "--actions", "1000000")
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)
        try:
            if chance.random() < STARTUP_SHARE:
                output = b""
                time.sleep(chance.random() * STARTUP_WINDOW)
            else:
                output = read_until_first_ack(process)
                time.sleep(chance.random() * SAVE_WINDOW)
            if process.poll() is not None:
                raise Broken(f"soak ended by itself with status {process.returncode}")
        except Broken as problem:
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip()
            raise Broken(f"{problem}: {said}" if said else str(problem)) from None
        finally:
            process.kill()
            process.wait()
        os.set_blocking(process.stdout.fileno(), True)
        output += process.stdout.read()
        process.stdout.close()
    return acknowledged(output)


def examine(options, data):
    """What doctor says: {revision id: whole?} and its list of problems."""
    run = subprocess.run(command_of(options, data, "--format", "json", "doctor"), capture_output=True, check=False)
    try:
        report = json.loads(run.stdout)
        health = {revision["id"]: revision["ok"] for draft in report["drafts"] for revision in draft["revisions"]}
        problems = [] if report["ok"] else report["problems"] or ["doctor says not ok and names nothing"]
    except (ValueError, KeyError, TypeError) as problem:
        said = run.stderr.decode(errors="replace").strip()
        raise Broken(f"doctor's report cannot be read ({problem!r}, status {run.returncode}): {said}") from None
    return health, problems


class Log:
    """The turns so far; on disk when the run is to be resumable."""

    def __init__(self, path):
        self.path = path
        self.turns = []
        if path and os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self.turns = [json.loads(line) for line in file if line.endswith("\n")]

    def add(self, turn):
        self.turns.append(turn)
        if self.path:
            with open(self.path, "a", encoding="utf-8") as file:
                file.write(json.dumps(turn, ensure_ascii=False) + "\n")

    def promised_in(self, folder):
        return [revision for turn in self.turns if turn["folder"] == folder for revision in turn["acknowledged"]]


def turn_of(number, options, data_root, log):
    """One kill and its examination, as a line for the log."""
    folder = number // TURNS_A_FOLDER
    data = os.path.join(data_root, str(folder))
    chance = random.Random(f"{options.seed}/{number}")
    promised = log.promised_in(folder)
    turn = {"turn": number, "folder": folder, "acknowledged": [], "lost": [], "damaged": [], "problems": []}
    try:
        if options.encrypted and not os.path.exists(data):
            encrypt(options, data)
        turn["acknowledged"] = kill_during_soak(options, data, options.seed * 1_000_003 + number, chance)
        health, turn["problems"] = examine(options, data)
    except Broken as problem:
        turn["problems"] = [str(problem)]
        return turn
    promised += turn["acknowledged"]
    turn["lost"] = [revision for revision in promised if revision not in health]
    turn["damaged"] = [revision for revision in promised if health.get(revision) is False]
    return turn


def main():
    options = arguments()
    options.cli = os.path.abspath(options.cli)
    log = Log(options.log)
    data_root = options.log + ".data" if options.log else tempfile.mkdtemp(prefix="toasoan-kill-")
    os.makedirs(data_root, exist_ok=True)
    options.secret = os.path.join(data_root, "secret")
    with open(options.secret, "w", encoding="utf-8") as file:
        file.write(PASSPHRASE + "\n")
    if gone := missing_folder(log, data_root):
        print(f"{gone} is gone, and with it what the log says was saved: begin with a new log", file=sys.stderr)
        return 2
    began = time.monotonic()
    for number in range(len(log.turns), options.kills):
        turn = turn_of(number, options, data_root, log)
        log.add(turn)
        for kind in ("lost", "damaged", "problems"):
            for what in turn[kind]:
                print(f"turn {number}: {kind}: {what}", file=sys.stderr)
        if number and number % TURNS_A_FOLDER == 0 and not any_trouble(log.turns):
            shutil.rmtree(os.path.join(data_root, str(turn["folder"] - 1)), ignore_errors=True)

    count = {kind: sum(len(turn[kind]) for turn in log.turns) for kind in ("acknowledged", "lost", "damaged", "problems")}
    seconds = time.monotonic() - began
    print(f"{len(log.turns)} kills{' in encrypted folders' if options.encrypted else ''} in {seconds:.0f} s (seed {options.seed}): {count['acknowledged']} acknowledged, "
          f"{count['lost']} lost, {count['damaged']} damaged, {count['problems']} problems")
    if any_trouble(log.turns):
        print(f"kept for a look: {data_root}", file=sys.stderr)
        return 1
    if count["acknowledged"] == 0:
        print("nothing was ever acknowledged, so nothing is proved", file=sys.stderr)
        return 1
    if not options.log:
        shutil.rmtree(data_root, ignore_errors=True)
    return 0


def missing_folder(log, data_root):
    """The data folder that the next turn goes on in, where somebody took it away: no loss of the program's."""
    folder = len(log.turns) // TURNS_A_FOLDER
    data = os.path.join(data_root, str(folder))
    return data if log.promised_in(folder) and not os.path.isdir(data) else None


def any_trouble(turns):
    return any(turn["lost"] or turn["damaged"] or turn["problems"] for turn in turns)


if __name__ == "__main__":
    sys.exit(main())
