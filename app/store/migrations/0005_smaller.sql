-- Hashes are bytes, not their digits, and nothing repeats what another row says. A database of an older version is not
-- changed in place: its rows are poured into a new one (carrying.h). So there is nothing here to carry over.
DROP TABLE search;
DROP TABLE search_texts;
DROP TABLE approvals;
DROP TABLE revisions;
DROP TABLE drafts;
DROP TABLE contents;

CREATE TABLE contents (
    hash BLOB PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- content, headline and words repeat what the text as it stands (journal, or else head) says, so that lists need not
-- read it. sorting: the headline, folded, for lists in its order. waiting: the index does not have the text as it
-- stands. place, indexed: where the index has the draft, and what it took in then (indexed_form.h); NULL: nowhere.
CREATE TABLE drafts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('own', 'sample')),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    head BLOB NOT NULL,
    content BLOB NOT NULL,
    headline TEXT NOT NULL,
    words INTEGER NOT NULL,
    deleted_at TEXT,
    sorting TEXT NOT NULL DEFAULT '',
    waiting INTEGER NOT NULL DEFAULT 1,
    place INTEGER,
    indexed BLOB,
    FOREIGN KEY (id, head) REFERENCES revisions (draft, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX drafts_place ON drafts (place);
CREATE INDEX drafts_folder ON drafts (deleted_at, modified, number, state, author);
CREATE INDEX drafts_waiting ON drafts (modified) WHERE waiting;

-- number: their order in a draft. parents: their ids, one behind the other. annotations: NULL where they say nothing.
CREATE TABLE revisions (
    draft TEXT NOT NULL REFERENCES drafts (id),
    id BLOB NOT NULL,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    annotations BLOB,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    reason TEXT NOT NULL,
    label TEXT NOT NULL,
    parents BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (draft, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE approvals (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    draft TEXT NOT NULL REFERENCES drafts (id),
    revision BLOB NOT NULL,
    content BLOB NOT NULL,
    person TEXT NOT NULL,
    time TEXT NOT NULL,
    previous TEXT NOT NULL,
    statement BLOB NOT NULL,
    FOREIGN KEY (draft, revision) REFERENCES revisions (draft, id)
) STRICT;
CREATE INDEX approvals_draft ON approvals (draft);

-- The index forgets an article only when it is told its words again: they are read from the revision that it took in,
-- or from here, where that was no revision.
CREATE VIRTUAL TABLE search USING fts5 (
    headline, sapo, body, captions, credits, people, tags, marks,
    content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0"
);
CREATE TABLE indexed_texts (
    draft INTEGER PRIMARY KEY NOT NULL REFERENCES drafts (number),
    bytes BLOB NOT NULL
) STRICT;
