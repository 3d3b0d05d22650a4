-- Bytes of articles and annotations, named by their SHA-256: equal texts are kept once.
CREATE TABLE contents (
    hash TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- content, headline and words repeat what the text as it stands (journal, or else head) says, so that lists need not read it.
CREATE TABLE drafts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('own', 'sample')),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    head TEXT NOT NULL,
    content TEXT NOT NULL,
    headline TEXT NOT NULL,
    words INTEGER NOT NULL,
    deleted_at TEXT,
    FOREIGN KEY (id, head) REFERENCES revisions (draft, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX drafts_modified ON drafts (modified);

-- Equal work in two drafts has equal revision ids, so the draft belongs to the key.
CREATE TABLE revisions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    draft TEXT NOT NULL REFERENCES drafts (id),
    id TEXT NOT NULL,
    content TEXT NOT NULL REFERENCES contents (hash),
    annotations TEXT NOT NULL REFERENCES contents (hash),
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    reason TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE (draft, id)
) STRICT;

CREATE TABLE revision_parents (
    draft TEXT NOT NULL,
    revision TEXT NOT NULL,
    place INTEGER NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (draft, revision, place),
    FOREIGN KEY (draft, revision) REFERENCES revisions (draft, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    draft TEXT PRIMARY KEY NOT NULL REFERENCES drafts (id),
    seq INTEGER NOT NULL,
    time TEXT NOT NULL,
    base TEXT NOT NULL,
    article BLOB NOT NULL,
    annotations BLOB NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE people (
    name TEXT PRIMARY KEY NOT NULL,
    roles TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    previous TEXT NOT NULL,
    time TEXT NOT NULL,
    person TEXT NOT NULL,
    action TEXT NOT NULL,
    draft TEXT NOT NULL,
    revision TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_draft ON audit (draft);

CREATE TABLE approvals (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    draft TEXT NOT NULL REFERENCES drafts (id),
    revision TEXT NOT NULL,
    content TEXT NOT NULL,
    person TEXT NOT NULL,
    time TEXT NOT NULL,
    previous TEXT NOT NULL,
    statement BLOB NOT NULL,
    FOREIGN KEY (draft, revision) REFERENCES revisions (draft, id)
) STRICT;
CREATE INDEX approvals_draft ON approvals (draft);

CREATE TABLE pictures (
    id TEXT PRIMARY KEY NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;

-- Folded letters; plain keeps the readable ones for snippets. rowid is drafts.number.
CREATE VIRTUAL TABLE search USING fts5 (
    headline, sapo, body, captions, credits, tags, plain UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0"
);

-- One row: how often something changed, and the mark of the last transaction, by which a doubtful commit is recognised.
CREATE TABLE changes (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    counter INTEGER NOT NULL,
    token TEXT NOT NULL
) STRICT;
INSERT INTO changes (one, counter, token) VALUES (1, 0, '');
