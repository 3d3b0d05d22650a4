#!/usr/bin/env python3
"""Gives hostile bytes to what reads damaged databases and sealed files, with clang's libFuzzer.

Builds each fuzz_NAME.cpp with the sources under test, the address sanitizer and the one for undefined behaviour, makes
seeds (databases as SQLite leaves them, with overflowing rows, an index, deleted rows and an unfinished log), and runs so
many inputs. Prints how much of the code under test was reached. Exit 1 when an input breaks something (it is kept), 77
where there is no libFuzzer.
"""
import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SKIPPED = 77
BASE = ["app/base/" + name for name in ("data_key.cpp", "durable_file.cpp", "error.cpp", "folder_files.cpp", "hash.cpp",
                                        "ids.cpp", "portions.cpp", "sealed_file.cpp")]
STORE = ["app/store/" + name for name in ("page_file.cpp", "row_carver.cpp", "sealing/seal_header.cpp",
                                          "sealing/sealed_page.cpp")]
UNDER_TEST = {
    "carving": ["app/store/page_file.cpp", "app/store/row_carver.cpp", "app/store/sealing/sealed_page.cpp"],
    "sealed_file": ["app/base/sealed_file.cpp", "app/store/sealing/seal_header.cpp"],
}
SANITIZERS = "-fsanitize=fuzzer,address,undefined"
LONGEST = 200_000  # bytes of an input


def has_fuzzer(compiler, folder):
    """Whether the compiler is there and brings libFuzzer along."""
    probe = os.path.join(folder, "probe.cpp")
    with open(probe, "w", encoding="ascii") as file:
        file.write('extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n')
    if not shutil.which(compiler):
        return False
    return subprocess.run([compiler, SANITIZERS, probe, "-o", probe + ".out"], capture_output=True,
                          check=False).returncode == 0


def build(options, name, folder):
    """The program of one form; object files are made side by side."""
    objects, running = [], []
    flags = [SANITIZERS, "-fno-sanitize-recover=undefined", "-fprofile-instr-generate", "-fcoverage-mapping", "-std=c++20",
             "-O1", "-g1", "-fPIC", "-I", options.source, "-include", os.path.join(options.source, "app/base/precompiled.h"), *options.flags]
    for source in [f"tests/fuzz/fuzz_{name}.cpp", *BASE, *STORE]:
        objects.append(os.path.join(folder, source.replace("/", "-") + ".o"))
        if not os.path.exists(objects[-1]):
            running.append(subprocess.Popen([options.compiler, *flags, "-c", os.path.join(options.source, source), "-o",
                                             objects[-1]]))
        if len(running) >= 2 and running.pop(0).wait() != 0:
            raise SystemExit("does not compile")
    if any(process.wait() != 0 for process in running):
        raise SystemExit("does not compile")
    program = os.path.join(folder, "fuzz_" + name)
    subprocess.run([options.compiler, SANITIZERS, "-fprofile-instr-generate", *objects, "-o", program, *options.libraries],
                   check=True)
    return program


def database_seeds(folder):
    """Database and log as bytes, several of them, each with the three bytes in front that the form reads."""
    seeds = []
    for rows, width in ((1, 10), (30, 200), (12, 9000)):
        path = os.path.join(folder, f"seed-{rows}.sqlite")
        connection = sqlite3.connect(path, isolation_level=None)
        connection.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL;"
                                 "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b BLOB, c REAL, d INTEGER);"
                                 "CREATE TABLE w (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID; CREATE INDEX i ON t (a);")
        for row in range(rows):
            connection.execute("INSERT INTO t VALUES (?, ?, ?, ?, ?)",
                               (row * 7, "chữ " * (width // 5), bytes(width % 251), row / 3, -row * 2 ** 40))
            connection.execute("INSERT INTO w VALUES (?, ?)", (f"khóa {row}", "x" * width))
        if rows > 1:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("DELETE FROM t WHERE id % 3 = 0")
            connection.execute("UPDATE w SET v = 'đổi'")
        with open(path, "rb") as pages, open(path + "-wal", "rb") as log:
            pages, log = pages.read(), log.read()
        log += bytes(-len(log) % 64)
        connection.close()
        for way in range(3):
            seeds.append(bytes([way]) + (len(log) // 64).to_bytes(2, "big") + pages + log)
            seeds.append(bytes([way, 0, 0]) + pages)
    return seeds


def plain_seeds(_):
    """Bytes around the ends of pieces, and what begins as a sealed file does."""
    piece = 65536
    sizes = (0, 1, 17, 40, 57, piece - 1, piece, piece + 1, piece + 57)
    return [bytes([way, way, 200]) + mark + bytes(size) for way, size in enumerate(sizes)
            for mark in (b"", b"TOASOAN PRIVATE1", b"TOASOAN SEALED 1", b"s-")]


def covered(options, name, folder, profile):
    """A line for each source under test: how much of it was reached."""
    tools = os.path.dirname(os.path.realpath(shutil.which(options.compiler)))
    merged = profile + ".merged"
    subprocess.run([os.path.join(tools, "llvm-profdata"), "merge", "-sparse", profile, "-o", merged], check=True)
    report = subprocess.run([os.path.join(tools, "llvm-cov"), "report", os.path.join(folder, "fuzz_" + name),
                             "-instr-profile", merged, *(os.path.join(options.source, path) for path in UNDER_TEST[name])],
                            capture_output=True, text=True, check=True).stdout
    return [f"  {line.split()[0]}: {line.split()[9]} of the lines" for line in report.splitlines()
            if line.split() and line.split()[0].endswith(".cpp")]


def run(options, name, folder):
    """Whether no input broke anything."""
    program = build(options, name, folder)
    corpus = os.path.join(options.corpus or folder, "corpus-" + name)
    os.makedirs(corpus, exist_ok=True)
    for number, seed in enumerate((database_seeds if name == "carving" else plain_seeds)(folder)):
        with open(os.path.join(corpus, f"seed-{number}"), "wb") as file:
            file.write(seed)
    profile = os.path.join(folder, name + ".profile")
    kept = os.path.join(os.getcwd(), f"fuzz-{name}-")
    ended = subprocess.run([program, corpus, f"-runs={options.runs}", f"-seed={options.seed}", f"-max_len={LONGEST}",
                            "-timeout=60", "-rss_limit_mb=4096", f"-artifact_prefix={kept}", "-print_final_stats=1"],
                           env={**os.environ, "LLVM_PROFILE_FILE": profile}, stderr=subprocess.PIPE, text=True, check=False)
    if ended.returncode != 0:
        print(ended.stderr[-6000:], file=sys.stderr)
        return False
    print(f"{name}: {options.runs} inputs (seed {options.seed}), nothing broken", *covered(options, name, folder, profile),
          sep="\n", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compiler", default="clang++-14")
    parser.add_argument("--source", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    parser.add_argument("--flags", nargs="*", default=[], help="what finds the headers of Qt and tl::expected")
    parser.add_argument("--libraries", nargs="*", default=["-lQt6Core", "-lsodium"])
    parser.add_argument("--only", choices=sorted(UNDER_TEST))
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", help="folder in which what was found interesting is kept for the next run")
    options = parser.parse_args()
    options.source = os.path.realpath(options.source)
    options.flags = [flag for flag in " ".join(options.flags).split(" ") if flag]
    with tempfile.TemporaryDirectory(prefix="toasoan-fuzz-") as folder:
        if not has_fuzzer(options.compiler, folder):
            print(f"skipped: no {options.compiler} with libFuzzer here (Debian: clang-14, libclang-rt-14-dev)")
            return SKIPPED
        done = [run(options, name, folder) for name in UNDER_TEST if options.only in (None, name)]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
