/** Leave with its cover, and what has been promised and told of a handoff. */
export const handoff = `
CREATE TABLE worker_leave (
  id TEXT PRIMARY KEY,
  worker_id TEXT NOT NULL REFERENCES worker(id),
  first_day TEXT NOT NULL,              -- ISO dates, both included
  last_day TEXT NOT NULL CHECK (last_day >= first_day),
  cover_id TEXT REFERENCES worker(id),  -- null: the worker's standing cover
  made_by TEXT NOT NULL,                -- a worker's id, or 'service'
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX worker_leave_of ON worker_leave(worker_id, first_day);
CREATE INDEX worker_leave_until ON worker_leave(last_day);

-- What a worker texted that has not gone out, with why: they may still send it on purpose.
CREATE TABLE unsent_answer (
  id TEXT PRIMARY KEY,
  worker_id TEXT NOT NULL REFERENCES worker(id),
  handoff_id TEXT REFERENCES handoff(id), -- null: not known yet which of those who share the phone wrote it
  words BLOB NOT NULL,                  -- sealed for the worker
  why TEXT NOT NULL CHECK (why IN ('closed', 'answered', 'long', 'card', 'who', 'machine')),
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('kept', 'sent'))
) STRICT;
CREATE INDEX unsent_answer_of ON unsent_answer(worker_id, handoff_id, at);
`;
