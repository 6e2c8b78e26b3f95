/** Records put right: a number moved, two records made one, somebody else's messages taken off; and how to undo it. */
export const putRight = `
CREATE TABLE put_right (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('number', 'merge', 'detach')),
  party_id TEXT NOT NULL REFERENCES party(id),  -- the record that is put right; of a merge, the one that is kept
  other_id TEXT REFERENCES party(id),           -- whose number it was, what is merged into the kept one, who wrote
  state TEXT NOT NULL CHECK (state IN ('proving', 'waiting', 'done', 'refused', 'undone')),
  needs BLOB NOT NULL,                  -- sealed JSON: the number, which message was the first of somebody else
  reason BLOB NOT NULL,
  proof TEXT CHECK (proof IN ('code', 'spoken', 'facts')),
  made_by TEXT NOT NULL REFERENCES worker(id),
  made_at INTEGER NOT NULL,
  settled_by TEXT REFERENCES worker(id),        -- the second person, where there has to be one
  done_at INTEGER,
  undone_at INTEGER,
  undone_by TEXT REFERENCES worker(id),
  journal TEXT,                         -- JSON: the rows that were moved and the columns that were changed
  told TEXT                             -- 'texted', or why the person was not told
) STRICT;
CREATE INDEX put_right_of_party ON put_right(party_id);
CREATE INDEX put_right_of_other ON put_right(other_id);
CREATE INDEX put_right_waiting ON put_right(made_at) WHERE state = 'waiting';

-- The council's id of a record that was made one with another: an import of it changes nothing.
CREATE TABLE merged_ref (
  record_ref TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id)
) STRICT, WITHOUT ROWID;
`;
