-- The index keeps no text of its own: search_texts has it, packed, for snippets and for taking an article out again.
-- Its rowid is drafts.place, which grows with each change of a text, so that the newest is found first.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    headline, sapo, body, captions, credits, people, tags, marks,
    content = '', tokenize = "unicode61 remove_diacritics 0"
);
CREATE TABLE search_texts (
    draft INTEGER PRIMARY KEY NOT NULL REFERENCES drafts (number),
    marks TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- The words of the index, folded, and in how many drafts each is: what was mistyped is compared with them.
CREATE TABLE search_words (
    word TEXT PRIMARY KEY NOT NULL,
    drafts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- place: NULL while the draft waits to be indexed. sorting: the headline, folded, for lists in its order.
ALTER TABLE drafts ADD COLUMN place INTEGER;
ALTER TABLE drafts ADD COLUMN sorting TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX drafts_place ON drafts (place);

-- A folder is read from this alone, newest first, and counted from it.
DROP INDEX drafts_modified;
CREATE INDEX drafts_folder ON drafts (deleted_at, modified, number, state, author);
