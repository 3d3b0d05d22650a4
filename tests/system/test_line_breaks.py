#!/usr/bin/env python3
"""The preview breaks lines where the editor does: compares the sample article in ArticleEditor with its preview page in
Chromium. Prints the share of line breaks that agree; below 95 % it fails, without Chromium it is skipped (77)."""

import argparse
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
NEEDED = 0.95

# Runs in the page, put there by this test alone: what the editor shows as a text of its own, word by word.
MEASURE = r"""
const apart = '.source, .credit';
const texts = 'p, h1, h2, h3, li, figcaption, .credit, cite';
const out = [];
for (const element of document.querySelectorAll(texts)) {
    const words = [], starts = [];
    let last = null;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        const owner = node.parentElement.closest(apart);
        if (owner && owner !== element) continue;
        for (const match of node.data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            const box = range.getClientRects()[0];
            if (last && box.left < last.left) starts.push(words.length);
            last = box;
            words.push(match[0]);
        }
    }
    if (words.length) out.push({words, starts});
}
document.body.textContent = JSON.stringify(out);
"""


def chromium():
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if shutil.which(name):
            return shutil.which(name)
    return None


def measurable(page):
    """The article's page with its policy and its refresh taken out and the measure put in."""
    with open(os.path.join(os.path.dirname(page), "article.html"), encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r'<meta http-equiv="[^"]*" content="[^"]*">', "", text)
    measured = os.path.join(os.path.dirname(page), "measured.html")
    with open(measured, "w", encoding="utf-8") as file:
        file.write(text.replace("</body>", "<script>addEventListener('load', () => {" + MEASURE + "});</script></body>"))
    return measured


def in_browser(browser, page, folder):
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,2000",
               "--force-device-scale-factor=1", "--virtual-time-budget=5000", "--user-data-dir=" + folder,
               "--dump-dom", "file://" + measurable(page)]
    dump = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    return json.loads(html.unescape(re.search(r"<body>(.*)</body>", dump, re.DOTALL).group(1)))


def breaks(blocks):
    return {(" ".join(block["words"]), start) for block in blocks for start in block["starts"]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--editor", required=True, help="the program line_breaks")
    editor_program = parser.parse_args().editor
    browser = chromium()
    if not browser:
        print("SKIPPED: Chromium is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run([editor_program, os.path.join(folder, "data")], capture_output=True, text=True, timeout=60)
        if told.returncode == 3:
            print("SKIPPED: Noto Serif is not installed")
            return SKIPPED
        told = json.loads(told.stdout)
        shown = in_browser(browser, told["page"], os.path.join(folder, "browser"))
    page_texts = {" ".join(block["words"]) for block in shown}
    common = [block for block in told["blocks"] if " ".join(block["words"]) in page_texts]
    texts = {" ".join(block["words"]) for block in common}
    editor = breaks(common)
    page = breaks([block for block in shown if " ".join(block["words"]) in texts])
    share = len(editor & page) / max(1, len(editor | page))
    print(f"{len(common)} texts, {len(editor)} line breaks in the editor, {len(page)} on the page: "
          f"{100 * share:.1f} % agree")
    for text, start in sorted(editor ^ page):
        print(f"  {'editor' if (text, start) in editor else 'page'} alone: before “{text.split(' ')[start]}” in “{text[:40]}…”")
    return 0 if len(editor) >= 20 and share >= NEEDED else 1


if __name__ == "__main__":
    sys.exit(main())
