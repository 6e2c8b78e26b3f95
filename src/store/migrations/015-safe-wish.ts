/** How a person asked to be reached, as they said it themselves. */
export const safeWish = `
CREATE TABLE safe_wish (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  body BLOB NOT NULL,                   -- sealed JSON: what was understood, and the words of it
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
