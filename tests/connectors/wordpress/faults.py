#!/usr/bin/env python3
"""Publishes to a real WordPress while everything goes wrong, and checks that each article is there once.

Each run makes an article with two pictures, approves it and publishes it with toasoan-cli while one thing fails: the
answer to one of the steps (create, lookup, media, fill, publish) before or after the site did it, the site or its database
is gone for a while, or toasoan-cli is killed at one of its requests, or the power goes then: its data folder becomes
what a disk may hold of it at that moment. Then it is published again, by the command that a person would use, until the
outbox is empty. There must be exactly one post of the article, published, no draft of it,
each picture once, nothing left in the outbox, and no run may take longer than its fault and the retries need.

With --log the runs can be stopped and started again: those in the log are not repeated. Prints one summary line; exit 1
when a run broke a rule, 77 when WordPress is not here.
"""
import argparse
import base64
import concurrent.futures
import itertools
import json
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
SUPPORT = os.path.join(HERE, "../../support")
SITE = os.path.join(SUPPORT, "wordpress/site.py")
sys.path.append(SUPPORT)
from recorded_disk import Disk, read_record

STEPS = {"create": ("^POST /wp/v2/posts$", 0), "lookup": ("^GET /wp/v2/media$", 0), "media": ("^POST /wp/v2/media$", 0),
         "fill": (r"^POST /wp/v2/posts/\d+$", 0), "publish": (r"^POST /wp/v2/posts/\d+$", 1)}
FAULTS = {"drop": ("drop", 0), "reset": ("reset", 0), "sleep": ("sleep", 30), "500": ("status", 500),
          "503": ("status", 503), "html413": ("html", 413), "html502": ("html", 502), "garbage": ("garbage", 0),
          "cut": ("close-early", 0)}
SETTLE = 3           # seconds that a script of this site may go on; ours are done at once
LONGEST = 150        # seconds of a run: the fault, and retries after 4, 8, 16… seconds
AWAY = 6             # seconds that the site or its database is gone
REQUESTS = ("account", "search", "create", "lookup", "media", "media 2", "fill", "look again", "publish")


class Broken(Exception):
    """A rule that a run broke."""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--recorder", required=True, help="path of librecorded_writes.so")
    parser.add_argument("--runs", type=int, default=0, help="so many of all runs, by chance; 0: all")
    parser.add_argument("--only", help="the runs of one fault: kill, power, drop…")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sites", type=int, default=2, help="sites that are used side by side")
    parser.add_argument("--sleep", type=int, default=30, help="seconds of the fault that sleeps")
    parser.add_argument("--template", help="folder that keeps an installed site")
    parser.add_argument("--log", help="one JSON line a run; makes the runs resumable")
    options = parser.parse_args()
    options.recorder = os.path.abspath(options.recorder)
    return options


def all_runs():
    """Every fault at every step before and after, as author and as editor; gone sites; kills and power cuts at every request."""
    for user, step, when, fault in itertools.product(("phongvien", "bientap"), STEPS, ("before", "after"), FAULTS):
        yield {"user": user, "step": step, "when": when, "fault": fault}
    for user, step, part in itertools.product(("phongvien", "bientap"), STEPS, ("server", "database")):
        yield {"user": user, "step": step, "when": "before", "fault": part}
    for fault in ("kill", "power"):
        for user, request in itertools.product(("phongvien", "bientap"), range(1, len(REQUESTS) + 1)):
            yield {"user": user, "step": str(request), "when": "at", "fault": fault}


class Site:
    """One WordPress, and a data folder with a newsroom that publishes there."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = os.path.join(folder, "site")
        self.data = os.path.join(folder, "data")
        self.facts = self._site("up", "--dir", self.folder, "--with-parent", str(os.getpid()), "--template",
                                options.template)
        for login, user in self.facts["users"].items():
            with open(os.path.join(folder, login), "w", encoding="utf-8") as file:
                file.write(user["application_password"] + "\n")
            self.cli("destinations", "set", login, "--kind", "wordpress", "--set", "address=" + self.facts["base_url"],
                     "--set", "user=" + login, "--set", f"settleSeconds={SETTLE}")
        self.passwords = [word for login in self.facts["users"]
                          for word in ("--password-file", login + "=" + os.path.join(folder, login))]
        for login in self.facts["users"]:
            self.cli("destinations", "check", login, *self.passwords, allowed=(0, 1))

    def _site(self, *words):
        done = subprocess.run([sys.executable, SITE, *words], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Broken("site.py: " + done.stdout + done.stderr)
        return json.loads(done.stdout or "{}")

    def part(self, part, action):
        self._site(part, action, "--dir", self.folder)

    def down(self):
        self._site("down", "--dir", self.folder)

    def command(self, *words):
        return [self.options.cli, "--data", self.data, "--format", "json", *words]

    def cli(self, *words, allowed=(0,)):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, check=False, timeout=LONGEST)
        if done.returncode not in allowed:
            raise Broken(f"{words[0]}: status {done.returncode}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout else None

    def set_faults(self, *faults):
        path = os.path.join(self.folder, "fault")
        with open(path + ".new", "w", encoding="utf-8") as file:
            for fault in faults:
                file.write(json.dumps(fault) + "\n")
        os.rename(path + ".new", path)

    def requests(self):
        try:
            with open(os.path.join(self.folder, "requests.log"), encoding="utf-8") as file:
                return sum(1 for _ in file)
        except OSError:
            return 0

    def strikes(self):
        """How many requests a fault has met."""
        try:
            with open(os.path.join(self.folder, "requests.log"), encoding="utf-8") as file:
                return sum(1 for line in file if json.loads(line)["fault"])
        except OSError:
            return 0

    def ask(self, route, **query):
        query = {"context": "edit", "per_page": "100", **query}
        request = urllib.request.Request(f"{self.facts['base_url']}/wp-json{route}?{urllib.parse.urlencode(query)}")
        user = self.facts["users"]["bientap"]
        login = user["application_password"].encode()
        request.add_header("Authorization", "Basic " + base64.b64encode(b"bientap:" + login).decode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)


def picture(path, chance, width=480, height=320):
    """A PNG of coloured squares that no other picture is like."""
    squares = [[bytes(chance.randrange(256) for _ in range(3)) * 8 for _ in range(width // 8)] for _ in range(height // 8)]
    rows = b"".join((b"\0" + b"".join(line)) * 8 for line in squares)

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def article(site, name):
    path = os.path.join(site.data, "..", "article.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# Bài thử {name}\n\n**Sapo của bài {name}.**\n\nĐoạn một.\n\n## Tít xen\n\nĐoạn hai.\n")
    draft = site.cli("import", path)[0]["id"]
    for number in (1, 2):
        path = os.path.join(site.data, f"../{number}.png")
        picture(path, random.Random(f"{name} {number}"))
        site.cli("picture", "add", draft, path, "--caption", f"Ảnh {number} của bài {name}", "--credit", "Mẫu An",
                 "--alt", f"Mô tả {number}")
    site.cli("submit", draft)
    site.cli("approve", draft, "--as", "Thư ký")
    return draft


def publish(site, run, draft, environment=None):
    """The process that publishes."""
    return subprocess.Popen(site.command("publish", draft, "--to", run["user"], "--as", "Thư ký", *site.passwords),
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            env={**os.environ, **(environment or {})})


def kill_at(site, process, request):
    """Kills it as soon as so many requests of it were answered; it may be over before."""
    before = site.requests()
    while process.poll() is None and site.requests() - before < request:
        time.sleep(0.005)
    met = process.poll() is None
    process.kill()
    process.communicate()
    return met


def cut_power(site, run, draft, chance):
    """Kills it at that request, and leaves of its data folder what a disk may hold then."""
    disk = Disk(site.data)
    disk.hold()
    record = site.data + ".record"
    process = publish(site, run, draft, {"LD_PRELOAD": site.options.recorder, "RECORD_IN": site.data,
                                         "RECORD_TO": record})
    met = kill_at(site, process, int(run["step"]))
    for entry in read_record(record):
        disk.play(entry)
    os.remove(record)
    disk.after_cut(site.data + ".after", chance)
    shutil.rmtree(site.data)
    os.rename(site.data + ".after", site.data)
    return met


def come_back(site, part):
    time.sleep(AWAY)
    site.part(part, "start")


def meet_fault(site, run, draft):
    if run["fault"] == "kill":
        return kill_at(site, publish(site, run, draft), int(run["step"]))
    if run["fault"] == "power":
        return cut_power(site, run, draft, random.Random(f"{site.options.seed} {run}"))
    struck = site.strikes()
    match, skip = STEPS[run["step"]]
    helper = None
    if run["fault"] in ("server", "database"):
        # The step before it gets through; then there is nobody.
        site.set_faults()
        process = publish(site, run, draft)
        wanted = REQUESTS.index(run["step"])
        before = site.requests()
        while process.poll() is None and site.requests() - before < wanted:
            time.sleep(0.005)
        site.part(run["fault"], "stop")
        helper = threading.Thread(target=come_back, args=(site, run["fault"]))
        helper.start()
    else:
        kind, argument = FAULTS[run["fault"]]
        argument = site.options.sleep if kind == "sleep" else argument
        site.set_faults({"when": run["when"], "kind": kind, "arg": argument, "match": match, "skip": skip, "times": 1})
        process = publish(site, run, draft)
    try:
        output, _ = process.communicate(timeout=LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise Broken(f"still at it after {LONGEST} s") from None
    finally:
        if helper:
            helper.join()
    stopped = json.loads(output) if output else {}
    if stopped.get("state") == "stopped" and not stopped.get("trouble", {}).get("message"):
        raise Broken("it stopped and does not say why")
    return run["fault"] in ("server", "database") or site.strikes() > struck


def finish(site):
    """What a person does after it: what stopped goes on, and the outbox is sent."""
    site.set_faults()
    for dispatch in site.cli("outbox"):
        if dispatch["state"] in ("stopped", "paused"):
            site.cli("outbox", "resume", str(dispatch["number"]), allowed=(0, 1))
    site.cli("outbox", "--run", *site.passwords, allowed=(0, 1))
    left = [dispatch for dispatch in site.cli("outbox") if dispatch["state"] not in ("done", "cancelled")]
    if left:
        raise Broken(f"left in the outbox: {json.dumps(left, ensure_ascii=False)}")


def check(site, draft, name):
    posts = [post for post in site.ask("/wp/v2/posts", search=draft, status="any")
             if "toasoan:uid=" + draft in post["content"]["raw"]]
    if [post["status"] for post in posts] != ["publish"]:
        raise Broken(f"posts: {[(post['id'], post['status'], post['slug']) for post in posts]}")
    content = posts[0]["content"]["raw"]
    if "Đoạn hai." not in content or content.count("<!-- wp:image ") != 2:
        raise Broken("the post is not whole: " + content)
    media = [each["id"] for each in site.ask("/wp/v2/media") if f"của bài {name}" in each["caption"]["raw"]]
    if len(media) != 2:
        raise Broken(f"pictures: {media}")
    state = {each["id"]: each["status"] for each in site.cli("list")}.get(draft)
    if state != "published":
        raise Broken(f"the draft is {state}")


def do_run(site, run, number):
    began = time.monotonic()
    name = f"{number} {run['fault']} {run['when']} {run['step']}"
    result = {**run, "number": number}
    try:
        draft = article(site, name)
        result["missed"] = not meet_fault(site, run, draft)
        finish(site)
        check(site, draft, name)
    except (Broken, OSError, ValueError, subprocess.TimeoutExpired) as fault:
        result["broken"] = str(fault)
        site.set_faults()
        for dispatch in site.cli("outbox"):
            if dispatch["state"] not in ("done", "cancelled"):
                site.cli("outbox", "cancel", str(dispatch["number"]), allowed=(0, 1))
    result["seconds"] = round(time.monotonic() - began, 1)
    return result


def logged(options):
    """Runs that an earlier call wrote down."""
    if not options.log or not os.path.exists(options.log):
        return []
    with open(options.log, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def chosen(options):
    runs = [(number, run) for number, run in enumerate(all_runs()) if options.only in (None, run["fault"])]
    if options.runs:
        runs = random.Random(options.seed).sample(runs, options.runs)
    done = {result["number"] for result in logged(options)}
    return [(number, run) for number, run in runs if number not in done]


def missing():
    """Packages that a site needs and that are not here."""
    said = subprocess.run([sys.executable, SITE, "missing"], capture_output=True, text=True, check=True).stdout
    return json.loads(said or "{}").get("missing")


def main():
    options = arguments()
    if missing():
        print("SKIPPED: WordPress is not here (Debian: " + " ".join(missing()) + ")")
        return 77
    runs = chosen(options)
    lock = threading.Lock()
    folder = tempfile.mkdtemp(prefix="toasoan-publishing-")
    options.template = options.template or os.path.join(folder, "template")
    queue = iter(runs)
    results = []

    def work(number):
        own = os.path.join(folder, str(number))
        os.makedirs(own)
        site = Site(options, own)
        try:
            while True:
                with lock:
                    following = next(queue, None)
                if following is None:
                    return
                result = do_run(site, following[1], following[0])
                with lock:
                    results.append(result)
                    if "broken" in result:
                        print("BROKEN", json.dumps(result, ensure_ascii=False), flush=True)
                    if options.log:
                        with open(options.log, "a", encoding="utf-8") as file:
                            file.write(json.dumps(result, ensure_ascii=False) + "\n")
        finally:
            site.down()

    try:
        with concurrent.futures.ThreadPoolExecutor(options.sites) as pool:
            for done in [pool.submit(work, number) for number in range(options.sites)]:
                done.result()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    results = logged(options) if options.log else results
    broken = [result for result in results if "broken" in result]
    missed = [result for result in results if result.get("missed")]
    longest = max((result["seconds"] for result in results), default=0)
    print(f"{len(results)} runs (seed {options.seed}), {len(broken)} broken, {len(missed)} whose fault met nothing; the "
          f"longest took {longest} s")
    return 1 if broken or len(missed) * 4 > len(results) or not results else 0


if __name__ == "__main__":
    sys.exit(main())
