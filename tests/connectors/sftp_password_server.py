#!/usr/bin/python3
"""An SFTP server that asks for a password, for tests: OpenSSH's takes only those of the system's accounts.

    sftp_password_server.py --folder DIR --log FILE --with-parent PID [--only-keyboard-interactive] [--account-key FILE]

TOASOAN_SFTP_USER and TOASOAN_SFTP_PASSWORD say who gets in; arguments could be read by anybody on this computer. Prints
one JSON object: port, host_key (as ssh-keygen -l prints it). Without paramiko: error, missing; and ends with 77. The
folder is all that there is of the server's disk. Ends with the process PID.

The log has one JSON line for whatever happens at the door: {"event": "came"}, {"event": "log-in", "method": "password"}
for each try before it is answered, {"event": "left"}.
"""
import argparse
import base64
import functools
import hashlib
import json
import os
import select
import socket
import sys
import threading

try:
    import paramiko
except ImportError:
    print(json.dumps({"error": "not installed: python3-paramiko", "missing": ["python3-paramiko"]}))
    sys.exit(77)

ADDRESS = "127.0.0.1"


class Log:
    """Lines that others read while they are written, by the threads of all connections."""

    def __init__(self, path):
        self._file = open(path, "a", encoding="utf-8")
        self._lock = threading.Lock()

    def add(self, event, **facts):
        with self._lock:
            print(json.dumps({"event": event, **facts}), file=self._file, flush=True)


class Account:
    """The one that there is."""

    def __init__(self, options):
        self.user = os.environ["TOASOAN_SFTP_USER"]
        self.password = os.environ["TOASOAN_SFTP_PASSWORD"]
        self.key = new_key(options.account_key) if options.account_key else None
        self.methods = ["keyboard-interactive" if options.only_keyboard_interactive else "password"]
        self.methods += ["publickey"] if self.key else []


class Door(paramiko.ServerInterface):
    """Who gets in, and by what."""

    def __init__(self, account, log):
        self._account = account
        self._log = log

    def get_allowed_auths(self, username):
        return ",".join(self._account.methods)

    def check_auth_none(self, username):
        return self._answer("none", False)

    def check_auth_password(self, username, password):
        return self._answer("password", (username, password) == (self._account.user, self._account.password))

    def check_auth_publickey(self, username, key):
        return self._answer("publickey", (username, key) == (self._account.user, self._account.key))

    def check_auth_interactive(self, username, submethods):
        if self._answer("keyboard-interactive", username == self._account.user) == paramiko.AUTH_FAILED:
            return paramiko.AUTH_FAILED
        return paramiko.InteractiveQuery("", "", ("Password: ", False))  # as PAM asks

    def check_auth_interactive_response(self, responses):
        return paramiko.AUTH_SUCCESSFUL if responses == [self._account.password] else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, chanid):
        return paramiko.OPEN_SUCCEEDED

    def _answer(self, method, is_right):
        self._log.add("log-in", method=method)
        is_taken = method in self._account.methods and is_right
        return paramiko.AUTH_SUCCESSFUL if is_taken else paramiko.AUTH_FAILED


def answered(work):
    """Says by the protocol's numbers how it went."""
    @functools.wraps(work)
    def answer(*arguments):
        try:
            given = work(*arguments)
            return paramiko.SFTP_OK if given is None else given
        except OSError as trouble:
            return paramiko.SFTPServer.convert_errno(trouble.errno)
    return answer


class Files(paramiko.SFTPServerInterface):
    """One folder, as if it were all of the disk."""

    def __init__(self, door, folder):
        super().__init__(door)
        self._folder = folder

    def _at(self, path):
        return os.path.join(self._folder, self.canonicalize(path).lstrip("/"))

    @answered
    def list_folder(self, path):
        with os.scandir(self._at(path)) as entries:
            return [paramiko.SFTPAttributes.from_stat(entry.stat(), entry.name) for entry in entries]

    @answered
    def stat(self, path):
        return paramiko.SFTPAttributes.from_stat(os.stat(self._at(path)))

    @answered
    def lstat(self, path):
        return paramiko.SFTPAttributes.from_stat(os.lstat(self._at(path)))

    @answered
    def open(self, path, flags, attr):
        ways = {os.O_RDONLY: "rb", os.O_WRONLY: "wb", os.O_RDWR: "r+b"}
        handle = paramiko.SFTPHandle(flags)
        file = os.open(self._at(path), flags, 0o644)
        handle.readfile = handle.writefile = os.fdopen(file, ways[flags & os.O_ACCMODE])
        return handle

    @answered
    def remove(self, path):
        os.remove(self._at(path))

    @answered
    def rename(self, oldpath, newpath):
        os.link(self._at(oldpath), self._at(newpath))  # as OpenSSH does it, so not over what is there
        os.remove(self._at(oldpath))

    @answered
    def mkdir(self, path, attr):
        os.mkdir(self._at(path))

    @answered
    def rmdir(self, path):
        os.rmdir(self._at(path))


def new_key(path=None):
    key = paramiko.ECDSAKey.generate()
    if path:
        key.write_private_key_file(path)
    return key


def fingerprint(key):
    digest = hashlib.sha256(key.asbytes()).digest()
    return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")


def entertain(client, host_key, account, options, log):
    """One connection, from its beginning to its end."""
    log.add("came")
    transport = paramiko.Transport(client)
    transport.add_server_key(host_key)
    transport.set_subsystem_handler("sftp", paramiko.SFTPServer, Files, options.folder)
    try:
        transport.start_server(server=Door(account, log))
        transport.join()
    except (paramiko.SSHException, EOFError, OSError):
        pass  # who came did not like us
    finally:
        transport.close()
        log.add("left")


def serve(options):
    parent = os.pidfd_open(options.with_parent)
    host_key, account, log = new_key(), Account(options), Log(options.log)
    with socket.create_server((ADDRESS, 0)) as listener:
        print(json.dumps({"port": listener.getsockname()[1], "host_key": fingerprint(host_key)}), flush=True)
        while parent not in select.select([listener, parent], [], [])[0]:
            client, _ = listener.accept()
            threading.Thread(target=entertain, args=(client, host_key, account, options, log), daemon=True).start()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", required=True, type=os.path.abspath, help="what is served")
    parser.add_argument("--log", required=True, help="one JSON line for whatever happens at the door")
    parser.add_argument("--with-parent", required=True, type=int, help="process to end with")
    parser.add_argument("--only-keyboard-interactive", action="store_true", help="ask for the password by that alone")
    parser.add_argument("--account-key", help="file for a new private key, which is taken beside the password")
    return parser.parse_args()


if __name__ == "__main__":
    try:
        serve(arguments())
    except ProcessLookupError:
        sys.exit("the process to end with has ended")
