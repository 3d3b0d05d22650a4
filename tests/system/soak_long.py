#!/usr/bin/env python3
"""Lets toasoan-cli work for a long time and checks that it neither grows nor keeps files open.

`soak` does what a person does in a day, as fast as it can, for some minutes; memory and open files are looked at every
second. Compared are the first and the last tenth, the first after a warm-up: medians of the memory, and the fewest open
files, since a backup has some of its own open for a while. Prints one summary
line; exit 1 when memory grew by more than 50 MB or files stay open.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

MOST_GROWTH = 50.0  # MB
WARM_UP = 0.05      # share of the time


def resident_megabytes(pid):
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def watch(process, seconds):
    """[(MB, open files)] a second."""
    seen, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(1)
        if process.poll() is not None:
            raise SystemExit(f"soak ended by itself with {process.returncode}")
        seen.append((resident_megabytes(process.pid), len(os.listdir(f"/proc/{process.pid}/fd"))))
    return seen


def opener(options, folder):
    """Encrypts the folder, where that is wanted, and says what opens it."""
    if not options.encrypted:
        return []
    secret, data = os.path.join(folder, "secret"), os.path.join(folder, "data")
    with open(secret, "w", encoding="utf-8") as file:
        file.write("bốn từ ngẫu nhiên\n")
    for words in (["list"], ["seal", "--new-passphrase-file", secret]):
        subprocess.run([options.cli, "--data", data, *words], stdout=subprocess.DEVNULL, check=True)
    return ["--passphrase-file", secret]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--encrypted", action="store_true", help="in a folder that a passphrase opens")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="toasoan-soak-") as folder, \
            open(os.path.join(folder, "said"), "wb") as said:
        command = [options.cli, "--data", os.path.join(folder, "data"), *opener(options, folder), "soak", "--seed", str(options.seed), "--actions",
                   "1000000000"]
        process = subprocess.Popen(command, stdout=said)
        try:
            seen = watch(process, options.minutes * 60)
        finally:
            process.kill()
            process.wait()
        with open(os.path.join(folder, "said"), "rb") as file:
            saves = file.read().count(b"ACK ")
        size = sum(os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names) / 1e6
    seen = seen[int(len(seen) * WARM_UP):]
    tenth = max(1, len(seen) // 10)
    (memory, files), (memory_then, files_then) = (
        (statistics.median(row[0] for row in part), min(row[1] for row in part)) for part in (seen[-tenth:], seen[:tenth]))
    print(f"soak of {options.minutes:g} min (seed {options.seed}): {saves} saves, {size:.0f} MB of data, memory "
          f"{memory_then:.1f} → {memory:.1f} MB, open files {files_then:g} → {files:g}")
    return 1 if memory - memory_then > MOST_GROWTH or files > files_then else 0


if __name__ == "__main__":
    sys.exit(main())
