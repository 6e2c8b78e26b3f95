/** What a person says of themselves, who wants a call, when it is safe, what is planned, and what staff note. */
export const threads = `
CREATE TABLE about_me (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  body BLOB NOT NULL,                   -- sealed JSON: up to five lines
  version INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE about_me_read (
  party_id TEXT NOT NULL REFERENCES party(id),
  worker_id TEXT NOT NULL REFERENCES worker(id),
  version INTEGER NOT NULL,
  read_at INTEGER NOT NULL,
  PRIMARY KEY (party_id, worker_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE call_back (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  asked_by TEXT NOT NULL CHECK (asked_by IN ('call', 'text')),
  asked_at INTEGER NOT NULL,
  asked_again_at INTEGER,               -- the last time, if they asked more than once
  times INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  tried_at INTEGER,
  closed_at INTEGER,
  closed_by TEXT REFERENCES worker(id),
  outcome TEXT CHECK (outcome IN ('spoken', 'no_answer'))
) STRICT;
CREATE UNIQUE INDEX call_back_open ON call_back(party_id) WHERE closed_at IS NULL;
CREATE INDEX call_back_of ON call_back(party_id, asked_at);

CREATE TABLE safe_contact (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  from_time TEXT NOT NULL,              -- London wall clock, "10:00"
  to_time TEXT NOT NULL CHECK (to_time > from_time),
  note BLOB NOT NULL,
  changed_by TEXT NOT NULL REFERENCES worker(id),
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_text (
  id TEXT PRIMARY KEY,
  dedupe_key TEXT UNIQUE,               -- of the form it was written in: pressed twice, it is planned once
  party_id TEXT NOT NULL REFERENCES party(id),
  author_id TEXT NOT NULL REFERENCES worker(id),
  held_for TEXT REFERENCES worker(id),  -- the person was passed on since: this worker says whether it still leaves
  body BLOB NOT NULL,
  send_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'cancelled', 'not_sent')),
  reason TEXT,                          -- why it was not sent
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_by TEXT REFERENCES worker(id)
) STRICT;
CREATE INDEX planned_text_of ON planned_text(party_id, send_at);

CREATE TABLE private_note (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  author_id TEXT NOT NULL REFERENCES worker(id),
  body BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX private_note_of ON private_note(party_id, id);
`;
