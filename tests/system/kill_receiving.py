#!/usr/bin/env python3
"""Kills toasoan-cli while it receives a hand-over, and while it writes one, at one call after the other.

Two folders have one draft with a picture, and went their own ways. libfailing_calls kills `receive` (or `handover`)
before its n-th open, write, fsync, rename or other call about a name, for n = 1, 2, … to the last there is. Then the
folder has the versions it had before, or all of those and the new ones; `doctor` finds it whole; and the same command
given again ends as if nothing had happened. Of a file that is written either nothing is there, or all of it. Prints a
summary line; exit 1 when one of these fails.
"""
import argparse
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

DEADLINE = 300  # seconds
PICTURE = "resources/sample/anh-mau.jpg"
COPY = "Chợ quê họp lại\n\nSáng nay chợ họp.\n\nĐoạn một.\n\nĐoạn hai.\n"


class Wrong(Exception):
    """What must not be."""


class Folder:
    def __init__(self, options, data):
        self.options, self.data = options, data

    def run(self, *words, environment=None):
        command = [self.options.cli, "--lang", "en", "--data", self.data, "--format", "json", *words]
        return subprocess.run(command, capture_output=True, check=False, timeout=DEADLINE,
                              env={**os.environ, **(environment or {})})

    def answer(self, *words):
        run = self.run(*words)
        if run.returncode != 0:
            raise Wrong(f"{words[0]} ends with {run.returncode}: {(run.stdout + run.stderr).decode(errors='replace')}")
        return json.loads(run.stdout)

    def versions(self, draft):
        return [revision["revision"] for revision in self.answer("log", draft)]

    def twin(self, data):
        shutil.copytree(self.data, data)
        return Folder(self.options, data)


def prepare(options, root):
    """The two folders, the draft, and the reporter's file."""
    copy = os.path.join(root, "copy.txt")
    with open(copy, "w", encoding="utf-8") as file:
        file.write(COPY)
    reporter, editor = (Folder(options, os.path.join(root, name)) for name in ("reporter", "editor"))
    draft = reporter.answer("import", copy)[0]["id"]
    first, second = os.path.join(root, "1.tsb"), os.path.join(root, "2.tsb")
    reporter.answer("handover", draft, "--to", first)
    editor.answer("receive", first)
    reporter.answer("picture", "add", draft, os.path.join(options.source, PICTURE))
    reporter.answer("edit", draft, "--set", "sapo=Sapo của phóng viên.")
    editor.answer("edit", draft, "--set", "headline=Tít của biên tập")
    reporter.answer("handover", draft, "--to", second)
    return reporter, editor, draft, second


def kill(folder, number, *words):
    run = folder.run(*words, environment={
        "LD_PRELOAD": folder.options.shim, "FAIL_IN": os.path.dirname(folder.data), "FAIL_CALL": "any",
        "FAIL_KILL": "1", "FAIL_NUMBER": str(number)})
    if run.returncode not in (-9, 0):
        raise Wrong(f"ended with {run.returncode}: {run.stderr.decode(errors='replace')}")


def calls_of(folder, *words):
    count = os.path.join(folder.options.root, "count-" + words[0])
    run = folder.run(*words, environment={"LD_PRELOAD": folder.options.shim,
                                          "FAIL_IN": os.path.dirname(folder.data), "FAIL_COUNT": count})
    if run.returncode != 0:
        raise Wrong(f"{words[0]} fails without a kill: {run.stdout + run.stderr}")
    with open(count, encoding="utf-8") as file:
        return sum(map(int, file.read().split()))


def killed_receiving(number, editor, draft, file, before, after):
    home = os.path.join(editor.options.root, f"receive-{number}")
    folder = editor.twin(os.path.join(home, "data"))
    try:
        kill(folder, number, "receive", file)
        if not folder.answer("doctor")["ok"]:
            raise Wrong("doctor finds the folder not whole")
        found = folder.versions(draft)
        if found not in (before, after):
            raise Wrong(f"{len(found)} versions, neither as before nor as after")
        folder.answer("receive", file)
        if folder.versions(draft) != after or not folder.answer("doctor")["ok"]:
            raise Wrong("received again, it is not as it should be")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def killed_writing(number, reporter, draft):
    home = os.path.join(reporter.options.root, f"handover-{number}")
    folder = reporter.twin(os.path.join(home, "data"))
    target = os.path.join(home, "out.tsb")
    try:
        kill(folder, number, "handover", draft, "--to", target)
        if os.path.exists(target) and not folder.answer("verify", target)["ok"]:
            raise Wrong("half a file has the name of a whole one")
        folder.answer("handover", draft, "--to", target)
        if not folder.answer("verify", target)["ok"] or not folder.answer("doctor")["ok"]:
            raise Wrong("written again, it is not as it should be")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def turns_of(options, pool):
    """One for each call that a kill is tried at, with what to say of it."""
    reporter, editor, draft, file = prepare(options, options.root)
    before = editor.versions(draft)
    once = editor.twin(os.path.join(options.root, "once", "data"))
    receiving = calls_of(once, "receive", file)
    after = once.versions(draft)
    if len(after) <= len(before):
        raise Wrong("nothing was received")
    writing = calls_of(reporter.twin(os.path.join(options.root, "written", "data")), "handover", draft, "--to",
                       os.path.join(options.root, "written", "out.tsb"))
    numbers = lambda calls: range(1 + options.seed % options.every, calls + 1, options.every)
    turns = {pool.submit(killed_receiving, number, editor, draft, file, before, after): f"receive, call {number}"
             for number in numbers(receiving)}
    turns.update({pool.submit(killed_writing, number, reporter, draft): f"handover, call {number}"
                  for number in numbers(writing)})
    return turns


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--library", dest="shim", required=True, help="path of libfailing_calls")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.cli, options.shim = os.path.abspath(options.cli), os.path.abspath(options.shim)
    options.source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    begun, wrong = time.monotonic(), []
    with tempfile.TemporaryDirectory(prefix="toasoan-receive-") as root:
        options.root = root
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            turns = turns_of(options, pool)
            for turn in concurrent.futures.as_completed(turns):
                try:
                    turn.result()
                except (Wrong, subprocess.TimeoutExpired) as problem:
                    wrong.append(f"killed at {turns[turn]}: {problem}")
    for problem in wrong:
        print(problem, file=sys.stderr)
    print(f"{len(turns)} kills in {time.monotonic() - begun:.0f} s (seed {options.seed}): {len(wrong)} wrong")
    return 1 if wrong or not turns else 0


if __name__ == "__main__":
    sys.exit(main())
