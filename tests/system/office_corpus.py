#!/usr/bin/env python3
"""Makes documents of generated articles with pandoc and LibreOffice, brings them in, and counts what arrived.

Each article has a headline, a sapo, cross-heads of two levels, lists that nest, a quotation, a table, links, emphasis, a
picture with a caption and a footnote, in words that occur once, so that every one can be found again and in its order.
pandoc writes DOCX and ODT of it, LibreOffice turns each into the other and into RTF. Prints a line for each kind of
document; exit 1 when a word is lost or out of order, or when less than 99 % of the pieces are what they were.
"""
import argparse
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import zlib

SKIPPED = 77
ONSETS = "b c ch d đ g gh h kh l m n nh ph qu s t th tr v x".split()
RIMES = "a ai an anh ao ăn ân ấp ầu e em ên êu i im inh o on ong ô ôi ông ơ ơi u un ưa ươi ương ước ượt y".split()


def png():
    """A small grey picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes([40 + row] * 64) for row in range(48))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Words:
    """Words that are each used once: the order of what arrives can be told."""
    def __init__(self, seed):
        self.random, self.count = random.Random(seed), 0

    def some(self, least, most):
        words = []
        for _ in range(self.random.randint(least, most)):
            self.count += 1
            words.append(self.random.choice(ONSETS) + self.random.choice(RIMES) + str(self.count))
        return words


def article(seed):
    """Markdown of an article, its words in the order in which they must arrive, its pieces by kind."""
    words, order, kinds = Words(seed), [], []

    def take(least, most):
        taken = words.some(least, most)
        order.extend(taken)
        return taken

    def sentence(least=8, most=30):
        parts = take(least, most)
        middle = len(parts) // 2
        marks = words.random.choice(["**%s**", "*%s*", "[%s](https://baomau.example/bai)", "%s", "~~%s~~", "^%s^"])
        parts[middle] = marks % parts[middle]
        return " ".join(parts).capitalize() + "."

    lines = ["---", 'title: "' + " ".join(take(5, 9)) + '"', "---", "", "**" + " ".join(take(12, 25)) + ".**", ""]
    for section in range(words.random.randint(1, 3)):
        lines += ["## " + " ".join(take(3, 6)), ""]
        kinds.append("cross-head")
        for _ in range(words.random.randint(1, 3)):
            lines += [sentence(), ""]
            kinds.append("paragraph")
        if section == 0:
            alt = " ".join(words.some(3, 5))
            lines += ["![" + " ".join(take(4, 8)) + "](anh.png){alt=\"" + alt + "\"}", ""]
            kinds.append("figure")
        lines += [sentence(), ""]
        kinds.append("paragraph")
        if words.random.random() < 0.7:
            lines += ["- " + " ".join(take(2, 6)), "- " + " ".join(take(2, 6)), "    - " + " ".join(take(2, 4)),
                      "- " + " ".join(take(2, 6)), "", sentence(), ""]
            kinds += ["list", "paragraph"]
        if words.random.random() < 0.5:
            lines += ["> " + " ".join(take(8, 15)) + ".", "", sentence(), ""]
            kinds += ["quote", "paragraph"]
        if words.random.random() < 0.6:
            head, row = take(2, 2), [take(2, 2) for _ in range(3)]
            lines += ["| " + " | ".join(head) + " |", "|---|---|"] + ["| " + " | ".join(cells) + " |" for cells in row]
            lines += ["", "### " + " ".join(take(2, 4)), "", sentence(), ""]
            kinds += ["table", "cross-head", "paragraph"]
    return "\n".join(lines) + "\n", order, kinds


def made(options, folder):
    """Documents by path, with the number of the article that they are of."""
    documents = []
    with open(os.path.join(folder, "anh.png"), "wb") as file:
        file.write(png())
    for seed in range(options.articles):
        name = os.path.join(folder, f"bai-{seed}")
        with open(name + ".md", "w", encoding="utf-8") as file:
            file.write(article(seed)[0])
        for kind in ("docx", "odt"):
            target = f"{name}-pandoc.{kind}"
            subprocess.run(["pandoc", name + ".md", "-o", target], check=True, cwd=folder)
            documents.append((target, seed))
    for source, kind in (("docx", "odt"), ("odt", "docx"), ("docx", "rtf"), ("docx", "doc")):
        inputs = [path for path, _ in documents if path.endswith("-pandoc." + source)]
        target = os.path.join(folder, f"office-{source}-{kind}")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
                        "--outdir", target, *inputs], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        documents += [(os.path.join(target, f"bai-{seed}-pandoc.{kind}"), seed) for seed in range(options.articles)]
    return documents


def letters_of(value):
    """All texts of canonical JSON, in the order of the page."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for entry in value for text in letters_of(entry)]
    if isinstance(value, dict):
        keys = ("headline", "sapo", "body", "title", "text", "paragraphs", "items", "rows", "caption", "credit", "blocks",
                "figures")
        return [text for key in keys if key in value for text in letters_of(value[key])]
    return []


def common(first, second):
    """How many of the pieces stand in both in one order."""
    row = [0] * (len(second) + 1)
    for one in first:
        last = 0
        for place, other in enumerate(second):
            last, row[place + 1] = row[place + 1], max(row[place + 1], row[place], last + 1 if one == other else 0)
    return row[-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", default="build/bin/toasoan-cli")
    parser.add_argument("--articles", type=int, default=12, help="each of them becomes six documents")
    parser.add_argument("--keep", help="folder in which the documents stay")
    options = parser.parse_args()
    for program in ("pandoc", "soffice"):
        if subprocess.run(["which", program], stdout=subprocess.DEVNULL, check=False).returncode != 0:
            print(f"skipped: no {program} here")
            return SKIPPED
    with tempfile.TemporaryDirectory(prefix="toasoan-corpus-") as folder:
        folder = os.path.abspath(options.keep) if options.keep else folder
        os.makedirs(folder, exist_ok=True)
        documents = made(options, folder)
        command = [options.cli, "--data", os.path.join(folder, "desk"), "--format", "json"]
        ended = subprocess.run([*command, "import", *(path for path, _ in documents)], stdout=subprocess.PIPE, check=False)
        reports = json.loads(ended.stdout)
        faults, totals = [], {}
        for (path, seed), report in zip(documents, reports):
            _, order, kinds = article(seed)
            kind = os.path.basename(os.path.dirname(path)) + os.path.splitext(path)[1]
            kind = kind if "office" in kind else "pandoc" + os.path.splitext(path)[1]
            total = totals.setdefault(kind, [0, 0, 0, 0, 0])
            if "id" not in report:
                faults.append(f"{path}: {report['error']['message']}")
                continue
            shown = json.loads(subprocess.run([*command, "show", report["id"]], stdout=subprocess.PIPE, check=True).stdout)
            text = " ".join(letters_of(shown)).lower()
            arrived = [word.strip(".,") for word in text.replace("\u2028", " ").split()]
            wanted = [word.lower() for word in order]
            whole = common(wanted, arrived)
            blocks = [block["kind"] for block in shown.get("body", [])]
            right = common(kinds, blocks)
            total[0] += 1
            total[1] += whole
            total[2] += len(wanted)
            total[3] += right
            total[4] += max(len(kinds), len(blocks))
            if whole < len(wanted):
                faults.append(f"{path}: {len(wanted) - whole} of {len(wanted)} words are lost or out of order: "
                              + " ".join([word for word in wanted if word not in arrived][:8]))
            if right < len(kinds) or len(blocks) != len(kinds):
                faults.append(f"{path}: {' '.join(kinds)} became {' '.join(blocks)}")
    for kind, (count, whole, wanted, right, pieces) in sorted(totals.items()):
        print(f"{kind}: {count} documents, {100 * whole / max(wanted, 1):.2f} % of {wanted} words, "
              f"{100 * right / max(pieces, 1):.2f} % of {pieces} pieces")
    print("\n".join(faults[:20]), file=sys.stderr)
    words_lost = any(whole < wanted for _, whole, wanted, _, _ in totals.values())
    right, pieces = (sum(total[place] for total in totals.values()) for place in (3, 4))
    return 1 if words_lost or right < 0.99 * pieces or len(reports) < len(documents) else 0


if __name__ == "__main__":
    sys.exit(main())
