-- The index follows what was saved: a draft whose text or standing has changed waits for it. place: where the index has
-- what it knows of the draft, perhaps from before the change.
ALTER TABLE drafts ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
UPDATE drafts SET waiting = 1 WHERE place IS NULL;
CREATE INDEX drafts_waiting ON drafts (modified) WHERE waiting;

-- The parents' ids, a space between: a revision is one row.
ALTER TABLE revisions ADD COLUMN parents TEXT NOT NULL DEFAULT '';
UPDATE revisions SET parents = (
    SELECT coalesce(group_concat(parent, ' '), '')
    FROM (SELECT parent FROM revision_parents WHERE draft = revisions.draft AND revision = revisions.id ORDER BY place)
);
DROP TABLE revision_parents;

-- What else has this text? Asked when a draft goes for good. Nobody asks it of annotations that say nothing.
CREATE INDEX revisions_content ON revisions (substr(content, 1, 8));
CREATE INDEX revisions_annotations ON revisions (substr(annotations, 1, 8))
    WHERE annotations <> '0b6e506f243e68613b11fd424aee9ac58a4f77b0c4c313d3e180aaaaea211313';
