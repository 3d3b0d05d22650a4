#!/usr/bin/env python3
"""Lets calls of toasoan-cli fail, one after the other, and checks that it never says that something is done that is not.

For each operation (save, a picture, import, export, a package, backup), each kind of call (open, write, fsync, rename) and each
error, libfailing_calls makes the n-th such call on the work folder fail, for n = 1, 2, … to the last there is: alone,
and together with all that follow, as on a full disk. Without it the folder is then looked at: `doctor` finds it whole,
what was there before is there, and what was called done is done. Prints a summary line; exit 1 when one of these fails.
"""
import argparse
import concurrent.futures
import errno
import filecmp
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

ERRORS = {
    "open": (errno.EMFILE, errno.EACCES, errno.ENOSPC, errno.EIO),
    "write": (errno.ENOSPC, errno.EIO),
    "fsync": (errno.EIO, errno.ENOSPC),
    "rename": (errno.EACCES, errno.EIO, errno.ENOSPC),
}
KINDS = tuple(ERRORS)
DEADLINE = 120  # seconds
BEFORE, AFTER = "Tít trước khi lưu", "Tít sau khi lưu"
COPY = "Tít của bài nhập vào\n\nCâu thứ nhất của bài nhập vào. Câu thứ hai.\n"
PICTURE = "resources/sample/anh-mau.jpg"


class Wrong(Exception):
    """What must not be."""


class Work:
    """A data folder with one draft, and room for what comes out."""

    def __init__(self, cli, root):
        self.cli, self.root = cli, root
        self.data, self.out = os.path.join(root, "data"), os.path.join(root, "out")
        self.copy = os.path.join(root, "copy.txt")

    def run(self, *words, environment=None):
        command = [self.cli, "--lang", "en", "--data", self.data, "--format", "json", *words]
        return subprocess.run(command, capture_output=True, check=False, timeout=DEADLINE,
                              env={**os.environ, **(environment or {})})

    def answer(self, *words):
        run = self.run(*words)
        if run.returncode != 0:
            raise Wrong(f"{words[0]} ends with {run.returncode} afterwards: {run.stderr.decode(errors='replace')}")
        return json.loads(run.stdout)

    def drafts(self):
        return self.answer("list")

    def prepare(self):
        os.makedirs(self.out)
        with open(self.copy, "w", encoding="utf-8") as file:
            file.write(COPY.replace("nhập vào", "đầu tiên"))
        self.answer("import", self.copy)
        self.answer("edit", self.draft(), "--set", f"headline={BEFORE}")
        with open(self.copy, "w", encoding="utf-8") as file:
            file.write(COPY)

    def draft(self):
        return next(draft["id"] for draft in self.drafts() if draft["headline"] != COPY.split("\n", maxsplit=1)[0])

    def twin(self, root):
        # Others look into it meanwhile, and the files that SQLite has open for them come and go; nobody writes.
        shutil.copytree(self.root, root, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
        return Work(self.cli, root)


class Operation:
    """Something a person asks for. `words` makes the command, `check` looks whether it is done."""

    def __init__(self, name, words, check):
        self.name, self.words, self.check = name, words, check


def headline_is_new(work, _):
    return next(draft["headline"] for draft in work.drafts() if draft["id"] == work.draft()) == AFTER


def picture_is_there(work, _):
    return '"figure"' in json.dumps(work.answer("show", work.draft()))


def import_is_there(work, _):
    return COPY.split("\n", maxsplit=1)[0] in [draft["headline"] for draft in work.drafts()]


def file_is_the_same(name):
    def check(work, reference):
        return filecmp.cmp(os.path.join(work.out, name), os.path.join(reference.out, name), shallow=False) \
            if os.path.exists(os.path.join(work.out, name)) else False
    return check


def package_is_whole(work, _):
    path = os.path.join(work.out, "bai.tsb")
    return os.path.exists(path) and b"draft" in work.run("verify", path).stdout


def backup_can_be_restored(work, reference):
    path = os.path.join(work.out, "backup.sqlite")
    if not os.path.exists(path):
        return False
    fresh = Work(work.cli, os.path.join(work.root, "fresh"))
    os.makedirs(fresh.root)
    fresh.answer("restore", path)
    return [draft["id"] for draft in fresh.drafts()] == [draft["id"] for draft in reference.drafts()] \
        and fresh.answer("doctor")["ok"]


def operations(source):
    return [
        Operation("save", lambda work: ["edit", work.draft(), "--set", f"headline={AFTER}"], headline_is_new),
        Operation("picture", lambda work: ["picture", "add", work.draft(), os.path.join(source, PICTURE)],
                  picture_is_there),
        Operation("import", lambda work: ["import", work.copy], import_is_there),
        Operation("export", lambda work: ["export", work.draft(), "--as", "html", "--draft-copy", "--to",
                                          os.path.join(work.out, "bai.html")], file_is_the_same("bai.html")),
        Operation("package", lambda work: ["export", work.draft(), "--draft-copy", "--to",
                                           os.path.join(work.out, "bai.tsb")], package_is_whole),
        Operation("backup", lambda work: ["backup", os.path.join(work.out, "backup.sqlite")], backup_can_be_restored),
    ]


def fail_once(work, reference, library, operation, fault):
    """One failing call, and a look at what is left. Returns whether the operation was said to be done."""
    kind, number, error, forever = fault
    environment = {"LD_PRELOAD": library, "FAIL_IN": work.root, "FAIL_CALL": kind, "FAIL_NUMBER": str(number),
                   "FAIL_ERRNO": str(error), **({"FAIL_FOREVER": "1"} if forever else {})}
    run = work.run(*operation.words(work), environment=environment)
    if run.returncode not in (0, 1, 2, 3):
        raise Wrong(f"ended with {run.returncode}")
    if run.returncode != 0 and not run.stderr.strip() and b"error" not in run.stdout:
        raise Wrong(f"failed with {run.returncode} and without a word")
    report = work.answer("doctor")
    if not report["ok"]:
        raise Wrong(f"doctor: {report['problems']}")
    if not {draft["id"] for draft in reference.drafts()} <= {draft["id"] for draft in work.drafts()}:
        raise Wrong("a draft is gone")
    done = operation.check(work, reference)
    if run.returncode == 0 and not done:
        raise Wrong("was called done and is not")
    return run.returncode == 0


def counted(work, reference, library, operation):
    """How many calls of each kind the operation makes; also leaves its result in `work`."""
    count = os.path.join(work.root, "count")
    run = work.run(*operation.words(work), environment={"LD_PRELOAD": library, "FAIL_IN": work.root,
                                                        "FAIL_COUNT": count})
    if run.returncode != 0:
        raise Wrong(f"{operation.name} fails without any fault: {run.stderr.decode(errors='replace')}")
    if operation.name == "export":
        shutil.copytree(work.out, reference.out, dirs_exist_ok=True)
    if not operation.check(work, reference):
        raise Wrong(f"{operation.name} does nothing")
    with open(count, encoding="utf-8") as file:
        return dict(zip(KINDS, map(int, file.read().split())))


def faults_of(counts, every, seed):
    """The failing calls to try, every so many of them."""
    all_of_them = [(kind, number, error, forever) for kind in KINDS for error in ERRORS[kind]
                   for forever in (False, True) for number in range(1, counts[kind] + 1)]
    return all_of_them[seed % every::every]


def try_fault(template, root, options, operation, fault):
    work = template.twin(root)
    try:
        return fail_once(work, template, options.shim, operation, fault)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def prove(operation, template, options, pool):
    """Returns (faults tried, of them done all the same, what was wrong)."""
    root = template.root + "-" + operation.name
    counts = counted(template.twin(root), template, options.shim, operation)
    faults = faults_of(counts, options.every, options.seed)
    turns = {pool.submit(try_fault, template, f"{root}-{place}", options, operation, fault): fault
             for place, fault in enumerate(faults)}
    done, wrong = 0, []
    for turn in concurrent.futures.as_completed(turns):
        kind, number, error, forever = turns[turn]
        try:
            done += turn.result()
        except (Wrong, subprocess.TimeoutExpired) as problem:
            wrong.append(f"{operation.name}: {kind} {number}{' and on' if forever else ''} with "
                         f"{errno.errorcode[error]}: {problem}")
    return len(faults), done, sorted(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--library", dest="shim", required=True, help="path of libfailing_calls.so")
    parser.add_argument("--source", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    parser.add_argument("--every", type=int, default=1, help="only every so many of the calls")
    parser.add_argument("--only", help="one operation")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.cli, options.shim = os.path.abspath(options.cli), os.path.abspath(options.shim)
    began, wrong = time.monotonic(), []
    with tempfile.TemporaryDirectory(prefix="toasoan-fail-") as folder, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        template = Work(options.cli, os.path.join(os.path.realpath(folder), "work"))
        template.prepare()
        for operation in operations(options.source):
            if options.only and operation.name != options.only:
                continue
            tried, done, problems = prove(operation, template, options, pool)
            print(f"{operation.name}: {tried} failing calls, done all the same {done}, wrong {len(problems)}", flush=True)
            wrong += problems
    print(f"failing calls in {time.monotonic() - began:.0f} s (every {options.every}): {len(wrong)} wrong")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
