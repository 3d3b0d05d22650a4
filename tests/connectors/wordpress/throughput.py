#!/usr/bin/env python3
"""Publishes many articles with three pictures each, unattended, and measures the processor's time of it.

All articles are put into the outbox, then one `outbox --run` sends them. The baseline, in the same run, is curl: it encodes
and sends the very same requests (forms with the same pictures, the same texts) to the same site, in one process over one
connection. Prints one JSON line a figure, as tests/benchmarks/run does. Exit 77 where WordPress or curl is not here.
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

import faults


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
    """About as large as a rendition of a photograph: noise does not pack."""
    faults.picture(path, chance, 1200, 800)


def prepare(site, number, folder):
    path = os.path.join(folder, "article.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# Bài số {number}\n\n**Sapo của bài {number}.**\n\n" + "Một đoạn văn của bài.\n\n" * 12)
    draft = site.cli("import", path)[0]["id"]
    for place in range(3):
        picture = os.path.join(folder, "picture.png")
        photograph(picture, random.Random(number * 3 + place))
        site.cli("picture", "add", draft, picture, "--caption", f"Ảnh {place} của bài {number}", "--credit", "Mẫu An",
                 "--alt", f"Mô tả {place}")
    site.cli("submit", draft)
    site.cli("approve", draft, "--as", "Thư ký")
    site.cli("publish", draft, "--to", "bientap", "--as", "Thư ký", "--later")
    return draft


def curl_config(site, drafts, folder):
    """The same requests: three forms with files, the empty draft, its text, its publication."""
    user = site.facts["users"]["bientap"]
    login = f"bientap:{user['application_password']}"
    api = site.facts["base_url"] + "/wp-json/wp/v2"
    uploads = sorted(os.path.join(top, name) for top, _, names in os.walk(os.path.join(site.folder, "wordpress"))
                     for name in names if name.startswith("bai-so-") and name.count("-") == 3 and name.endswith(".jpg"))
    posts = {post["id"]: post for page in range(1, len(drafts) // 100 + 2)
             for post in site.ask("/wp/v2/posts", page=str(page), status="any")}
    lines = []

    def request(url, *more):
        lines.extend([f'url = "{url}"', f'user = "{login}"', "silent", 'output = "/dev/null"', *more, "next"])

    def text(name, content):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
        return ('header = "Content-Type: application/json"', f'data-binary = "@{path}"')

    for number, post in enumerate(list(posts.values())[:len(drafts)]):
        request(api + "/posts", *text(f"{number}.draft", {"title": post["title"]["raw"], "status": "draft"}))
        for upload in uploads[3 * number:3 * number + 3]:
            request(api + "/media", f'form = "file=@{upload};type=image/jpeg"', 'form = "title=Ảnh"', 'form = "alt_text=Mô tả"')
        request(f"{api}/posts/{post['id']}", *text(f"{number}.fill", {"content": post["content"]["raw"]}))
        request(f"{api}/posts/{post['id']}", *text(f"{number}.show", {"status": "publish"}))
    path = os.path.join(folder, "curl.config")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines[:-1]) + "\n")
    return path, len(uploads)


def main():
    options = arguments()
    if faults.missing() or not shutil.which("curl"):
        print("SKIPPED: WordPress or curl is not here")
        return 77
    folder = tempfile.mkdtemp(prefix="toasoan-throughput-")
    options.template = options.template or os.path.join(folder, "template")
    try:
        site = faults.Site(options, folder)
        drafts = [prepare(site, number, folder) for number in range(options.articles)]
        _, ours, seconds = measured(site.command("outbox", "--run", *site.passwords))
        left = [each for each in site.cli("outbox") if each["state"] != "done"]
        if left:
            raise faults.Broken(f"not published: {left[:3]}")
        config, uploads = curl_config(site, drafts, folder)
        _, curl, _ = measured(["curl", "--config", config])
        print(json.dumps({"name": "publish 200 articles, processor's time of one", "value": round(1000 * ours / len(drafts), 2),
                          "unit": "ms", "baseline": round(1000 * curl / len(drafts), 2), "ratio": round(ours / curl, 2),
                          "articles": len(drafts), "pictures": uploads, "seconds": round(seconds, 1)}))
        site.down()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
