#!/usr/bin/env python3
"""Gives hostile bytes to what reads damaged databases, sealed files, headers of pictures and copy of all kinds, with clang's libFuzzer.

Builds a program for each form out of fuzz_NAME.cpp and the sources under test, with the address sanitizer and the one for
undefined behaviour, makes seeds (databases as SQLite leaves them, the samples in tests/data/copy), and runs so many inputs.
Prints how much of the code under test was reached. Exit 1 when an input breaks something (it is kept), 77 where there is no
libFuzzer. With --corpus and --build a long run can be broken off and goes on where it was.
"""
import argparse
import glob
import io
import os
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree
import zipfile

SKIPPED = 77
BASE = ["app/base/" + name for name in ("clock.cpp", "data_key.cpp", "durable_file.cpp", "error.cpp",
                                        "folder_files.cpp", "hash.cpp", "ids.cpp", "portions.cpp", "sealed_file.cpp",
                                        "sha256.cpp")]
STORE = ["app/store/" + name for name in ("page_file.cpp", "row_carver.cpp", "sealing/key_lock.cpp",
                                          "sealing/seal_header.cpp", "sealing/sealed_page.cpp")]
READERS = ["app/article/*.cpp", "app/language/*.cpp", "app/language/legacy/*.cpp", "app/exchange/importers/*.cpp",
           "app/exchange/importers/[hmor]*/*.cpp", "app/exchange/importers/guarded/imported_form.cpp",
           "app/exchange/exporters/page_words.cpp"]
IMPORTERS = "app/exchange/importers/"


class Form:
    """What one program is given: its main file, the sources it is made of, those that are under test, its seeds."""
    def __init__(self, group, main, sources, under_test, seeds, longest):
        self.group, self.main, self.sources, self.under_test = group, main, sources, under_test
        self.seeds, self.longest = seeds, longest


def readers(seeds, *under_test, longest=30_000):
    return Form("copy", "copy", READERS, [IMPORTERS + path for path in under_test], seeds, longest)


SANITIZERS = "-fsanitize=fuzzer,address,undefined"
LINES = ["-fprofile-instr-generate", "-fcoverage-mapping"]


def has_fuzzer(compiler, folder):
    """Whether the compiler is there and brings libFuzzer along."""
    probe = os.path.join(folder, "probe.cpp")
    with open(probe, "w", encoding="ascii") as file:
        file.write('extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n')
    if not shutil.which(compiler):
        return False
    return subprocess.run([compiler, SANITIZERS, probe, "-o", probe + ".out"], capture_output=True,
                          check=False).returncode == 0


def expanded(options, patterns):
    """Paths below the source folder, of patterns."""
    paths = [path for pattern in patterns for path in sorted(glob.glob(os.path.join(options.source, pattern)))]
    return [os.path.relpath(path, options.source) for path in paths]


def finished(process):
    if process.wait() != 0:
        raise SystemExit("does not compile")


def flags_of(options, folder):
    """Ways through functions of our own guide the search; those through templates of Qt and the library tell nothing new."""
    guiding = os.path.join(folder, "guiding.txt")
    with open(guiding, "w", encoding="ascii") as file:
        file.write("src:*\nfun:*toasoan*\n")
    way = ["-O2", "-fno-omit-frame-pointer"] if options.long else ["-O1", *LINES]
    return [SANITIZERS, "-fno-sanitize-recover=undefined", "-fsanitize-coverage-allowlist=" + guiding, *way, "-std=c++20",
            "-g1", "-fPIC", "-DQT_NO_CAST_FROM_ASCII", "-DQT_USE_QSTRINGBUILDER", "-I", options.source, *options.flags]


def precompiled(options, folder):
    """The headers that nearly every source includes, read once."""
    made = os.path.join(folder, "precompiled.h.pch")
    header = os.path.join(options.source, "app/base/precompiled.h")
    if not os.path.exists(made):
        finished(subprocess.Popen([options.compiler, *flags_of(options, folder), "-x", "c++-header", header, "-o", made]))
    return made


def guidance(options, source):
    """What is compared guides the search through what is under test alone: telling it takes longer than comparing."""
    tested = {path for form in FORMS.values() for path in expanded(options, form.under_test)}
    return [] if source in tested or not options.long else ["-fno-sanitize-coverage=trace-cmp"]


def build(options, name, folder):
    """The program of one form; object files are made side by side and shared between forms."""
    form = FORMS[name]
    running, objects = [], []
    flags = [*flags_of(options, folder), "-include-pch", precompiled(options, folder)]
    program = os.path.join(folder, "fuzz_" + name)
    main_object = program + ".o"
    jobs = [(f"tests/fuzz/fuzz_{form.main}.cpp", main_object, [f'-DTOASOAN_FORM="{name}"'])]
    for source in expanded(options, [*BASE, *form.sources]):
        objects.append(os.path.join(folder, source.replace("/", "-") + ".o"))
        jobs.append((source, objects[-1], guidance(options, source)))
    for source, target, more in jobs:
        if os.path.exists(target) and os.path.getmtime(target) > os.path.getmtime(os.path.join(options.source, source)):
            continue
        running.append(subprocess.Popen([options.compiler, *flags, *more, "-c", os.path.join(options.source, source), "-o",
                                         target]))
        if len(running) >= options.jobs:
            finished(running.pop(0))
    for process in running:
        finished(process)
    subprocess.run([options.compiler, SANITIZERS, *([] if options.long else LINES), main_object, *objects, "-o", program,
                    *options.libraries], check=True)
    return program


def database_seeds(folder, _):
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


def plain_seeds(*_):
    """Bytes around the ends of pieces, and what begins as a sealed file does."""
    piece = 65536
    sizes = (0, 1, 17, 40, 57, piece - 1, piece, piece + 1, piece + 57)
    return [bytes([way, way, 200]) + mark + bytes(size) for way, size in enumerate(sizes)
            for mark in (b"", b"TOASOAN PRIVATE1", b"TOASOAN SEALED 1", b"s-")]


def sample(options, name):
    with open(os.path.join(options.source, "tests/data/copy", name), "rb") as file:
        return file.read()


def samples(*suffixes):
    """The committed samples of those kinds."""
    def seeds(_, options):
        folder = os.path.join(options.source, "tests/data/copy")
        return [sample(options, name) for name in sorted(os.listdir(folder)) if name.endswith(suffixes)]
    return seeds


ALIKE = ("latentStyles", "font-face-decls", "master-styles", "page-layout", "outline-style")
STYLES = ("style", "list-style")


def attribute(element, *names):
    return next((value for name, value in element.items() if name.rpartition("}")[2] in names), "")


def lean(part, text):
    """A part without the deeper levels of lists, and without styles that the text does not name: they are most of its bytes
    and all alike, and an input that is longer than the longest is cut, so that it is no XML any more."""
    for prefix, namespace in re.findall(r'xmlns:([a-z-]+)="([^"]+)"', part.decode()):
        if not re.fullmatch(r"ns\d+", prefix):
            xml.etree.ElementTree.register_namespace(prefix, namespace)
    root = xml.etree.ElementTree.fromstring(part)
    for parent in list(root.iter()):
        for child in list(parent):
            kind = child.tag.rpartition("}")[2]
            unused = kind in STYLES and f'"{attribute(child, "name", "styleId")}"' not in text
            if kind in ALIKE or unused or attribute(child, "level", "ilvl") in ("2", "3", "4", "5", "6", "7", "8", "9", "10"):
                parent.remove(child)
    return xml.etree.ElementTree.tostring(root)


def parts(suffix, wanted):
    """What lies in the samples' packages, as fuzz_copy.cpp takes it."""
    def seeds(folder, options):
        found = []
        for bytes_of in samples(suffix)(folder, options):
            with zipfile.ZipFile(io.BytesIO(bytes_of)) as package:
                names = [name for name in package.namelist() if re.fullmatch(wanted, name)]
                text = package.read("word/document.xml" if suffix == ".docx" else "content.xml")
                found.append(b"".join(b"\n=== " + name.encode() + b"\n" + lean(package.read(name), text.decode())
                                      for name in names))
        return found + [SMALL_PARTS[suffix]]
    return seeds


SMALL_PARTS = {
    ".docx": b"""\n=== word/document.xml\n<w:document xmlns:w="w" xmlns:r="r" xmlns:a="a"><w:body><w:p><w:pPr>
<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>
<w:b/><w:vanish/><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Vi</w:t><w:br/><w:tab/></w:r><w:ins><w:r><w:t>a</w:t></w:r>
</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK
"http://a"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>c</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr>
</w:tbl></w:body></w:document>""",
    ".odt": b"""\n=== content.xml\n<o:d xmlns:o="o" xmlns:t="t" xmlns:x="x" xmlns:b="b"><t:tracked-changes><t:changed-region
t:id="1"><t:deletion><x:change-info/><t:p>a</t:p></t:deletion></t:changed-region></t:tracked-changes><t:h
t:outline-level="2">b</t:h><t:list><t:list-item><t:p>c<t:change t:change-id="1"/><t:s t:c="3"/></t:p></t:list-item></t:list>
<b:table><b:table-row><b:table-cell b:number-columns-spanned="2"><t:p>d</t:p></b:table-cell></b:table-row></b:table>
<t:p>e<t:note><t:note-body><t:p>f</t:p></t:note-body></t:note><x:annotation x:name="1"><x:creator>g</x:creator>
<t:p>h</t:p></x:annotation>i<x:annotation-end x:name="1"/></t:p></o:d>""",
}


def page_seeds(_, options):
    """Pages as browsers, word processors and Google's editor write them, small."""
    pages = [
        """<html xmlns:o="o"><head><style>p.MsoNormal{font-family:".VnTime";mso-hide:all} .a,b{font-weight:700;display:none}
</style></head><body><p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.
</span><![endif]>Mét</p><p class=MsoTitle align=center>Tít</p><o:p>&nbsp;</o:p></body></html>""",
        """<h1>A</h1><p><b>B</b> <i>C<a href="https://www.google.com/url?q=http://d&amp;e">f</a></i><br><br>g</p><ul><li>h<ul><li>i</ul>
</ul><ol><li>j</ol><blockquote>k</blockquote><table><thead><tr><th>l<th>m</thead><tr><td colspan=2>n<tr><td rowspan=2>o<td>p
</table><img src="data:image/png;base64,AAAA" alt=q><figure><img data-src=r><figcaption>s</figcaption></figure><pre>t
 u</pre><hr><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>""",
        """<nav>a</nav><script>b</script><svg><p>c</svg><math><mi>d</math><template>e</template><div class="share">f</div>
<span style="visibility:hidden">g</span><font face="VNI-Times">Vieät</font><sub>h</sub><sup>i</sup><del>j</del><ins>k</ins>""",
        """<meta charset=windows-1258><base href="https://baomau.example/a/"><h1>T\u00edt</h1><main><p>""" + "m\u1ed9t hai ba " * 30
        + """</p><p>b\u1ed1n <a href="/c?d=1&e">n\u0103m</a></p></main><p style="text-decoration:line-through;vertical-align:super;
font:italic;color:red;background:#fff;text-align:right;mso-list:Ignore">s</p><img src=b width=1><!-- a --><style>@media print{p{}}
b{font-style:oblique;text-decoration-line:underline;display:list-item;visibility:hidden;font-size:0}</style>""",
    ]
    pages.append("""<p>CHUYÊN ĐỀ</p><h1>Tít</h1><p><b>An - Bình</b></p><p>(Báo) - Sapo.</p><p><b>Tít xen</b></p><p>a</p><img src=b>
<p align=center>Chú. Ảnh: C</p><p>Tin liên quan</p><p><a href="http://a">d</a></p><p>(Xem tiếp trang 3)</p><blockquote>e</blockquote>
<h3>f</h3><ul><li>g</ul><hr><p>Ảnh: H</p><p>Tít ảnh 1</p><p>Tin nhanh.<br><br>Bài: An</p>""")
    return [page.encode() for page in pages] + samples(".md")(None, options)


def rich_seeds(_, options):
    """The samples without most of their pictures and tables of styles, and the words that they lack."""
    small = [re.sub(rb"(?s)\{\\\*\\(?:listtable|themedata|colorschememapping|latentstyles).*?\}\}", b"",
                    re.sub(rb"[0-9a-f]{64}\s+", b"", text)) for text in samples(".rtf")(None, options)]
    return [text[:9000] for text in small] + [text[-9000:] for text in small] + [
        rb"{\rtf1\ansicpg1258{\fonttbl{\f0\fcharset163 Arial;}{\f1 .VnTime;}}{\stylesheet{\s1 heading 1;}{\s2 Quote;}}\s1 T\b\'ed\b0 t\par"
        rb"\pard\f1 Vi\'d6t \u7879?\par{\field{\*\fldinst HYPERLINK \"http://a\"}{\fldrslt b}}\par{\listtext 1.\tab}c\ls1\ilvl1\par"
        rb"\trowd\trhdr\clmgf\cellx9\clmrg\cellx10 d\intbl\cell e\cell\row\pard{\deleted f}{\revised g}{\v h}{\footnote i}{\*\atnauthor j}"
        rb"{\*\atrfstart 1}k{\*\atrfend 1}{\*\annotation l}{\pict\pngblip\bin3 abc}{\pict\jpegblip ffd8}\line\emdash\~\_\-\{\qc m\par}"]


def mail_seeds(_, options):
    """The sample mails without most of their attachments, and what they lack."""
    small = [re.sub(rb"(?m)^[A-Za-z0-9+/]{76}\r?\n", b"", mail) for mail in samples(".eml")(None, options)]
    return small + [
        b"From: =?iso-8859-1?Q?a=E9?= =?utf-8?B?w6k=?= <a@b>\nSubject: c\nDate: Sat, 30 May 2026 08:15:00 +0700\n"
        b"Content-Type: multipart/mixed; boundary=\"x y\"\n\n--x y\nContent-Type: text/plain; charset=windows-1258;"
        b" format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nT=EDt =\nd\n\nSapo \ne\n-- \nf\n--x y\n"
        b"Content-Type: message/rfc822\n\nFrom: g\n\nh\n--x y\nContent-Type: text/plain\nContent-Disposition: "
        b"attachment; filename*0*=utf-8''a%20; filename*1=b.txt\n\nT\n\nS m t h\n--x y\nContent-Type: image/png; "
        b"name=\"=?utf-8?Q?a?=.png\"\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\nAAAA\n--x y--\n"]


def text_seeds(_, options):
    """One text in the encodings that people sent, as far as Python knows them, and lines of the others."""
    text = sample(options, "bai.md").decode()
    decomposed = unicodedata.normalize("NFD", text)
    page = ("Tin mới\nHội nghị mở\n(Baomau.vn)- Sáng nay, mở.\nHội nghị mở ảnh 1\nToàn cảnh. Ảnh: Thanh Lê\nĐoạn.\n"
            "Hội trường ảnh 2\nGóc kia. (Ảnh: A)\nẢnh: Đức Anh\n(Xem tiếp trang 3)\nBài và ảnh: Thanh Lê - Đức Anh\nChia sẻ\n")
    dated = ("Tít\nTP.HCM, ngày 12-5 (TTXVN) – Sapo của bài, dài hơn một dòng.\nHà Nội - Đoạn.\n", "Tít\nSapo.\nVinh (Nghệ An), 2/9: Đoạn.\n",
             "Tít\n(Đà Nẵng) - Sapo.\n", "[08:12, 26/11/2026] An: một\n[26.11.2026 8:12] B: hai\nC, [26.11.2026 8:14]\nba\n",
             "Ch&#7907; qu&ecirc; h&#x1ECD;p l&#7841;i, b&agrave; con vi&amp;#7879;c &#150; &#0; &x; " * 2)
    return [*(one.encode() for one in dated), page.encode(), text.encode(), text.encode("utf-16"), decomposed.encode(), decomposed.encode("cp1258", "replace"),
            text.encode().decode("latin-1").encode(), b"Tie^'ng Vie^.t: ho.c si~ddu+o+.c d-e^?n tru+o+`ng. " * 5,
            b"C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam \xae\xd2n n\xa8m nay " * 5,
            b"Vie\xe4t Nam \xf1a\xe1t n\xf6\xf4\xf9c \xf1o\xe4c la\xe4p " * 5, b"T\xedt\r\rSapo\r\nA\x00B\n"]


def answer_seeds(*_):
    """Answers as imported_form.cpp writes them: one with a little of all, one that is an error, beginnings."""
    def number(value):
        return value.to_bytes(4, "big")

    def plain(data):
        return number(len(data)) + data

    def text(letters):
        return plain(letters.encode("utf-16-be"))

    def entries(*all_of_them):
        return number(len(all_of_them)) + b"".join(all_of_them)

    head = bytes.fromhex("54534931")
    article = plain(b'{"format":"toasoan-article","headline":"a","version":1}')
    asides = plain(b'{"editorNote":"b","format":"toasoan-annotations","version":1}')
    whole = (head + b"\1" + article + asides + b"\1" + article + entries(text("c") + text("d"))
             + entries(text("e") + text("f") + entries(text("g"))) + entries(text("h") + plain(b"i") + text("j"))
             + entries(text("k") + plain(b"l")) + entries(number(1) + number(2) + entries(text("m"))))
    return [whole, head + b"\0" + text("too-large") + text("n") + entries(text("o")), head + b"\1" + article, head]


def picture_seeds(_folder, _options):
    """The least that is a header of each kind, one that says how the picture lies among them."""
    tiff = b"II*\0" + struct.pack("<IHHHIIHHIIHHIHHI", 8, 3, 256, 3, 1, 60, 257, 4, 1, 40, 274, 3, 1, 6, 0, 0)
    frame = bytes.fromhex("ffc00011080028003c03012200021101031101")
    exif = b"Exif\0\0" + tiff
    jpeg = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + frame + b"\xff\xda"

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + b"\0\0\0\0"

    def box(name, content):
        return struct.pack(">I", len(content) + 8) + name + content

    png = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 60, 40, 8, 2, 0, 0, 0)) + chunk(b"eXIf", tiff)
           + chunk(b"IEND", b""))
    webp = b"RIFF\0\0\0\0WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0\x3b\0\0\x27\0\0" + b"EXIF" + struct.pack(
        "<I", len(tiff)) + tiff
    lossy = b"RIFF\0\0\0\0WEBPVP8 \x10\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 60, 40)
    properties = box(b"ipco", box(b"ispe", struct.pack(">III", 0, 60, 40)) + box(b"irot", b"\1")
                     + box(b"clap", struct.pack(">8I", 50, 1, 30, 1, 0, 1, 0, 1)))
    heic = box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", b"\0\0\0\0" + box(b"pitm", b"\0\0\0\0\0\1") + box(
        b"iprp", properties + box(b"ipma", b"\0\0\0\0\0\0\0\1\0\1\3\x81\2\3")))
    return [jpeg, png, webp, lossy, tiff, heic, b"GIF89a" + struct.pack("<HHBBB", 60, 40, 0, 0, 0),
            b"BM" + bytes(12) + struct.pack("<IiiHH", 40, 60, -40, 1, 24) + bytes(24),
            b"<?xml version='1.0'?><!-- a --><svg width='6cm' height='4cm' viewBox='0 0 60 40'/>"]


FORMS = {
    "carving": Form("store", "carving", STORE, ["app/store/page_file.cpp", "app/store/row_carver.cpp",
                                                "app/store/sealing/sealed_page.cpp"], database_seeds, 200_000),
    "sealed_file": Form("store", "sealed_file", STORE,
                        ["app/base/sealed_file.cpp", "app/store/sealing/key_lock.cpp", "app/store/sealing/seal_header.cpp"],
                        plain_seeds, 200_000),
    "picture_header": Form("pictures", "picture_header", ["app/media/picture_format.cpp", "app/media/headers/*.cpp"],
                           ["app/media/picture_format.cpp", "app/media/headers/*.cpp"], picture_seeds, 4_000),
    "html": readers(page_seeds, "html/*.cpp", "html_file.cpp", "run_writer.cpp", "recognition.cpp", "body_reader.cpp"),
    "md": readers(samples(".md"), "markdown_file.cpp"),
    "rtf": readers(rich_seeds, "rtf/*.cpp", longest=10_000),
    "eml": readers(mail_seeds, "mail/*.cpp", "mail_file.cpp", "decode_text.cpp", longest=10_000),
    "txt": readers(text_seeds, "plain_text.cpp", "byline.cpp", "figure_copy.cpp", "source_tag.cpp", "page_chrome.cpp", "dateline.cpp", "chat_lines.cpp",
                   "../../language/legacy/*.cpp"),
    "docx": readers(parts(".docx", r"word/(document|styles|numbering|comments|footnotes)\.xml|word/_rels/document.*"),
                    "office/docx*.cpp", "office/letters.cpp", "office/table_builder.cpp", longest=24_000),
    "odt": readers(parts(".odt", r"(content|styles)\.xml"), "office/odt*.cpp", "office/letters.cpp", longest=24_000),
    "package": readers(samples(".docx", ".odt"), "office/package_parts.cpp"),
    "answer": readers(answer_seeds, "guarded/imported_form.cpp"),
}


def covered(options, name, folder, profile):
    """How much of the code under test was reached: a line for all of it, and one for each source."""
    tools = os.path.dirname(os.path.realpath(shutil.which(options.compiler)))
    merged = profile + ".merged"
    subprocess.run([os.path.join(tools, "llvm-profdata"), "merge", "-sparse", profile, "-o", merged], check=True)
    report = subprocess.run([os.path.join(tools, "llvm-cov"), "report", os.path.join(folder, "fuzz_" + name),
                             "-instr-profile", merged, *(os.path.join(options.source, path)
                                                         for path in expanded(options, FORMS[name].under_test))],
                            capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in report.splitlines() if line.split()]
    return [f"  {row[0]}: {row[9]} of the lines" for row in rows if row[0].endswith(".cpp") or row[0] == "TOTAL"]


def run(options, name, folder):
    """Whether no input broke anything."""
    form = FORMS[name]
    program = build(options, name, folder)
    corpus = os.path.join(options.corpus or folder, "corpus-" + name)
    os.makedirs(corpus, exist_ok=True)
    for number, seed in enumerate(form.seeds(folder, options)):
        with open(os.path.join(corpus, f"seed-{number}"), "wb") as file:
            file.write(seed)
    profile = os.path.join(folder, name + ".profile")
    kept = os.path.join(os.getcwd(), f"fuzz-{name}-")
    limits = ["-timeout=60", "-rss_limit_mb=4096"] if form.group == "store" else ["-timeout=5", "-rss_limit_mb=512"]
    memory = "quarantine_size_mb=16"
    if options.long: # an input that broke something tells where memory came from when it is given to the program alone
        memory += ":malloc_context_size=0"
    ended = subprocess.run([program, corpus, f"-runs={options.runs}", f"-seed={options.seed}", f"-max_len={form.longest}",
                            "-keep_seed=1", *limits, f"-artifact_prefix={kept}", "-print_final_stats=1"],
                           env={**os.environ, "LLVM_PROFILE_FILE": profile, "ASAN_OPTIONS": memory},
                           stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    if ended.returncode != 0:
        print(ended.stderr[-6000:], file=sys.stderr)
        return False
    lines = [] if options.long else covered(options, name, folder, profile)
    print(f"{name}: {options.runs} inputs (seed {options.seed}), nothing broken", *lines, sep="\n", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compiler", default="clang++-14")
    parser.add_argument("--source", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    parser.add_argument("--flags", nargs="*", default=[], help="what finds the headers of Qt and tl::expected")
    parser.add_argument("--libraries", nargs="*",
                        default=["-lQt6Core", "-lsodium", "-lcrypto", "-lgumbo", "-larchive", "-lmd4c-html"])
    parser.add_argument("--group", choices=["store", "pictures", "copy"],
                        help="databases and sealed files, headers of pictures, or what reads copy")
    parser.add_argument("--only", choices=sorted(FORMS))
    parser.add_argument("--jobs", type=int, default=2, help="compilers side by side")
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--long", action="store_true", help="for many inputs: optimized, and lines reached are not told")
    parser.add_argument("--corpus", help="folder in which what was found interesting is kept for the next run")
    parser.add_argument("--build", help="folder in which programs are kept; to be emptied when sources change")
    options = parser.parse_args()
    options.source = os.path.realpath(options.source)
    options.flags = [flag for flag in " ".join(options.flags).split(" ") if flag]
    with tempfile.TemporaryDirectory(prefix="toasoan-fuzz-") as own:
        folder = os.path.realpath(options.build) if options.build else own
        os.makedirs(folder, exist_ok=True)
        if not has_fuzzer(options.compiler, folder):
            print(f"skipped: no {options.compiler} with libFuzzer here (Debian: clang-14, libclang-rt-14-dev)")
            return SKIPPED
        done = [run(options, name, folder) for name, form in FORMS.items()
                if options.only in (None, name) and options.group in (None, form.group)]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
