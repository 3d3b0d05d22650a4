-- What the library knows of a picture: what its file or people say of it (picture_metadata.h), and the day on which it
-- was taken, '' where nothing says so. A picture without a row waits until somebody has time to look at it.
CREATE TABLE library (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    added TEXT NOT NULL,
    taken TEXT NOT NULL,
    notes BLOB NOT NULL
) STRICT;

-- What is below can be made anew from pictures and drafts. By library.number; empty where there is nothing to see.
CREATE TABLE picture_prints (
    number INTEGER PRIMARY KEY NOT NULL,
    print BLOB NOT NULL
);

-- Where drafts show pictures, as their texts stand; place counts within the draft.
CREATE TABLE picture_uses (
    draft INTEGER NOT NULL REFERENCES drafts (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    picture TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    PRIMARY KEY (draft, place)
) WITHOUT ROWID;
CREATE INDEX picture_uses_picture ON picture_uses (picture);
CREATE INDEX picture_uses_credit ON picture_uses (credit);

-- Folded: the library's words, and those of the articles that show the picture. rowid is library.number.
CREATE VIRTUAL TABLE picture_search USING fts5 (words, prefix = '1 2', tokenize = "unicode61 remove_diacritics 0");

-- So that the drafts tell where they show pictures.
UPDATE drafts SET waiting = 1 WHERE EXISTS (SELECT 1 FROM pictures);
