/** Messages that were not understood, names and numbers removed, with what a worker says they meant. */
export const learning = `
CREATE TABLE unheard (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  inbox_id TEXT NOT NULL UNIQUE,        -- the message itself, in the same thread
  words BLOB NOT NULL,                  -- redacted, then sealed for the party
  guessed TEXT,                         -- the likeliest intent
  at INTEGER NOT NULL,
  meant TEXT,                           -- the intent that a worker chose
  meant_by TEXT REFERENCES worker(id),
  meant_at INTEGER,
  learnt_at INTEGER                     -- when it was made an example, or refused as one
) STRICT;
CREATE INDEX unheard_of ON unheard(party_id, inbox_id);
CREATE INDEX unheard_to_learn ON unheard(meant_at) WHERE meant IS NOT NULL AND learnt_at IS NULL;
`;
