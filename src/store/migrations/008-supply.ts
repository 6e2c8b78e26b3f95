/** When advisers see people: patterns that come again, time that is blocked, the gap between appointments. */
export const supply = `
ALTER TABLE worker ADD COLUMN gap_minutes INTEGER NOT NULL DEFAULT 0; -- between two appointments

CREATE TABLE adviser_pattern (
  id TEXT PRIMARY KEY,
  record_ref TEXT UNIQUE,               -- the council's own id of the row it came in
  worker_id TEXT NOT NULL REFERENCES worker(id),
  rule TEXT,                            -- RFC 5545 RRULE without times; null: every day
  first_day TEXT NOT NULL,
  last_day TEXT,
  from_time TEXT NOT NULL,              -- London wall-clock time
  to_time TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('in-person', 'phone', 'video')),
  place_id TEXT NOT NULL,
  place_text TEXT,                      -- name and address of an outreach place
  kinds TEXT NOT NULL,                  -- JSON list of ids; empty: any that is held this way
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX adviser_pattern_of ON adviser_pattern(worker_id);

CREATE TABLE adviser_block (
  id TEXT PRIMARY KEY,
  record_ref TEXT UNIQUE,
  worker_id TEXT NOT NULL REFERENCES worker(id),
  rule TEXT,
  first_day TEXT NOT NULL,
  last_day TEXT,
  from_time TEXT NOT NULL,
  to_time TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('leave', 'training', 'other')),
  made_by TEXT NOT NULL,                -- a worker, or 'service'
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX adviser_block_of ON adviser_block(worker_id);
`;
