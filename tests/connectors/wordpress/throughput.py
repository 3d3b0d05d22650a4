#!/usr/bin/env python3
"""Publishes many articles with three pictures each, unattended, and measures the processor's time of it.

All articles are put into the outbox, then one `outbox --run` makes their pictures ready for the web and sends them; what
was made ready before is taken away first. The baseline, in the same run, encodes the same pictures with djpeg and cjpeg
(libjpeg-turbo, the same quality) and sends the same bytes with one curl over one connection: three forms with the
pictures, the empty draft, its text, its publication. A second run of other articles measures sending alone, with
pictures that are ready, beside a curl that sends every request of ours, look-ups too. Prints one JSON line a figure, as
tests/benchmarks/run does. Exit 77 where WordPress, curl or cjpeg is not here.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import faults

PICTURES = 3  # of an article


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="path of toasoan-cli")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--template", help="folder that keeps an installed site")
    return parser.parse_args()


def measured(command):
    """Its output, and the seconds of processor and clock that it took."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise faults.Broken(f"{command[0]} ended with {process.returncode}: {output[-500:]}")
    return output, usage.ru_utime + usage.ru_stime, time.monotonic() - began


def photograph(path, chance):
    """As large as what a site gets of a photograph: 1600 pixels wide, with as much in it."""
    width, height, side = 1600, 1064, 8
    rows = []
    for _ in range(height // side):
        squares = b"".join(bytes(chance.randrange(256) for _ in range(3)) * side for _ in range(width // side))
        rows.append(squares * side)
    pixels = b"P6 %d %d 255\n" % (width, height) + b"".join(rows)
    subprocess.run(["cjpeg", "-quality", "92", "-outfile", path], input=pixels, check=True)


def prepare(site, number, folder):
    path = os.path.join(folder, "article.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# Bài số {number}\n\n**Sapo của bài {number}.**\n\n" + "Một đoạn văn của bài.\n\n" * 12)
    draft = site.cli("import", path)[0]["id"]
    for place in range(PICTURES):
        picture = os.path.join(folder, "originals", f"{number}-{place}.jpg")
        photograph(picture, random.Random(number * PICTURES + place))
        site.cli("picture", "add", draft, picture, "--caption", f"Ảnh {place} của bài {number}", "--credit", "Mẫu An",
                 "--alt", f"Mô tả {place}")
    site.cli("submit", draft)
    site.cli("approve", draft, "--as", "Thư ký")
    site.cli("publish", draft, "--to", "bientap", "--as", "Thư ký", "--later")
    return draft


def forget_ready_pictures(site):
    """What is kept ready of pictures is made anew from their originals where it is missing."""
    gone = 0
    for top, _, names in os.walk(os.path.join(site.data, "media")):
        for name in names:
            if name.endswith(".web.jpg"):
                os.remove(os.path.join(top, name))
                gone += 1
    if gone == 0:
        raise faults.Broken("no picture was ready for the web")


def published(site, drafts):
    """Seconds of processor and clock of one unattended run, and the requests of it."""
    before = site.requests()
    _, ours, seconds = measured(site.command("outbox", "--run", *site.passwords))
    left = [each for each in site.cli("outbox") if each["state"] != "done"]
    if left:
        raise faults.Broken(f"not published: {left[:3]}")
    with open(os.path.join(site.folder, "requests.log"), encoding="utf-8") as file:
        requests = [json.loads(line) for line in list(file)[before:]]
    shown = sum(1 for each in requests if re.fullmatch(r"POST /wp/v2/posts/\d+", each["method"] + " " + each["route"]))
    if shown != 2 * len(drafts):
        raise faults.Broken(f"{shown} requests for {len(drafts)} articles")
    return ours, seconds, requests


class Replay:
    """The requests of a run, for curl."""

    def __init__(self, site, folder, first):
        self.site = site
        self.folder = folder
        login = site.facts["users"]["bientap"]["application_password"]
        self.common = [f'user = "bientap:{login}"', "silent", 'output = "/dev/null"']
        self.lines = []
        self.uploads = iter(sorted((os.path.join(top, name) for top, _, names in
                                    os.walk(os.path.join(site.folder, "wordpress")) for name in names
                                    if re.fullmatch(r"bai-so-\d+-[0-9a-f]{12}\.jpg", name)
                                    and int(name.split("-")[2]) >= first), key=lambda path: int(path.split("-")[-2])))

    def _json(self, content):
        path = os.path.join(self.folder, f"{len(self.lines)}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
        return ['header = "Content-Type: application/json"', f'data-binary = "@{path}"']

    def _content(self, request):
        if request["method"] == "GET":
            return []
        if request["route"] == "/wp/v2/media":
            return [f'form = "file=@{next(self.uploads)};type=image/jpeg"', 'form = "title=Ảnh"', 'form = "alt_text=Mô tả"']
        if request["route"] == "/wp/v2/posts":
            return self._json({"title": "Bài số", "status": "draft"})
        is_text = request["content_length"] > 100
        return self._json({"content": self.site.ask(request["route"])["content"]["raw"]} if is_text
                          else {"status": "publish"})

    def add(self, request):
        url = self.site.facts["base_url"] + "/wp-json" + request["route"]
        query = "?" + request["query"] if request["query"] else ""
        self.lines += [f'url = "{url}{query}"', *self.common, *self._content(request), "next"]

    def seconds(self):
        path = os.path.join(self.folder, "curl.config")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(self.lines[:-1]) + "\n")
        return measured(["curl", "--config", path])[1]


def encoding_seconds(folder, drafts):
    """Of the pictures of so many articles, with what libjpeg-turbo brings."""
    total = 0
    pixels = os.path.join(folder, "picture.ppm")
    for name in sorted(os.listdir(os.path.join(folder, "originals")), key=lambda name: int(name.split("-")[0]))[:PICTURES * drafts]:
        total += measured(["djpeg", "-outfile", pixels, os.path.join(folder, "originals", name)])[1]
        total += measured(["cjpeg", "-quality", "85", "-outfile", os.path.join(folder, "web.jpg"), pixels])[1]
    return total


def figure(name, ours, baseline, articles, **more):
    print(json.dumps({"name": name, "value": round(1000 * ours / articles, 2), "unit": "ms",
                      "baseline": round(1000 * baseline / articles, 2), "ratio": round(ours / baseline, 2),
                      "articles": articles, **more}))


def encoded_and_sent(site, folder, articles):
    drafts = [prepare(site, number, folder) for number in range(articles)]
    forget_ready_pictures(site)
    ours, seconds, requests = published(site, drafts)
    replay = Replay(site, folder, 0)
    for request in requests:
        if request["method"] == "POST":
            replay.add(request)
    curl = replay.seconds()
    encoding = encoding_seconds(folder, articles)
    figure("publish 200 articles, processor's time of one beside encoding and sending it with curl", ours, curl + encoding,
           articles, curl=round(1000 * curl / articles, 2), pictures=PICTURES * articles, seconds=round(seconds, 1))


def sent_alone(site, folder, first, articles):
    drafts = [prepare(site, number, folder) for number in range(first, first + articles)]
    ours, seconds, requests = published(site, drafts)
    replay = Replay(site, folder, first)
    for request in requests:
        replay.add(request)
    figure("publish, pictures ready, processor's time of one beside curl sending the same requests", ours, replay.seconds(),
           articles, requests=round(len(requests) / articles, 1), seconds=round(seconds, 1))


def main():
    options = arguments()
    if faults.missing() or not all(shutil.which(tool) for tool in ("curl", "cjpeg", "djpeg")):
        print("SKIPPED: WordPress, curl or cjpeg is not here")
        return 77
    folder = tempfile.mkdtemp(prefix="toasoan-throughput-")
    os.mkdir(os.path.join(folder, "originals"))
    options.template = options.template or os.path.join(folder, "template")
    try:
        site = faults.Site(options, folder)
        encoded_and_sent(site, folder, options.articles)
        sent_alone(site, folder, options.articles, max(1, options.articles // 4))
        site.down()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
