#!/usr/bin/env python3
"""What the start scripts and the drawn resources promise, as far as it shows without building anything."""
import glob
import os
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def script(name, *args, **environment):
    kept = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment}
    return subprocess.run(["bash", os.path.join(ROOT, name), *args], capture_output=True, text=True, check=False,
                          env=kept, cwd="/")


class Start(unittest.TestCase):
    def test_without_a_display_one_sentence_names_the_command_line(self):
        run = script("packaging/run")
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stdout, "")
        self.assertEqual(run.stderr.count("\n"), 1)
        self.assertIn("packaging/run cli --help", run.stderr)


class Dependencies(unittest.TestCase):
    """install-dependencies against a dpkg-query and an apt-get that only say what they were asked."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.asked = os.path.join(self.folder, "asked")

    def tool(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + text + "\n")
        os.chmod(path, 0o755)

    def install(self, installed, *sections):
        self.tool("dpkg-query", f"for p in {installed}; do echo \"installed $p\"; done")
        self.tool("apt-get", f"echo \"$@\" >>{self.asked}")
        self.tool("id", "echo 0")
        return script("packaging/install-dependencies", *sections, PATH=self.folder + ":" + os.environ["PATH"])

    def packages(self, section):
        with open(os.path.join(ROOT, "packaging/dependencies"), encoding="utf-8") as file:
            text = re.search(rf"^\[{section}\]\n(.*?)(?=^\[|\Z)", file.read(), re.M | re.S)[1]
        return re.findall(r"^([a-z0-9][a-z0-9+.-]*) +# \S", text, re.M)

    def test_is_silent_when_nothing_is_missing(self):
        run = self.install(" ".join(self.packages("test")), "test")
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, "", ""))
        self.assertFalse(os.path.exists(self.asked))

    def test_installs_only_what_is_missing_and_says_why(self):
        names = self.packages("test")
        run = self.install(" ".join(names[1:]), "test")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(run.stdout, "")
        self.assertRegex(run.stderr, rf"{re.escape(names[0])} +\w")
        self.assertNotIn(names[1], run.stderr)
        with open(self.asked, encoding="utf-8") as file:
            self.assertTrue(file.read().rstrip().endswith("--no-install-recommends " + names[0]))

    def test_every_section_has_packages_with_a_reason(self):
        for section in ("build", "run", "test", "benchmark", "package"):
            self.assertTrue(self.packages(section), section)

    def test_refuses_an_unknown_section(self):
        self.assertEqual(self.install("", "elsewhere").returncode, 2)


class Icons(unittest.TestCase):
    def test_action_icons_use_the_one_colour_that_follows_the_theme(self):
        icons = glob.glob(os.path.join(ROOT, "resources/icons/actions/*.svg"))
        self.assertTrue(icons)
        for path in icons:
            with open(path, encoding="utf-8") as file:
                text = file.read()
            self.assertIn('viewBox="0 0 16 16"', text, path)
            colours = set(re.findall(r'(?:stroke|fill)="([^"]*)"', text))
            self.assertLessEqual(colours, {"#5d6670", "none"}, path)


class Sample(unittest.TestCase):
    """The article of the first start keeps the defects that it is there to show."""

    def test_sample_has_its_parts_and_defects(self):
        with open(os.path.join(ROOT, "resources/sample/bai-mau.txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        self.assertTrue(text.startswith("mask\n\n") and text.endswith("\n\nTin mới"))
        for defect, times in (("(Baomau.vn)- ", 1), ("Bí Thư", 2), ("Bí thư", 1), ("Trong ảnh: ", 1), (" ảnh 1\n", 1),
                              (". Ảnh: ", 1), ("2025 - 2030", 1), ("12 - CT/TW", 1), ("08 - HD/BTCTW", 1),
                              ("\u00a0 ", 1), ("Covid - 19", 2), ("Covid-19", 1), ("Hội nông dân", 1), ("Huyện Ủy", 1)):
            self.assertEqual(text.count(defect), times, defect)


if __name__ == "__main__":
    unittest.main()
