-- Where articles can be published; settings: JSON of the connector, never a secret.
CREATE TABLE destinations (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL
) STRICT;

-- What is on its way to them, written before anything is sent. It outlives drafts that damage takes, and destinations
-- that are removed, so it refers to none. at, next, ended: '' for none. trouble: JSON of the last error, '{}' for none.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    destination TEXT NOT NULL,
    draft TEXT NOT NULL,
    errand TEXT NOT NULL CHECK (errand IN ('publish', 'take-down')),
    revision BLOB NOT NULL,
    content BLOB NOT NULL,
    headline TEXT NOT NULL,
    at TEXT NOT NULL,
    theirs TEXT NOT NULL CHECK (theirs IN ('keep', 'overwrite')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'paused', 'stopped', 'done', 'cancelled')),
    attempts INTEGER NOT NULL,
    next TEXT NOT NULL,
    trouble TEXT NOT NULL,
    person TEXT NOT NULL,
    created TEXT NOT NULL,
    ended TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_open ON outbox (state) WHERE state NOT IN ('done', 'cancelled');
CREATE INDEX outbox_draft ON outbox (draft);

-- What was done of a dispatch and what the destination answered, one row as soon as it is known.
CREATE TABLE receipts (
    dispatch INTEGER NOT NULL REFERENCES outbox (number),
    part TEXT NOT NULL,
    answer TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (dispatch, part)
) STRICT, WITHOUT ROWID;

-- Where an article is since the last dispatch that was done. what_we_left, pictures, differences: JSON. at, checked: '' for none.
CREATE TABLE placements (
    draft TEXT NOT NULL,
    destination TEXT NOT NULL,
    remote TEXT NOT NULL,
    url TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('live', 'planned', 'down')),
    revision BLOB NOT NULL,
    content BLOB NOT NULL,
    version INTEGER NOT NULL,
    what_we_left TEXT NOT NULL,
    pictures TEXT NOT NULL,
    time TEXT NOT NULL,
    at TEXT NOT NULL,
    checked TEXT NOT NULL,
    differences TEXT NOT NULL,
    PRIMARY KEY (draft, destination)
) STRICT, WITHOUT ROWID;
