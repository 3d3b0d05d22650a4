-- Who approved in which role, what was waived (JSON), and the signature: 64 bytes, or none where there was no key.
ALTER TABLE approvals ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE approvals ADD COLUMN waivers TEXT NOT NULL DEFAULT '';
ALTER TABLE approvals ADD COLUMN key BLOB NOT NULL DEFAULT x'';
ALTER TABLE approvals ADD COLUMN signature BLOB NOT NULL DEFAULT x'';

-- Which public key is whose, and which roles its owner had from when to when; '' where it has no beginning or no end.
-- The secret halves lie elsewhere.
CREATE TABLE person_keys (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL,
    person TEXT NOT NULL,
    roles TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;

-- The newest roster that this folder knows, as its administrator signed it (roster.h).
CREATE TABLE rosters (
    serial INTEGER PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
