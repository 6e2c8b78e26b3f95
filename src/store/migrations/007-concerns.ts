/** The ladder of a concern, what was recorded of it, calls that must be made, alerts that failed, and the weekly sample. */
export const concerns = `
ALTER TABLE concern ADD COLUMN inbox_id TEXT;       -- the message it was told in
ALTER TABLE concern ADD COLUMN channel TEXT;
ALTER TABLE concern ADD COLUMN rung INTEGER NOT NULL DEFAULT -1; -- -1: nobody has been told yet
ALTER TABLE concern ADD COLUMN rung_at INTEGER;     -- when that rung was reached
ALTER TABLE concern ADD COLUMN next_at INTEGER;     -- when it is looked at again; null once a person has it
ALTER TABLE concern ADD COLUMN about_worker_id TEXT REFERENCES worker(id); -- their own worker, when it may be about them
ALTER TABLE concern ADD COLUMN about_another INTEGER; -- 1 when the one in danger is somebody else
ALTER TABLE concern ADD COLUMN unfrozen_at INTEGER; -- when a person let reminders and news leave again early
ALTER TABLE concern ADD COLUMN anew_at INTEGER;     -- when its ladder last began anew; null: as it was opened
ALTER TABLE concern ADD COLUMN more_at INTEGER;     -- when staff are told of what was written since; null: they have been
CREATE INDEX concern_to_tell ON concern(more_at) WHERE more_at IS NOT NULL;
CREATE INDEX concern_to_climb ON concern(next_at) WHERE next_at IS NOT NULL;

-- The disclosure record: every entry stays, whatever comes after it.
CREATE TABLE concern_entry (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern(id),
  party_id TEXT NOT NULL REFERENCES party(id),
  what TEXT NOT NULL CHECK (what IN ('shared', 'closed', 'reopened', 'opened-by-hand', 'given-back', 'unfrozen')),
  body BLOB NOT NULL,                   -- sealed JSON: what was done, shared, withheld, and why
  made_by TEXT NOT NULL REFERENCES worker(id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX concern_entry_of ON concern_entry(concern_id, id);
CREATE INDEX concern_entry_of_party ON concern_entry(party_id);

-- What was told while a concern was live, in their words: its log.
CREATE TABLE concern_addition (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern(id),
  party_id TEXT NOT NULL REFERENCES party(id),
  level TEXT CHECK (level IN ('urgent', 'emergency')), -- null: no danger was read in it
  kind TEXT,
  about_another INTEGER,
  anew INTEGER NOT NULL,                -- 1 when the ladder began anew by it
  words BLOB NOT NULL,                  -- sealed for the party
  inbox_id TEXT,                        -- the message it was told in
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX concern_addition_of ON concern_addition(concern_id, id);
CREATE INDEX concern_addition_of_party ON concern_addition(party_id);

CREATE TABLE phone_task (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern(id),
  party_id TEXT NOT NULL REFERENCES party(id),
  why TEXT NOT NULL CHECK (why IN ('nobody-has-it', 'cannot-text')),
  made_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  tried_at INTEGER,
  done_at INTEGER,
  done_by TEXT REFERENCES worker(id)
) STRICT;
CREATE UNIQUE INDEX phone_task_open ON phone_task(concern_id, why) WHERE done_at IS NULL;

CREATE TABLE alert_failure (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern(id),
  worker_id TEXT REFERENCES worker(id), -- null when there was nobody to tell
  why TEXT NOT NULL CHECK (why IN ('not-delivered', 'nobody-to-tell', 'not-told')),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX alert_failure_of ON alert_failure(concern_id);
CREATE INDEX outbox_alerts ON outbox(created_at)
  WHERE class = 'safeguarding' AND worker_id IS NOT NULL AND state IN ('queued', 'sending', 'unsure');

CREATE TABLE sampled_message (
  id TEXT PRIMARY KEY,
  week TEXT NOT NULL,                   -- the Monday of the week in which it was picked
  inbox_id TEXT NOT NULL UNIQUE,
  party_id TEXT NOT NULL REFERENCES party(id),
  words BLOB NOT NULL,                  -- redacted, then sealed for the party
  picked_at INTEGER NOT NULL,
  looked_at INTEGER,
  looked_by TEXT REFERENCES worker(id),
  verdict TEXT CHECK (verdict IN ('fine', 'danger')),
  concern_id TEXT REFERENCES concern(id)
) STRICT;
CREATE INDEX sampled_to_look_at ON sampled_message(week) WHERE looked_at IS NULL;
CREATE INDEX sampled_of_party ON sampled_message(party_id);
`;
