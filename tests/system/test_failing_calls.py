#!/usr/bin/env python3
"""failing_calls.py must notice a program that says it saved and did not; one that says so honestly passes."""
import os
import stat
import subprocess
import sys
import tempfile
import textwrap
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))

# A stand-in for toasoan-cli: one draft, its headline in a file. It says truly that it did not save, or lies.
STAND_IN = """\
    #!{python}
    import json, os, sys
    honest = {honest!r}
    data = sys.argv[sys.argv.index("--data") + 1]
    words = sys.argv[sys.argv.index("--format") + 2:]
    path = os.path.join(data, "headline")
    if words[0] in ("import", "edit"):
        os.makedirs(data, exist_ok=True)
        try:
            file = os.open(path + ".part", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.write(file, words[-1].split("=")[-1].encode())
            os.fsync(file)
            os.close(file)
            os.rename(path + ".part", path)
        except OSError as problem:
            if honest:
                sys.exit(f"not saved: {{problem}}")
    drafts = [{{"id": "1", "headline": open(path).read()}}] if os.path.exists(path) else []
    print(json.dumps({{"ok": True, "problems": []}} if words[0] == "doctor" else drafts))
"""


class FailingCalls(unittest.TestCase):
    def run_with(self, honest):
        with tempfile.TemporaryDirectory() as folder:
            cli = os.path.join(folder, "stand-in")
            with open(cli, "w", encoding="utf-8") as file:
                file.write(textwrap.dedent(STAND_IN.format(python=sys.executable, honest=honest)))
            os.chmod(cli, stat.S_IRWXU)
            return subprocess.run([sys.executable, os.path.join(HERE, "failing_calls.py"), "--cli", cli, "--library",
                                   os.environ["FAILING_CALLS"], "--only", "save", "--every", "3"],
                                  capture_output=True, text=True, check=False)

    def test_passes_when_failures_are_told(self):
        run = self.run_with(True)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn(" 0 wrong", run.stdout)

    def test_fails_when_a_failed_save_is_called_saved(self):
        run = self.run_with(False)
        self.assertEqual(run.returncode, 1)
        self.assertIn("was called done and is not", run.stderr)


if __name__ == "__main__":
    unittest.main()
