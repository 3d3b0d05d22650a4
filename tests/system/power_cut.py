#!/usr/bin/env python3
"""Cuts the power of toasoan-cli while it saves, again and again, and checks that nothing it called saved is gone.

`soak` runs once with librecorded_writes, which writes down every change of its files and every flush in their order.
For each moment of that record the folder is then built as a disk could hold it: all that was flushed by then, and of
what was not a random part, page by page, some pages torn at a sector; names of files in the order in which they were
given, up to a random one. `doctor` must find that folder whole and with every revision acknowledged before that moment.

The same is done with SQLite's synchronous=NORMAL, which must lose something: else the proof sees nothing. Prints a
summary line each; exit 1 when something acknowledged is missing, doctor complains, or the control loses nothing.
"""
import argparse
import json
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import time

CREATE, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, FOLDER, SAID = range(1, 9)
ENTRY = struct.Struct("<BQQQ")
PAGE, SECTOR = 4096, 512
KEPT = (0.0, 0.5, 0.9, 1.0)  # share of the unflushed pages that reached the disk; drawn for each moment
PASSPHRASE = "bốn từ ngẫu nhiên"
TORN = 0.05                  # share of those that are cut at a sector


class Broken(Exception):
    """There is nothing to prove anything with."""


def read_record(path, begin=0):
    """The record as [(kind, inode, offset, bytes)]."""
    with open(path, "rb") as file:
        file.seek(begin)
        data = file.read()
    entries, at = [], 0
    while at < len(data):
        kind, inode, offset, length = ENTRY.unpack_from(data, at)
        at += ENTRY.size
        entries.append((kind, inode, offset, data[at:at + length]))
        at += length
    return entries


class File:
    """One file: what is on the disk for certain, and what may be."""

    def __init__(self):
        self.flushed = bytearray()
        self.pending = []  # (offset, bytes), or (size, None) for a truncation

    @staticmethod
    def apply(content, offset, data):
        if data is None:
            del content[offset:]
            content.extend(bytes(offset - len(content)))
        else:
            content.extend(bytes(max(0, offset - len(content))))
            content[offset:offset + len(data)] = data

    def flush(self):
        for change in self.pending:
            self.apply(self.flushed, *change)
        self.pending = []

    def after_cut(self, chance, kept):
        content = bytearray(self.flushed)
        for offset, data in self.pending:
            if data is None:
                if chance.random() < kept:
                    self.apply(content, offset, None)
                continue
            begin = 0
            while begin < len(data):
                end = min(len(data), begin + PAGE - (offset + begin) % PAGE)
                if chance.random() < kept:
                    cut = end
                    if chance.random() < TORN:
                        cut = min(end, begin + SECTOR * chance.randrange(1, PAGE // SECTOR))
                    self.apply(content, offset + begin, data[begin:cut])
                begin = end
        return bytes(content)


class Disk:
    """What a recorded folder looks like at any moment of the record."""

    def __init__(self, root):
        self.root = root
        self.files = {}    # by inode, newest of that number
        self.folders = {}  # inode: path
        self.names = []    # [flushed?, kind, path, other path or File]

    def play(self, entry):
        kind, inode, offset, data = entry
        if kind == FOLDER:
            self.folders[inode] = data.decode()
            if data.decode() != self.root:
                self.names.append([False, kind, data.decode(), None])
        elif kind == CREATE:
            self.files[inode] = File()
            self.names.append([False, kind, data.decode(), self.files[inode]])
        elif kind == WRITE:
            self.files[inode].pending.append((offset, data))
        elif kind == TRUNCATE:
            self.files[inode].pending.append((offset, None))
        elif kind == RENAME:
            self.names.append([False, kind, *data.decode().split("\n")])
        elif kind == UNLINK:
            self.names.append([False, kind, data.decode(), None])
        elif kind == SYNC and inode in self.folders:
            for name in self.names:
                name[0] = name[0] or os.path.dirname(name[2]) == self.folders[inode]
        elif kind == SYNC:
            self.files[inode].flush()

    def after_cut(self, target, chance):
        """Writes the folder as it may be found after the power is back."""
        kept = chance.choice(KEPT)
        last = chance.randrange(len(self.names) + 1)
        tree = {}
        for number, (flushed, kind, path, other) in enumerate(self.names):
            parent = os.path.dirname(path)
            if (not flushed and number >= last) or (parent != self.root and parent not in tree):
                continue
            if kind in (CREATE, FOLDER):
                tree[path] = other
            elif kind == UNLINK:
                tree.pop(path, None)
            elif path in tree:
                tree[other] = tree.pop(path)
        os.makedirs(target)
        for path, file in tree.items():
            there = os.path.join(target, os.path.relpath(path, self.root))
            if file is None:
                os.makedirs(there, mode=0o700, exist_ok=True)
            else:
                with open(there, "wb") as out:
                    out.write(file.after_cut(chance, kept))


def command_of(options, data, *words):
    opener = ["--passphrase-file", options.secret] if options.encrypted else []
    return [options.cli, "--data", data, *opener, *words]


def run(command, environment):
    ended = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False)
    if ended.returncode != 0:
        raise Broken(f"{command[0]} ended with {ended.returncode}: {ended.stderr.decode(errors='replace')}")


def record_soak(options, folder, sync):
    """Lets soak save so often; returns the folder, how much of the record is soak's own, and the record."""
    root = os.path.join(folder, "disk")
    os.makedirs(root)
    record = os.path.join(folder, "record")
    data, recording = os.path.join(root, "data"), {"LD_PRELOAD": options.recorder, "RECORD_IN": root,
                                                   "RECORD_TO": record, "RECORD_SYNC": sync}
    if options.encrypted:  # recorded as well, so that the disk begins with nothing
        run([options.encrypted, "--encrypt", data], recording)
    begin = os.path.getsize(record) if options.encrypted else 0
    run(command_of(options, data, "soak", "--seed", str(options.seed), "--actions", str(options.actions)), recording)
    return root, len(read_record(record, begin)), read_record(record)


def promised_by(entries):
    said = b"".join(data for kind, _, _, data in entries if kind == SAID)
    return [line[4:].decode() for line in said.split(b"\n")[:-1] if line.startswith(b"ACK ")]


def examine(options, data):
    """Whole revisions, and problems."""
    run = subprocess.run(command_of(options, data, "--format", "json", "doctor"), capture_output=True, check=False)
    try:
        report = json.loads(run.stdout)
        whole = {revision["id"] for draft in report["drafts"] for revision in draft["revisions"] if revision["ok"]}
        return whole, report["problems"]
    except (ValueError, KeyError):
        return set(), [f"doctor ended with {run.returncode}: {run.stderr.decode(errors='replace').strip()}"]


def cut_everywhere(options, folder, sync, points):
    """Returns (acknowledged, moments at which something was lost, problems)."""
    root, own, entries = record_soak(options, folder, sync)
    acknowledged = promised_by(entries)
    if not acknowledged:
        raise Broken("nothing was ever acknowledged, so nothing is proved")
    chance = random.Random(options.seed)
    moments = sorted(chance.randrange(len(entries) - own, len(entries) + 1) for _ in range(points))
    disk, played, lost, problems = Disk(root), 0, 0, []
    for moment in moments:
        for entry in entries[played:moment]:
            disk.play(entry)
        played = moment
        there = os.path.join(folder, "after")
        disk.after_cut(there, chance)
        whole, complaints = examine(options, os.path.join(there, "data"))
        missing = [revision for revision in promised_by(entries[:moment]) if revision not in whole]
        lost += bool(missing)
        problems += [f"moment {moment} of {len(entries)}: {complaint}" for complaint in complaints]
        if missing or complaints:
            shutil.rmtree(os.path.join(folder, "trouble"), ignore_errors=True)
            os.rename(there, os.path.join(folder, "trouble"))
        shutil.rmtree(there, ignore_errors=True)
    return len(acknowledged), lost, problems


def prove(options, sync, points):
    folder = tempfile.mkdtemp(prefix="toasoan-power-")
    began = time.monotonic()
    acknowledged, lost, problems = cut_everywhere(options, folder, sync, points)
    print(f"{points} power cuts{' in an encrypted folder' if options.encrypted else ''} with synchronous={sync or 'FULL'} in {time.monotonic() - began:.0f} s "
          f"(seed {options.seed}): {acknowledged} acknowledged, lost at {lost} moments, {len(problems)} problems",
          flush=True)
    if (lost or problems) and not sync:
        print("\n".join(problems[:20]), f"kept for a look: {folder}", sep="\n", file=sys.stderr)
    else:
        shutil.rmtree(folder)
    return lost, problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--recorder", required=True, help="path of librecorded_writes.so")
    parser.add_argument("--points", type=int, default=50)
    parser.add_argument("--actions", type=int, default=120, help="what soak does meanwhile")
    parser.add_argument("--encrypted", metavar="TYPIST", help="in a folder that a passphrase opens, which this program makes")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.cli, options.recorder = os.path.abspath(options.cli), os.path.abspath(options.recorder)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="toasoan-secret-") as secret:
        secret.write(PASSPHRASE + "\n")
        secret.flush()
        options.secret = secret.name
        return prove_both(options)


def prove_both(options):
    lost, problems = prove(options, "", options.points)
    lost_by_control, _ = prove(options, "NORMAL", min(options.points, 50))
    if lost_by_control == 0:
        print("the control lost nothing, so nothing is proved", file=sys.stderr)
    return 1 if lost or problems or lost_by_control == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
