#!/usr/bin/env python3
"""Takes pictures of the whole window for people to look at: every block kind, every panel, most dialogs, in both themes
and languages and three sizes of screen.

    python3 tests/system/look.py --bin build/bin --out build/look
    python3 tests/system/look.py --bin build/bin --out build/look --languages vi --themes dark --screens 1366x768 --only find

Writes OUT/SCREEN-LANGUAGE-THEME/NAME.png. Needs Xvfb, xdotool, xclip, openbox and ImageMagick; says SKIPPED and exits with 77
where one is missing. It judges nothing: clipped words, wrong colours and blurred icons are for eyes to find."""

import argparse
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
TOOLS = ("Xvfb", "xdotool", "xclip", "openbox", "import")
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ARTICLE = os.path.join(ROOT, "tests/data/look/every-block.json")
PICTURE = os.path.join(ROOT, "resources/sample/anh-mau.jpg")
SCREENS = {"1366x768": 1, "1920x1080": 1, "3840x2160": 2}  # with the factor of the desktop
MAXIMISED = """<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>Clearlooks</name></theme>
<applications><application type="normal"><maximized>yes</maximized></application></applications></openbox_config>"""

COPY = os.path.join(ROOT, "tests/data/copy")
BATCH = ("clipboard/zalo.txt", "made/bai-2.md", "made/bai-5.md", "pandoc.docx", "libreoffice.rtf", "thu-html.eml",
         "clipboard/chromium/bang-gia.html", "clipboard/word.rtf", "bai.md", "../../../resources/sample/anh-mau.jpg")

KEYS, TEXT, WAIT, SHOT, PREVIEW, CLIP = "keys", "text", "wait", "shot", "preview", "clip"


def keys(*names):
    return [(KEYS, name) for name in names]


def text(letters):
    return [(TEXT, letters)]


def clip(*forms):
    """Puts what files hold on the clipboard, the last one of (kind, file, its encoding)."""
    return [(CLIP, form) for form in forms]


def at_the_end():
    return keys("ctrl+End", "Return")


def open_copy(*names):
    """Through the dialog for files, which takes their paths in quotation marks."""
    paths = " ".join(f'"{os.path.join(COPY, name)}"' for name in names)
    return keys("ctrl+o") + [(WAIT, 1.5)] + text(paths if len(names) > 1 else paths.strip('"')) + keys("Return") + [(WAIT, 3)]


def shot(name, after=0.7):
    return [(WAIT, after), (SHOT, name)]


def pages(count):
    return [step for number in range(count) for step in shot(f"page-{number + 1}") + keys("Next")]


# From the drafts, which stand under it, to its last button but the one that closes it.
TO_MESSAGE = keys("ctrl+shift+f", "shift+Tab", "shift+Tab")

# Each scene begins in the text at the headline and leaves the window as it found it.
SCENES = {
    "page": lambda: pages(7),
    "kinds": lambda: keys("ctrl+End", "Return") + shot("end"),
    "find": lambda: keys("ctrl+f") + text("vuon") + shot("find", 1.2) + keys("ctrl+h", "Tab") + text("san")
            + shot("replace", 1.2) + keys("Tab", "Tab", "space") + shot("replace-preview", 1.5) + keys("Escape", "Escape"),
    "outline": lambda: keys("ctrl+F9") + shot("outline") + keys("Escape", "ctrl+F9"),
    "statistics": lambda: keys("ctrl+shift+g") + shot("statistics") + keys("Escape"),
    "keys": lambda: keys("ctrl+slash") + shot("keys", 1.2) + keys("Escape"),
    "preferences": lambda: keys("ctrl+comma") + shot("preferences", 1.2) + keys("Escape"),
    "details": lambda: keys("ctrl+shift+d") + shot("details", 1.2) + keys("Escape"),
    "print": lambda: keys("ctrl+p") + shot("print", 2) + keys("Escape"),
    "table-size": lambda: keys("ctrl+shift+t") + shot("table-size", 1.2) + keys("Escape"),
    "invisibles": lambda: keys(*["Down"] * 8, "End") + keys("ctrl+shift+space", "shift+Return")
                  + text("a  b") + keys("ctrl+shift+8") + shot("invisibles") + keys("ctrl+shift+8"),
    "comment": lambda: keys("ctrl+Home", "shift+End", "ctrl+shift+m") + shot("comment-ask") + text("Can xem lai")
               + keys("ctrl+Return") + shot("comment"),
    "comments": lambda: keys("ctrl+Home", "shift+End", "ctrl+shift+m") + text("Nguon nao noi vay? @")
                + shot("comment-mention") + keys("Return", "ctrl+Return", "ctrl+shift+F2") + shot("comments", 1)
                + keys("Return") + shot("comment-open", 1) + keys("Escape", "ctrl+shift+F2"),
    "returned": lambda: keys("ctrl+shift+f", "Tab", "Tab", "Tab", "Down", "Return") + shot("returned", 2)
                + keys("F2") + shot("returned-passage", 1) + keys("ctrl+shift+f", "Tab", "Tab", "Tab", "Up", "Return")
                + [(WAIT, 1)] + keys("Escape", "ctrl+shift+F2"),
    "board": lambda: keys("ctrl+shift+F4") + shot("board", 1.5) + keys("Escape"),
    "ledger": lambda: keys("ctrl+shift+F5") + shot("ledger", 1.5) + keys("Escape"),
    "finding": lambda: keys("F8") + shot("finding") + keys("Menu") + shot("finding-menu") + keys("Escape"),
    "menus": lambda: [step for number in range(8) for step in
                      keys("Alt_L", *["Right"] * number, "Down") + shot(f"menu-{number + 1}", 0.5)
                      + keys("Escape", "Escape", "Escape")],
    "zoom": lambda: keys("ctrl+plus", "ctrl+plus") + shot("zoom-150") + keys("ctrl+9"),
    "focus": lambda: keys("shift+F11") + shot("focus", 1.2) + keys("Escape"),
    "beside": lambda: keys("ctrl+shift+f", "Tab", "Tab", "Tab", "Menu") + shot("draft-menu")
              + keys("Escape", "ctrl+Return") + shot("beside", 1.5) + keys("ctrl+w"),
    "history": lambda: keys("F5") + shot("history", 2) + keys("Right") + shot("history-changes") + keys("Escape"),
    "review": lambda: keys("Home") + text("Mới: ") + keys("ctrl+s") + [(WAIT, 1)] + keys("F4") + shot("review-in-line", 2)
              + keys("ctrl+shift+y") + shot("review-two-columns", 1) + keys("ctrl+shift+y", "alt+Return") + shot("review-seen", 1)
              + keys("Escape", "ctrl+shift+e") + shot("suggesting", 1.5) + text("Đề xuất ") + keys("ctrl+s") + [(WAIT, 1)]
              + keys("ctrl+shift+e") + shot("suggestion-offered", 2),
    "archive": lambda: keys("shift+F6") + shot("archive", 1.2) + keys("Escape"),
    "table": lambda: keys("ctrl+f") + text("Cai xanh") + keys("Return", "Escape", "Return") + shot("table-open")
             + keys("Escape"),
    "captions": lambda: keys("ctrl+shift+p") + shot("captions", 2) + keys("Down", "Return") + text(" vung") + shot("captions-writing")
                + keys("Escape", "ctrl+g") + shot("captions-grid", 1) + keys("ctrl+r") + shot("pictures-compared", 1.5)
                + keys("Escape", "Escape"),
    "picture": lambda: keys("ctrl+f") + text("Luong rau dau tien") + keys("Return", "Escape", "ctrl+shift+x")
               + shot("picture-crop", 2) + keys("Tab", "Right", "Right", "space") + shot("picture-hide", 1) + keys("Insert", "Insert")
               + shot("picture-hidden", 1) + keys("Escape"),
    "library": lambda: keys("ctrl+shift+F9") + shot("library", 2) + keys("Tab", "Tab", "Down") + shot("library-chosen", 1)
               + keys("Escape", "ctrl+shift+F9"),
    "preview": lambda: keys("ctrl+shift+r") + [(WAIT, 2), (PREVIEW, "preview")],
    "inspector": lambda: at_the_end() + clip(("text/html", "clipboard/word.html", "utf-8")) + keys("ctrl+v")
                 + shot("pasted", 1.5) + keys("F12") + shot("inspector", 1) + keys("Escape", "ctrl+z"),
    "inspector-caret": lambda: keys("ctrl+f") + text("Cai xanh") + keys("Return", "Escape", "Up", "End")
                       + clip(("text/html", "clipboard/word.html", "utf-8")) + keys("ctrl+v") + shot("caret-pasted", 1.5)
                       + keys("F12") + shot("caret-inspector", 1) + keys("Escape", "ctrl+z"),
    "encoding": lambda: at_the_end() + clip(("UTF8_STRING", "../encodings/tcvn3.txt", "cp1252")) + keys("ctrl+v")
                + shot("encoding-offer", 1.5) + TO_MESSAGE + keys("shift+Tab", "space")
                + shot("encoding", 1.5) + keys("Escape", "Escape", "ctrl+z"),
    "entities": lambda: at_the_end() + clip(("UTF8_STRING", "../encodings/html-entities.txt", "utf-8")) + keys("ctrl+v")
                + shot("entities-offer", 1.5) + TO_MESSAGE + keys("shift+Tab", "space")
                + shot("entities", 1.5) + keys("Escape", "Escape", "ctrl+z"),
    "import": lambda: open_copy("pandoc.docx") + shot("imported") + keys("F12") + shot("recognized", 1) + keys("Escape", "F5")
              + [(WAIT, 1.5)] + keys("Right") + shot("tracked-redline", 1.5) + keys("Escape"),
    "dateline": lambda: open_copy("../look/dia-danh.txt") + keys("F12") + shot("dateline", 1) + keys("Escape"),
    "import-many": lambda: open_copy(*BATCH) + shot("import-many", 2) + TO_MESSAGE + keys("space")
                   + shot("import-report", 1.5) + keys("Escape") + keys("Escape"),
    "submitted": lambda: keys("ctrl+Return") + shot("submitted", 2),
}


def show_preview(data, picture):
    """The pages that the window wrote, in Chromium where there is one."""
    pages = glob.glob(os.path.join(data, "preview", "*", "index.html"))
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if pages and browser:
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run([browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1366,2400",
                            "--user-data-dir=" + profile, "--screenshot=" + picture, "file://" + pages[0]],
                           capture_output=True, timeout=120, check=False)


class Screen:
    """An X server and a window manager of its own; whatever is started in it ends with it."""

    def __init__(self, number, size, folder):
        self.display = f":{number}"
        self.started = []
        config = os.path.join(folder, "openbox.xml")
        with open(config, "w", encoding="utf-8") as file:
            file.write(MAXIMISED)
        self.start("Xvfb", self.display, "-screen", "0", size + "x24")
        time.sleep(1)
        self.start("openbox", "--config-file", config)
        time.sleep(0.5)

    def start(self, *command, **environment):
        self.started.append(subprocess.Popen(command, env={**os.environ, "DISPLAY": self.display, **environment},
                                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        return self.started[-1]

    def run(self, *command):
        return subprocess.run(command, env={**os.environ, "DISPLAY": self.display}, check=True, capture_output=True,
                              text=True, timeout=60).stdout

    def put(self, form):
        """xclip stays behind them until another program takes the clipboard."""
        kind, name, encoding = form
        with open(os.path.join(COPY, name), "rb") as file:
            letters = file.read().decode(encoding, "replace").encode()
        subprocess.run(["xclip", "-selection", "clipboard", "-t", kind], input=letters, check=True, timeout=20,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={**os.environ, "DISPLAY": self.display})

    def do(self, step, folder, data):
        what, value = step
        if what == KEYS:
            self.run("xdotool", "key", "--clearmodifiers", value)
            time.sleep(0.12)
        elif what == TEXT:
            self.run("xdotool", "type", "--delay", "25", value)
        elif what == CLIP:
            self.put(value)
        elif what == WAIT:
            time.sleep(value)
        elif what == SHOT:
            self.run("import", "-window", "root", os.path.join(folder, value + ".png"))
        else:
            show_preview(data, os.path.join(folder, value + ".png"))

    def close(self):
        for process in reversed(self.started):
            process.terminate()
            process.wait(timeout=20)


def told(command_line, *arguments):
    return json.loads(subprocess.run([*command_line, *arguments, "--format", "json"], check=True, capture_output=True,
                                     text=True, timeout=60).stdout)


def make_data(binaries, folder, article):
    """A data folder with the article on top of the list and the sample article under it."""
    command_line = [os.path.join(binaries, "toasoan-cli"), "--data", folder]
    returned = told(command_line, "import", os.path.join(ROOT, "resources/sample/bai-mau.txt"))[0]["id"]
    pin = told(command_line, "comment", "add", returned, "--text", "Con số này lấy ở đâu?", "--as", "Thư ký")["thread"]
    told(command_line, "submit", returned)
    told(command_line, "return", returned, "--reason", "Hỏi lại xã, ghi rõ ngày chốt số liệu.", "--code", "facts", "--code",
         "sources", "--pin", pin, "--as", "Thư ký")
    draft = told(command_line, "import", os.path.join(ROOT, "resources/sample/bai-mau.txt"))[0]["id"]
    told(command_line, "picture", "add", draft, PICTURE)
    told(command_line, "edit", draft, "--json", article)


def take(arguments, folder, number, look):
    size, language, theme = look
    out = os.path.join(arguments.out, "-".join(look))
    os.makedirs(out, exist_ok=True)
    data = os.path.join(folder, "data")
    make_data(arguments.bin, data, arguments.article)
    screen = Screen(number, size, folder)
    try:
        screen.start(os.path.join(arguments.bin, "toasoan"), "--data", data, "--lang", language, "--theme", theme,
                     QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR=str(SCREENS[size]), QT_IM_MODULE="compose")
        screen.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Tòa Soạn")
        time.sleep(4)
        for name in arguments.only or SCENES:
            for step in keys("Escape", "ctrl+Home") + SCENES[name]():
                screen.do(step, out, data)
            print(f"{'-'.join(look)}: {name}", flush=True)
    finally:
        screen.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder of toasoan and toasoan-cli")
    parser.add_argument("--out", required=True, help="folder for the pictures")
    parser.add_argument("--article", default=ARTICLE, help="canonical JSON; the picture of resources/sample is there")
    parser.add_argument("--screens", nargs="+", default=list(SCREENS), choices=list(SCREENS))
    parser.add_argument("--languages", nargs="+", default=["vi", "en"], choices=["vi", "en"])
    parser.add_argument("--themes", nargs="+", default=["light", "dark"], choices=["light", "dark"])
    parser.add_argument("--only", nargs="+", choices=list(SCENES), help="these scenes alone")
    parser.add_argument("--display", type=int, default=90, help="a free display number")
    arguments = parser.parse_args()
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print("SKIPPED: not installed: " + ", ".join(missing))
        return SKIPPED
    for look in [(s, l, t) for s in arguments.screens for l in arguments.languages for t in arguments.themes]:
        with tempfile.TemporaryDirectory() as folder:
            take(arguments, folder, arguments.display, look)
    return 0


if __name__ == "__main__":
    sys.exit(main())
