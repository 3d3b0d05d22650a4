"""What a disk may hold when the power goes: rebuilt from a record of every write and flush (recorded_writes.cpp).

All that was flushed by then is there, and of what was not a random part, page by page, some pages torn at a sector; names
of files in the order in which they were given, up to a random one.
"""
import os
import struct

CREATE, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, FOLDER, SAID = range(1, 9)
ENTRY = struct.Struct("<BQQQ")
PAGE, SECTOR = 4096, 512
KEPT = (0.0, 0.5, 0.9, 1.0)  # share of the unflushed pages that reached the disk; drawn for each moment
TORN = 0.05                  # share of those that are cut at a sector


def read_record(path, begin=0):
    """The record as [(kind, inode, offset, bytes)], without what a kill left half-written at its end."""
    with open(path, "rb") as file:
        file.seek(begin)
        data = file.read()
    entries, at = [], 0
    while at + ENTRY.size <= len(data):
        kind, inode, offset, length = ENTRY.unpack_from(data, at)
        at += ENTRY.size
        if at + length > len(data):
            break
        entries.append((kind, inode, offset, data[at:at + length]))
        at += length
    return entries


class File:
    """One file: what is on the disk for certain, and what may be."""

    def __init__(self):
        self.flushed = bytearray()
        self.pending = []  # (offset, bytes), or (size, None) for a truncation

    @staticmethod
    def apply(content, offset, data):
        if data is None:
            del content[offset:]
            content.extend(bytes(offset - len(content)))
        else:
            content.extend(bytes(max(0, offset - len(content))))
            content[offset:offset + len(data)] = data

    def flush(self):
        for change in self.pending:
            self.apply(self.flushed, *change)
        self.pending = []

    def after_cut(self, chance, kept):
        content = bytearray(self.flushed)
        for offset, data in self.pending:
            if data is None:
                if chance.random() < kept:
                    self.apply(content, offset, None)
                continue
            begin = 0
            while begin < len(data):
                end = min(len(data), begin + PAGE - (offset + begin) % PAGE)
                if chance.random() < kept:
                    cut = end
                    if chance.random() < TORN:
                        cut = min(end, begin + SECTOR * chance.randrange(1, PAGE // SECTOR))
                    self.apply(content, offset + begin, data[begin:cut])
                begin = end
        return bytes(content)


class Disk:
    """What a recorded folder looks like at any moment of the record."""

    def __init__(self, root):
        self.root = root
        self.files = {}    # by inode, newest of that number
        self.folders = {}  # inode: path
        self.names = []    # [flushed?, kind, path, other path or File]

    def hold(self):
        """Everything that is in the folder now lies on the disk for certain."""
        for folder, _, files in os.walk(self.root):
            self.folders[os.stat(folder).st_ino] = folder
            if folder != self.root:
                self.names.append([True, FOLDER, folder, None])
            for name in files:
                path = os.path.join(folder, name)
                file = File()
                with open(path, "rb") as content:
                    file.flushed = bytearray(content.read())
                self.files[os.stat(path).st_ino] = file
                self.names.append([True, CREATE, path, file])

    def play(self, entry):
        kind, inode, offset, data = entry
        if kind == FOLDER:
            self.folders[inode] = data.decode()
            if data.decode() != self.root:
                self.names.append([False, kind, data.decode(), None])
        elif kind == CREATE:
            self.files[inode] = File()
            self.names.append([False, kind, data.decode(), self.files[inode]])
        elif kind == WRITE:
            self.files[inode].pending.append((offset, data))
        elif kind == TRUNCATE:
            self.files[inode].pending.append((offset, None))
        elif kind == RENAME:
            self.names.append([False, kind, *data.decode().split("\n")])
        elif kind == UNLINK:
            self.names.append([False, kind, data.decode(), None])
        elif kind == SYNC and inode in self.folders:
            for name in self.names:
                name[0] = name[0] or os.path.dirname(name[2]) == self.folders[inode]
        elif kind == SYNC:
            self.files[inode].flush()

    def after_cut(self, target, chance):
        """Writes the folder as it may be found after the power is back."""
        kept = chance.choice(KEPT)
        last = chance.randrange(len(self.names) + 1)
        tree = {}
        for number, (flushed, kind, path, other) in enumerate(self.names):
            parent = os.path.dirname(path)
            if (not flushed and number >= last) or (parent != self.root and parent not in tree):
                continue
            if kind in (CREATE, FOLDER):
                tree[path] = other
            elif kind == UNLINK:
                tree.pop(path, None)
            elif path in tree:
                tree[other] = tree.pop(path)
        os.makedirs(target)
        for path, file in tree.items():
            there = os.path.join(target, os.path.relpath(path, self.root))
            if file is None:
                os.makedirs(there, mode=0o700, exist_ok=True)
            else:
                with open(there, "wb") as out:
                    out.write(file.after_cut(chance, kept))
