-- The ledger of takedowns and corrections: what was asked for, and what was decided. It outlives drafts that damage takes,
-- so it refers to none. asked and decided: '' where nobody asked, or nobody has decided yet. role: '' or whose decision it
-- was; lent_by: '' or by whose delegation. revision, content: what it is about. pairs: [{"wrong","right"}],
-- notices: [{"person","seen"}], as JSON. correction: the draft that corrects, or ''.
CREATE TABLE ledger (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    draft TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('take-down', 'correct')),
    state TEXT NOT NULL CHECK (state IN ('asked', 'refused', 'ordered')),
    headline TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    pairs TEXT NOT NULL,
    asker TEXT NOT NULL,
    asked TEXT NOT NULL,
    decider TEXT NOT NULL,
    role TEXT NOT NULL,
    decided TEXT NOT NULL,
    answer TEXT NOT NULL,
    revision BLOB NOT NULL,
    content BLOB NOT NULL,
    correction TEXT NOT NULL,
    notices TEXT NOT NULL,
    lent_by TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_draft ON ledger (draft);
