-- Documents and recordings that belong to a draft: files in DATA/attachments named by their SHA-256. Never exported.
CREATE TABLE attachments (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    draft TEXT NOT NULL REFERENCES drafts (id),
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    added TEXT NOT NULL,
    UNIQUE (draft, hash, name)
) STRICT;
CREATE INDEX attachments_hash ON attachments (hash);
