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
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "../support"))
from recorded_disk import SAID, Disk, read_record

PASSPHRASE = "bốn từ ngẫu nhiên"


class Broken(Exception):
    """There is nothing to prove anything with."""


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
