-- Roles that people lend others for some days (delegation.h). withdrawn: when, '' where it was not; key and signature
-- are the owner's, empty without a key.
CREATE TABLE delegations (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    given TEXT NOT NULL,
    key BLOB NOT NULL,
    signature BLOB NOT NULL,
    withdrawn TEXT NOT NULL
) STRICT;

-- By which of them somebody approved (JSON, as it was given), and whose role the person of an entry acted in; '' where
-- it was their own.
ALTER TABLE approvals ADD COLUMN delegation TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN acting_for TEXT NOT NULL DEFAULT '';
