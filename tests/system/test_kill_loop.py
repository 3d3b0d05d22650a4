#!/usr/bin/env python3
"""kill_loop.py must notice what it is there to notice: a stand-in that saves well passes, one that forgets fails."""
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import textwrap
import unittest

LOOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kill_loop.py")

# A stand-in for toasoan-cli: revisions are lines of a file. FAULT chooses what it does wrong.
STAND_IN = """\
    #!{python}
    import json, os, sys
    fault = {fault!r}
    data, command = sys.argv[2], next(a for a in sys.argv if a in ("soak", "doctor"))
    os.makedirs(data, exist_ok=True)
    path = os.path.join(data, "revisions")
    if command == "soak":
        if fault == "dies":
            sys.exit(3)
        number = 0
        while True:
            number += 1
            revision = f"{{os.getpid()}}-{{number}}"
            if not (fault == "forgets" and number == 1):
                with open(path, "a") as file:
                    file.write(revision + "\\n")
            print("ACK", revision, flush=True)
    ids = open(path).read().split("\\n")[:-1] if os.path.exists(path) else []
    revisions = [{{"id": i, "ok": fault != "damages"}} for i in ids]
    print(json.dumps({{"ok": fault != "complains", "drafts": [{{"id": "1", "revisions": revisions}}],
                      "problems": ["x"] if fault == "complains" else []}}))
"""


class KillLoop(unittest.TestCase):
    def run_loop(self, fault, *extra):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        cli = os.path.join(self.folder.name, "stand-in")
        with open(cli, "w", encoding="utf-8") as file:
            file.write(textwrap.dedent(STAND_IN.format(python=sys.executable, fault=fault)))
        os.chmod(cli, stat.S_IRWXU)
        return self.again(cli, "--kills", "3", *extra)

    def again(self, cli, *extra):
        self.cli = cli
        return subprocess.run([sys.executable, LOOP, "--cli", cli, "--seed", "5", *extra], capture_output=True, text=True,
                              check=False, env={**os.environ, "TMPDIR": self.folder.name})

    def test_passes_when_everything_acknowledged_is_there(self):
        run = self.run_loop("none")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("3 kills", run.stdout)
        self.assertIn(" 0 lost, 0 damaged, 0 problems", run.stdout)

    def test_fails_when_one_acknowledged_revision_is_missing(self):
        run = self.run_loop("forgets")
        self.assertEqual(run.returncode, 1)
        self.assertIn("lost:", run.stderr)

    def test_fails_when_revisions_are_damaged(self):
        self.assertIn("damaged:", self.run_loop("damages").stderr)

    def test_fails_when_doctor_complains(self):
        self.assertEqual(self.run_loop("complains").returncode, 1)

    def test_fails_when_the_program_ends_by_itself(self):
        self.assertIn("ended by itself with status 3", self.run_loop("dies").stderr)

    def test_goes_on_after_the_last_turn_of_its_log(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        log = os.path.join(folder.name, "log")
        self.assertEqual(self.run_loop("none", "--log", log).returncode, 0)
        run = self.again(self.cli, "--kills", "5", "--log", log)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("5 kills", run.stdout)
        with open(log, encoding="utf-8") as file:
            self.assertEqual(len(file.readlines()), 5)

    def test_a_data_folder_that_somebody_took_away_is_no_loss_of_the_program(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        log = os.path.join(folder.name, "log")
        self.assertEqual(self.run_loop("none", "--log", log).returncode, 0)
        shutil.rmtree(log + ".data")
        run = self.again(self.cli, "--kills", "5", "--log", log)
        self.assertEqual(run.returncode, 2)
        self.assertIn("is gone", run.stderr)
        self.assertNotIn("lost:", run.stderr)


if __name__ == "__main__":
    unittest.main()
