-- A mail that lies ready as a draft: nobody has the article yet. The table is made anew because SQLite changes no CHECK.
CREATE TABLE placements_now (
    draft TEXT NOT NULL,
    destination TEXT NOT NULL,
    remote TEXT NOT NULL,
    url TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('live', 'planned', 'drafted', 'down')),
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
INSERT INTO placements_now
SELECT draft, destination, remote, url, presence, revision, content, version, what_we_left, pictures, time, at, checked, differences
FROM placements;
UPDATE placements_now SET presence = 'drafted'
WHERE presence IN ('live', 'planned') AND destination IN (SELECT id FROM destinations WHERE kind = 'mail');
DROP TABLE placements;
ALTER TABLE placements_now RENAME TO placements;
