#!/usr/bin/python3
"""Opens a post in WordPress's own block editor, in a headless Chromium, and prints what the editor makes of its blocks.

    block_check.py BASE_URL LOGIN PASSWORD POST_ID

Prints one JSON list of {name, isValid, depth, source}; `source` is there for invalid ones. Exit 0: all are valid, 1:
some are not, 77: there is no browser, 2: something else kept it from looking.
"""
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 90  # seconds, for each of browser, login and editor
GLANCE = 0.1   # seconds between two looks at a page
NO_BROWSER = 77
BROWSERS = ("chromium", "chromium-headless-shell", "google-chrome")

SIGN_IN = """(() => {
    const form = document.getElementById('loginform');
    if (!form || document.readyState !== 'complete') return false;
    form.log.value = %s; form.pwd.value = %s; form.querySelector('[type=submit]').click();
    return true;
})()"""
READ_BLOCKS = """(() => {
    const data = window.wp && wp.data;
    if (!data || !data.select('core/editor') || !data.select('core/editor').__unstableIsEditorReady()) return null;
    const walk = (blocks, depth) => blocks.flatMap(block => [
        {name: block.name, isValid: block.isValid, depth, ...(block.isValid ? {} : {source: block.originalContent})},
        ...walk(block.innerBlocks, depth + 1)]);
    return JSON.stringify(walk(data.select('core/block-editor').getBlocks(), 0));
})()"""


class Broken(Exception):
    """What kept us from looking, in words for whoever runs the tests."""


class Browser:
    """Chromium, spoken to by its DevTools protocol over a pair of pipes: it listens on no port."""

    def __init__(self, program, folder):
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        # The protocol has the numbers: 3 is read, 4 is written.
        command = f'exec 3<&{theirs_in} 4>&{theirs_out}; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", command, "browser", program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-dev-shm-usage", "--no-proxy-server", "--disable-background-networking",
             "--user-data-dir=" + folder, "--remote-debugging-pipe"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            pass_fds=(theirs_in, theirs_out), env={**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder})
        os.close(theirs_in)
        os.close(theirs_out)
        self._received = b""
        self._number = 0
        self._session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def close(self):
        os.close(self._out)  # which it ends by
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, 9)
            self._process.wait()

    def ask(self, method, **parameters):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        return self._answer(self._number)

    def value(self, expression):
        """None while a page is on its way out."""
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer.get("result", {}).get("value")

    def wait_for(self, expression, what):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            value = self.value(expression)
            if value:
                return value
            time.sleep(GLANCE)
        raise Broken(f"{what} does not come; at {self.value('location.href')}")

    def _answer(self, number):
        while True:
            message = json.loads(self._next_message())
            if message.get("id") == number:
                return message.get("result", {})

    def _next_message(self):
        while b"\0" not in self._received:
            ready, _, _ = select.select([self._in], [], [], PATIENCE)
            part = os.read(self._in, 1 << 16) if ready else b""
            if not part:
                raise Broken("the browser says no more")
            self._received += part
        message, _, self._received = self._received.partition(b"\0")
        return message


def blocks_of(browser, base_url, login, password, post):
    browser.ask("Page.navigate", url=base_url + "/wp-login.php")
    browser.wait_for(SIGN_IN % (json.dumps(login), json.dumps(password)), "the login page")
    browser.wait_for("location.pathname.startsWith('/wp-admin')", "the page after the login")
    browser.ask("Page.navigate", url=f"{base_url}/wp-admin/post.php?post={int(post)}&action=edit")
    return json.loads(browser.wait_for(READ_BLOCKS, "the block editor"))


def main():
    if len(sys.argv) != 5:
        print(__doc__, file=sys.stderr)
        return 2
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not program:
        print("no browser: " + ", ".join(BROWSERS), file=sys.stderr)
        return NO_BROWSER
    with tempfile.TemporaryDirectory(prefix="toasoan-browser-", ignore_cleanup_errors=True) as folder:
        try:
            browser = Browser(program, folder)
            try:
                blocks = blocks_of(browser, *sys.argv[1:])
            finally:
                browser.close()
        except (Broken, OSError) as trouble:
            print(trouble, file=sys.stderr)
            return 2
    print(json.dumps(blocks, ensure_ascii=False))
    return 0 if all(block["isValid"] for block in blocks) else 1


if __name__ == "__main__":
    sys.exit(main())
