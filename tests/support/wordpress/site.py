#!/usr/bin/python3
"""A private, throw-away WordPress made of Debian's packages, for tests.

    site.py up --dir DIR [--port N] [--upload-max 8M] [--workers 6] [--template CACHE] [--with-parent PID]
    site.py server|database stop|start --dir DIR
    site.py down --dir DIR

`up` prints one JSON object: base_url, dir, users, categories, pids. A keeper stays behind that owns web server and
database. Both end with it however it ends, and it ends with the process PID.
"""
import argparse
import contextlib
import fcntl
import hashlib
import json
import os
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGED = "/usr/share/wordpress"
LONGEST_SOCKET_PATH = 100  # bytes; the kernel's limit is 107
PATIENCE = 60              # seconds, for a start on a loaded machine
GLANCE = 0.02              # seconds between two looks whether something is up
PORTS_TRIED = 5            # somebody may take the free port that was found before the server does
SALTS = ("AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "SECURE_AUTH_SALT", "LOGGED_IN_SALT",
         "NONCE_SALT")


class Broken(Exception):
    """What keeps the site from running, in words for whoever runs the tests."""


class Group:
    """A process and all that it starts, which the kernel kills when the process that made the group is gone.

    PR_SET_PDEATHSIG would reach the first of them alone. So they all hold the reading end of a pipe that tells its
    owner, the group, by SIGKILL that the other end was closed; that end is ours, and nobody else's.
    """

    def __init__(self, command, log, **environment):
        held, self._leash = os.pipe()
        with open(log, "ab") as output:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, pass_fds=(held,),
                start_new_session=True, preexec_fn=lambda: self._tie(held), env={**os.environ, **environment})
        os.close(held)
        self.pid = self._process.pid

    @staticmethod
    def _tie(held):
        fcntl.fcntl(held, fcntl.F_SETOWN, -os.getpgrp())
        fcntl.fcntl(held, fcntl.F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(held, fcntl.F_SETFL, os.O_ASYNC)

    def ended(self):
        return self._process.poll() is not None

    def stop(self, how):
        """All of them, so that nobody listens any more afterwards."""
        if not self.ended():
            os.killpg(self.pid, how)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(PATIENCE)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while True:
                os.waitpid(-self.pid, 0)
        os.close(self._leash)


def adopt_orphans():
    """The server's workers become our children when the server dies, so that we can wait for them."""
    import ctypes
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


def wait_until(is_up, group, what, log):
    deadline = time.monotonic() + PATIENCE
    while not is_up():
        if group.ended() or time.monotonic() > deadline:
            with open(log, encoding="utf-8", errors="replace") as file:
                raise Broken(f"{what} does not start: {file.read()[-2000:]}")
        time.sleep(GLANCE)


class Database:
    """MariaDB for those who can reach its socket; its folder is what protects it."""

    def __init__(self, folder, runtime):
        self.folder = os.path.join(folder, "database")
        self.socket = os.path.join(runtime, "db.sock")
        self.log = os.path.join(folder, "database.log")
        self.group = None

    def make(self):
        run(["mariadb-install-db", "--no-defaults", f"--datadir={self.folder}", "--skip-test-db",
             "--auth-root-authentication-method=normal", *self._as_root(), *self._engine()])

    def start(self):
        self.group = Group(
            [mariadbd(), "--no-defaults", f"--datadir={self.folder}", f"--socket={self.socket}",
             f"--pid-file={self.socket}.pid", f"--tmpdir={os.path.dirname(self.socket)}", "--skip-networking",
             "--skip-grant-tables", "--character-set-server=utf8mb4", *self._as_root(), *self._engine()], self.log)
        wait_until(self._greets, self.group, "the database", self.log)

    def stop(self):
        if self.group:
            self.group.stop(signal.SIGTERM)
            self.group = None

    def _greets(self):
        with socket.socket(socket.AF_UNIX) as client, contextlib.suppress(OSError):
            client.settimeout(1)
            client.connect(self.socket)
            return client.recv(5) != b""
        return False

    @staticmethod
    def _as_root():
        return ["--user=root"] if os.geteuid() == 0 else []

    @staticmethod
    def _engine():
        # Nothing of it has to outlive a power cut.
        return ["--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0",
                "--innodb-log-file-size=8M", "--innodb-buffer-pool-size=64M", "--innodb-use-native-aio=0"]


class Server:
    """PHP's own web server in front of the private copy of WordPress."""

    def __init__(self, folder, options):
        self.folder = folder
        self.log = os.path.join(folder, "server.log")
        self.port = options.port
        self.workers = options.workers
        self.upload_max = options.upload_max
        self.group = None

    @property
    def base_url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        self.group = Group(php(f"upload_max_filesize={self.upload_max}", f"post_max_size={self.upload_max}")
                           + ["-S", f"127.0.0.1:{self.port}", "-t", files_of(self.folder),
                              os.path.join(HERE, "router.php")], self.log,
                           PHP_CLI_SERVER_WORKERS=str(self.workers), TOASOAN_SITE=self.folder)
        wait_until(self._answers, self.group, "the web server", self.log)

    def stop(self):
        if self.group:
            self.group.stop(signal.SIGKILL)
            self.group = None

    def _answers(self):
        question = urllib.request.Request(self.base_url + "/wp-json/", headers={"X-Oracle": "start"})
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(question, timeout=PATIENCE) as said:
                return json.load(said)["url"] == self.base_url
        except (OSError, ValueError, KeyError):
            return False


class Site:
    """One WordPress below one folder."""

    def __init__(self, options):
        self.folder = options.dir
        self.runtime = runtime_folder(options.dir)
        self.database = Database(self.folder, self.runtime)
        self.server = Server(self.folder, options)

    def start(self, cache, wanted_port):
        furnish(self.folder, cache)
        self.database.start()
        for attempt in range(PORTS_TRIED):
            self.server.port = wanted_port or free_port()
            configure(self.folder, self.server.base_url, self.database.socket)
            try:
                return self.server.start()
            except Broken:
                self.server.stop()
                if wanted_port or attempt + 1 == PORTS_TRIED:
                    raise

    def stop(self):
        self.server.stop()
        self.database.stop()

    def remove(self):
        shutil.rmtree(self.runtime, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def facts(self):
        with open(os.path.join(self.folder, "people.json"), encoding="utf-8") as file:
            people = json.load(file)
        parts = {"keeper": os.getpid(), "server": self.server.group, "database": self.database.group}
        return {"base_url": self.server.base_url, "dir": self.folder, "runtime": self.runtime, **people,
                "pids": {name: getattr(part, "pid", part) for name, part in parts.items()}}

    def command(self, words):
        part = {"server": self.server, "database": self.database}[words[0]]
        part.stop()
        if words[1] == "start":
            part.start()


def php(*settings):
    given = ("memory_limit=512M", "display_errors=0", "log_errors=1", "error_log=", "sendmail_path=/bin/true",
             "ffi.enable=1", "opcache.enable_cli=1", "date.timezone=UTC", *settings)
    return ["php", *(word for setting in given for word in ("-d", setting))]


def mariadbd():
    return shutil.which("mariadbd") or "/usr/sbin/mariadbd"  # not in everybody's PATH


def files_of(folder):
    return os.path.join(folder, "wordpress")


def run(command, **environment):
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})
    if done.returncode != 0:
        raise Broken(f"{command[0]} ends with {done.returncode}: {(done.stderr or done.stdout)[-2000:]}")
    return done.stdout


def missing():
    """The Debian packages that are not here."""
    signs = {"wordpress": os.path.exists(PACKAGED + "/wp-settings.php"),
             "wordpress-theme-twentytwentythree": os.path.exists(PACKAGED + "/wp-content/themes/twentytwentythree"),
             "php-cli": bool(shutil.which("php")), "mariadb-server-core": os.path.exists(mariadbd())}
    if signs["php-cli"]:
        modules = run(["php", "-m"]).lower().split()
        needed = {"php-mysql": "mysqli", "php-gd": "gd", "php-mbstring": "mbstring",
                  "php-common": "ffi"}
        signs.update({package: module in modules for package, module in needed.items()})
    return [package for package, is_here in signs.items() if not is_here]


def runtime_folder(folder):
    if len(os.fsencode(folder)) < LONGEST_SOCKET_PATH - len("/run/control"):
        runtime = os.path.join(folder, "run")
        os.mkdir(runtime, 0o700)
        return runtime
    return tempfile.mkdtemp(prefix="toasoan-site-", dir="/tmp")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def configure(folder, base_url, database_socket):
    strings = {"DB_NAME": "wordpress", "DB_USER": "root", "DB_PASSWORD": "", "DB_HOST": "localhost:" + database_socket,
               "DB_CHARSET": "utf8mb4", "WP_HOME": base_url, "WP_SITEURL": base_url, "WP_ENVIRONMENT_TYPE": "local",
               **{salt: secrets.token_hex(32) for salt in SALTS}}
    switches = {"WP_HTTP_BLOCK_EXTERNAL": "true", "DISABLE_WP_CRON": "true", "AUTOMATIC_UPDATER_DISABLED": "true",
                "WP_AUTO_UPDATE_CORE": "false"}
    values = {**{name: quoted(value) for name, value in strings.items()}, **switches}
    lines = [f"define('{name}', {value});" for name, value in values.items()]
    with open(os.path.join(files_of(folder), "wp-config.php"), "w", encoding="utf-8") as file:
        file.write("\n".join(["<?php", *lines, "$table_prefix = 'wp_';",
                              "require_once ABSPATH . 'wp-settings.php';", ""]))


def install(folder):
    """Files, a database with people and categories in it, and people.json, all at rest."""
    run(["cp", "-rL", PACKAGED, files_of(folder)])
    always = os.path.join(files_of(folder), "wp-content/mu-plugins")
    os.makedirs(always, exist_ok=True)
    shutil.copy(os.path.join(HERE, "fields.php"), always)
    runtime = tempfile.mkdtemp(prefix="toasoan-site-", dir="/tmp")
    database = Database(folder, runtime)
    try:
        database.make()
        database.start()
        configure(folder, "http://127.0.0.1", database.socket)
        people = run(php() + [os.path.join(HERE, "install.php"), files_of(folder)])
        with open(os.path.join(folder, "people.json"), "w", encoding="utf-8") as file:
            json.dump(json.loads(people), file)
    finally:
        database.stop()
        shutil.rmtree(runtime, ignore_errors=True)


def template_name():
    """Changes with whatever an installed site is made by."""
    digest = hashlib.sha256(run([mariadbd(), "--no-defaults", "--version"]).encode())
    for path in (__file__, HERE + "/install.php", HERE + "/fields.php", PACKAGED + "/wp-includes/version.php"):
        with open(path, "rb") as file:
            digest.update(file.read())
    return "site-" + digest.hexdigest()[:16]


def template(cache):
    """The folder of an installed site, made if nobody has made it yet."""
    os.makedirs(cache, 0o700, exist_ok=True)
    folder = os.path.join(cache, template_name())
    with open(os.path.join(cache, "lock"), "a", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(folder):
            for left in os.listdir(cache):  # of older versions, or of somebody who was killed
                shutil.rmtree(os.path.join(cache, left), ignore_errors=True)
            unfinished = tempfile.mkdtemp(prefix="new-", dir=cache)
            install(unfinished)
            os.rename(unfinished, folder)
    return folder


def furnish(folder, cache):
    if cache is None:
        return install(folder)
    return run(["cp", "-r", "--reflink=auto", template(cache) + "/.", folder])


def keep(options):
    """The keeper: starts the site, says so, then does what it is told until it is told to end or its parent ends."""
    try:
        parent = os.pidfd_open(options.with_parent) if options.with_parent else None
    except ProcessLookupError:
        shutil.rmtree(options.dir)
        return {"error": "the process to end with has ended"}
    adopt_orphans()
    site = Site(options)
    try:
        site.start(options.template, options.port)
        with open(os.path.join(site.folder, "site.json"), "w", encoding="utf-8") as file:
            json.dump(site.facts(), file)
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(os.path.join(site.runtime, "control"))
            listener.listen()
            print(json.dumps(site.facts(), ensure_ascii=False), flush=True)
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            obey(site, listener, parent)
    except Broken as trouble:
        print(json.dumps({"error": str(trouble)}), flush=True)
    finally:
        site.stop()
        site.remove()
    return {}


def obey(site, listener, parent):
    while True:
        ready, _, _ = select.select([listener] + ([parent] if parent else []), [], [])
        if parent in ready:
            return
        client, _ = listener.accept()
        with client, client.makefile("rw", encoding="utf-8") as line:
            words = line.readline().split()
            answer = obeyed(site, words)
            with contextlib.suppress(OSError):  # who asked may not wait for it
                print(json.dumps(answer), file=line, flush=True)
            if words == ["down"]:
                return


def obeyed(site, words):
    try:
        if words == ["down"]:
            site.stop()
            site.remove()
        elif words:
            site.command(words)
            return {"pids": site.facts()["pids"]}
        return {}
    except Broken as trouble:
        return {"error": str(trouble)}


def up(options):
    lacking = missing()
    if lacking:
        return {"error": "not installed: " + " ".join(lacking), "missing": lacking}
    os.makedirs(options.dir, 0o700, exist_ok=True)
    if os.listdir(options.dir):
        return {"error": options.dir + " is not empty"}
    os.chmod(options.dir, 0o700)
    with open(os.path.join(options.dir, "keeper.log"), "ab") as log:
        keeper = subprocess.Popen([sys.executable, os.path.abspath(__file__), "keep", *sys.argv[2:]], text=True,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, start_new_session=True)
    said = keeper.stdout.readline()
    return json.loads(said) if said else {"error": "the keeper died; see keeper.log"}


def tell(options, *words):
    """What the keeper answers; None when there is no keeper any more, and so no process of its either."""
    with open(os.path.join(options.dir, "site.json"), encoding="utf-8") as file:
        runtime = json.load(file)["runtime"]
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(os.path.join(runtime, "control"))
        except OSError:
            shutil.rmtree(runtime, ignore_errors=True)
            return None
        with client.makefile("rw", encoding="utf-8") as line:
            print(*words, file=line, flush=True)
            return json.loads(line.readline() or "{}")


def down(options):
    if tell(options, "down") is None:
        shutil.rmtree(options.dir, ignore_errors=True)
    return {}


def part(options):
    return tell(options, options.what, options.action) or {"error": "nobody keeps this site any more"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="what", required=True)
    for name, function in (("up", up), ("keep", keep)):
        command = commands.add_parser(name, help="start a site" if name == "up" else argparse.SUPPRESS)
        command.add_argument("--port", type=int, default=0, help="0: any that is free")
        command.add_argument("--upload-max", default="8M", help="PHP's limit for a file and for a form")
        command.add_argument("--workers", type=int, default=6, help="requests that are handled at a time")
        command.add_argument("--template", type=os.path.abspath, help="folder that keeps an installed site")
        command.add_argument("--with-parent", type=int, help="process to end with")
        command.set_defaults(run=function)
    for name in ("server", "database"):
        command = commands.add_parser(name)
        command.add_argument("action", choices=("stop", "start"))
        command.set_defaults(run=part)
    commands.add_parser("down").set_defaults(run=down)
    commands.add_parser("missing").set_defaults(run=lambda options: {"missing": missing()})
    for name, command in commands.choices.items():
        if name != "missing":
            command.add_argument("--dir", required=True, type=os.path.abspath)
    return parser.parse_args()


def main():
    options = arguments()
    answer = options.run(options)
    if answer:
        print(json.dumps(answer, ensure_ascii=False))
    return 1 if answer and "error" in answer else 0


if __name__ == "__main__":
    sys.exit(main())
