#!/usr/bin/env python3
"""Kills the workstation's own window while keys are typed into it, and checks that at most the last second is gone.

Each turn starts `toasoan` on a display of its own over a folder with one draft, types numbered words with xdotool, kills
it (SIGKILL) a random time later and reads the draft back with toasoan-cli: every word that was typed longer than a second
before the kill must be there. Prints one summary line; exit 1 when something is missing, 77 where there is no Xvfb or
xdotool.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

ALLOWED_LOSS = {99: 1.0, 100: 2.0}  # seconds of typing before the kill, by percentile
TYPING = (1.0, 4.0)                 # seconds from the first word to the kill
DEADLINE = 120                      # seconds until the window takes keys; far beyond what a loaded machine needs
SKIPPED = 77


class Broken(Exception):
    """The window did something else than take keys until it was killed, or lost what it must not lose."""


class Screen:
    """An X server on a free display."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as file:
            self.environment = {**os.environ, "DISPLAY": ":" + file.readline().strip(), "QT_QPA_PLATFORM": "xcb",
                                "QT_IM_MODULE": "none"}
        return self

    def __exit__(self, *_):
        self.server.kill()
        self.server.wait()

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)


def cli(options, folder, *words):
    run = subprocess.run([options.cli, "--data", folder, "--format", "json", *words], capture_output=True, check=False)
    if run.returncode != 0:
        raise Broken(f"{words[0]} ends with {run.returncode}: {run.stderr.decode(errors='replace')}")
    return json.loads(run.stdout)


def words_in(options, folder):
    return sorted({int(number) for draft in cli(options, folder, "list")
                   for number in re.findall(r"x(\d+)x", json.dumps(cli(options, folder, "show", draft["id"])), re.I)})


def wait_for_window(screen, process):
    deadline = time.time() + DEADLINE
    while True:
        found = screen.run("xdotool", "search", "--onlyvisible", "--pid", str(process.pid)).stdout.split()
        if found:
            return found[-1]
        if process.poll() is not None or time.time() > deadline:
            raise Broken("no window appeared")
        time.sleep(0.1)


def type_and_kill(options, screen, folder, seconds):
    """Returns [(number, time typed)] and the time of the kill."""
    process = subprocess.Popen([options.window, "--data", folder], env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        window = wait_for_window(screen, process)
        screen.run("xdotool", "windowfocus", "--sync", window)
        time.sleep(1.5)  # the draft is read and laid out; words typed before that have no place to go
        typed, end = [], time.time() + seconds
        while time.time() < end:
            screen.run("xdotool", "type", "--delay", "5", f"x{len(typed) + 1}x ")
            typed.append((len(typed) + 1, time.time()))
            if process.poll() is not None:
                raise Broken(f"the window ended by itself with {process.returncode}")
    finally:
        killed = time.time()
        process.kill()
        process.wait()
    return typed, killed


def turn_of(options, screen, chance):
    """How many seconds of typing were lost, and how many words there were."""
    with tempfile.TemporaryDirectory(prefix="toasoan-window-") as folder:
        copy = os.path.join(folder, "copy.txt")
        with open(copy, "w", encoding="utf-8") as file:
            file.write("Tít của bài\n\nCâu thứ nhất. Câu thứ hai.\n")
        data = os.path.join(folder, "data")
        cli(options, data, "import", copy)
        typed, killed = type_and_kill(options, screen, data, chance.uniform(*TYPING))
        found = words_in(options, data)
        if found != list(range(1, len(found) + 1)) or (len(typed) > 10 and not found):
            raise Broken(f"not what was typed: {found[:20]}… of {len(typed)}")
        if not cli(options, data, "doctor")["ok"]:
            raise Broken("doctor finds the folder not whole")
        lost = [when for number, when in typed if number > len(found)]
        return killed - min(lost) if lost else 0.0, len(typed)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--window", required=True, help="path of toasoan")
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.window, options.cli = os.path.abspath(options.window), os.path.abspath(options.cli)
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        return SKIPPED
    chance, losses, words = random.Random(options.seed), [], 0
    with Screen() as screen:
        for turn in range(1, options.kills + 1):
            try:
                loss, count = turn_of(options, screen, chance)
            except Broken as broken:
                print(f"kill {turn} (seed {options.seed}): {broken}", file=sys.stderr)
                return 1
            losses, words = sorted(losses + [loss]), words + count
    at = {percent: losses[max(0, -(-len(losses) * percent // 100) - 1)] for percent in ALLOWED_LOSS}
    print(f"{options.kills} kills of the window (seed {options.seed}): {words} words, lost p99 {at[99]:.2f} s, worst "
          f"{at[100]:.2f} s")
    return 1 if any(at[percent] > allowed for percent, allowed in ALLOWED_LOSS.items()) else 0


if __name__ == "__main__":
    sys.exit(main())
