#!/usr/bin/env python3
"""Kills a program while it encrypts a data folder, or takes the encryption away, at one call after the other.

A folder with a draft, a picture, a template, a snippet, settings, a backup and a database that a repair put aside holds
the same word everywhere. libfailing_calls kills `typist`, which does what `seal` and `unseal`
do at a smaller cost of guessing, before its n-th open, write, fsync, rename or other
call about a name, for n = 1, 2, … to the last there is. Then either the same command is given again, or the folder is
opened with the passphrase or without, as it asks: `doctor` must find all of it, and the word lies in no byte of an
encrypted folder and wherever it was in one that is not. Prints a summary line; exit 1 when one of these fails.
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
MARK = "xqkinmatqx"
PASSPHRASE = "bốn từ ngẫu nhiên"
SEALED = b"TOASOAN SEALED 1"
COPY = f"Tít {MARK}\n\nCâu thứ nhất {MARK}. Câu thứ hai.\n"
PICTURE = "resources/sample/anh-mau.jpg"
BY_HAND = {
    "templates/mau.json": {"format": "toasoan-template", "version": 1, "name": f"Mẫu {MARK}", "article": {}},
    "snippets/doan.json": {"format": "toasoan-snippet", "version": 1, "name": f"Đoạn {MARK}", "text": MARK},
    "settings.json": {"language": "vi", "dictionaryWords": [MARK]},
}


class Wrong(Exception):
    """What must not be."""


class Folder:
    def __init__(self, options, root):
        self.options, self.root, self.data = options, root, os.path.join(root, "data")
        self.secret = os.path.join(root, "secret")

    def run(self, *words, environment=None):
        command = [self.options.cli, "--lang", "en", "--data", self.data, "--format", "json", *words]
        return subprocess.run(command, capture_output=True, check=False, timeout=DEADLINE,
                              env={**os.environ, **(environment or {})})

    def answer(self, *words):
        run = self.run(*words)
        if run.returncode != 0:
            raise Wrong(f"{words[0]} ends with {run.returncode}: {(run.stdout + run.stderr).decode(errors='replace')}")
        return json.loads(run.stdout)

    def convert(self, command, environment=None):
        return subprocess.run([self.options.typist, command, self.data], capture_output=True, check=False,
                              timeout=DEADLINE, env={**os.environ, **(environment or {})})

    def prepare(self):
        os.makedirs(self.root)
        with open(self.secret, "w", encoding="utf-8") as file:
            file.write(PASSPHRASE + "\n")
        copy, picture = os.path.join(self.root, "copy.txt"), os.path.join(self.root, "anh.jpg")
        with open(copy, "w", encoding="utf-8") as file:
            file.write(COPY)
        with open(os.path.join(self.options.source, PICTURE), "rb") as file, open(picture, "wb") as out:
            out.write(file.read() + MARK.encode())
        self.answer("import", copy)
        self.answer("picture", "add", self.answer("list")[0]["id"], picture)
        os.makedirs(os.path.join(self.data, "backups"), mode=0o700)
        self.answer("backup", os.path.join(self.data, "backups", "toasoan-20260101T000000Z.sqlite"))
        shutil.copy(os.path.join(self.data, "toasoan.sqlite"), os.path.join(self.data, "toasoan.sqlite.damaged-1"))
        for name, content in BY_HAND.items():
            os.makedirs(os.path.dirname(os.path.join(self.data, name)), exist_ok=True)
            with open(os.path.join(self.data, name), "w", encoding="utf-8") as file:
                json.dump(content, file, ensure_ascii=False)

    def twin(self, root):
        shutil.copytree(self.root, root)
        return Folder(self.options, root)

    def is_sealed(self):
        with open(os.path.join(self.data, "toasoan.sqlite"), "rb") as file:
            return file.read(4096).find(SEALED) >= 0

    def telling(self):
        """Files that hold the word, or a database as it is."""
        found = set()
        for path, _, names in os.walk(self.data):
            for name in names:
                with open(os.path.join(path, name), "rb") as file:
                    data = file.read() if os.path.isfile(file.name) else b""
                if MARK.encode() in data or data.startswith(b"SQLite format 3"):
                    found.add(os.path.relpath(os.path.join(path, name), self.data))
        return found

    def check(self, reference):
        """All of it is there, and readable if and only if the folder is not encrypted."""
        sealed = self.is_sealed()
        opener = ["--passphrase-file", self.secret] if sealed else []
        report = self.answer("doctor", *opener)
        if not report["ok"] or not report["drafts"]:
            raise Wrong(f"doctor: {report}")
        telling = self.telling()
        if sealed and telling:
            raise Wrong(f"can be read: {sorted(telling)}")
        if not sealed and telling != reference:
            raise Wrong(f"readable before {sorted(reference)}, now {sorted(telling)}")
        if os.path.exists(os.path.join(self.data, "settling")):
            raise Wrong("never finished")


def killed_at(number, command, template, reference, again):
    folder = template.twin(f"{template.root}{command}-{number}")
    try:
        run = folder.convert(command, {
            "LD_PRELOAD": folder.options.shim, "FAIL_IN": folder.data, "FAIL_CALL": "any", "FAIL_KILL": "1",
            "FAIL_NUMBER": str(number)})
        if run.returncode not in (-9, 0):
            raise Wrong(f"ended with {run.returncode}: {run.stderr.decode(errors='replace')}")
        if again:
            run = folder.convert(command)
            done = folder.is_sealed() == (command == "--encrypt")
            if not done or (run.returncode != 0 and b"already" not in run.stderr and b"not sealed" not in run.stderr):
                raise Wrong(f"the second {command} ends with {run.returncode}: {run.stdout + run.stderr}")
        folder.check(reference)
    finally:
        shutil.rmtree(folder.root, ignore_errors=True)


def prove(command, template, reference, pool):
    """Returns how many calls there were to be killed at, how many were tried, and what was wrong."""
    count = os.path.join(template.root, "count")
    folder = template.twin(f"{template.root}{command}")
    run = folder.convert(command, {"LD_PRELOAD": folder.options.shim, "FAIL_IN": folder.data,
                                                          "FAIL_COUNT": count})
    if run.returncode != 0:
        raise Wrong(f"{command} fails without a kill: {run.stdout + run.stderr}")
    folder.check(reference)
    with open(count, encoding="utf-8") as file:
        calls = sum(map(int, file.read().split()))
    options = template.options
    numbers = range(1 + options.seed % options.every, calls + 1, options.every)
    turns = {pool.submit(killed_at, number, command, template, reference, place % 2 == 0): number
             for place, number in enumerate(numbers)}
    wrong = []
    for turn in concurrent.futures.as_completed(turns):
        try:
            turn.result()
        except (Wrong, subprocess.TimeoutExpired) as problem:
            wrong.append(f"{command}, killed at call {turns[turn]}: {problem}")
    return calls, len(turns), sorted(wrong), folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--typist", required=True, help="path of the typist program")
    parser.add_argument("--library", dest="shim", required=True, help="path of libfailing_calls.so")
    parser.add_argument("--source", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    parser.add_argument("--every", type=int, default=1, help="only every so many of the calls")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.cli, options.shim, options.typist = map(os.path.abspath, (options.cli, options.shim, options.typist))
    began, wrong = time.monotonic(), []
    with tempfile.TemporaryDirectory(prefix="toasoan-sealing-") as scratch, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        template = Folder(options, os.path.join(os.path.realpath(scratch), "plain"))
        template.prepare()
        reference = template.telling()
        if len(reference) < 7:
            raise SystemExit(f"the word is hardly anywhere, so nothing is proved: {reference}")
        for command in ("--encrypt", "--decrypt"):
            calls, tried, problems, template = prove(command, template, reference, pool)
            print(f"{command[2:]}: {calls} calls, killed at {tried}, wrong {len(problems)}", flush=True)
            wrong += problems
    print(f"kills while encrypting in {time.monotonic() - began:.0f} s (every {options.every}): {len(wrong)} wrong")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
