/** When each young person's pathway plan is to be reviewed. */
export const reviews = `
CREATE TABLE pathway_review (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  due_on TEXT NOT NULL,
  held_on TEXT,                         -- the last one that was noted here
  imported_due TEXT,                    -- what the file said last: the same again changes nothing
  changed_by TEXT REFERENCES worker(id),-- null: the import
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pathway_review_due ON pathway_review(due_on);
`;
