/** What advisers keep of their appointments: who came, their calendar, and what helps the person they see. */
export const advisers = `
ALTER TABLE booking ADD COLUMN calendar_id TEXT;   -- the booking whose entry in the adviser's calendar this one has taken over; null for its own
ALTER TABLE booking ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0; -- of that entry: goes up with each change
ALTER TABLE booking ADD COLUMN moved_from TEXT REFERENCES booking(id);
CREATE INDEX booking_of_adviser ON booking(adviser_id, start_at);

CREATE TABLE attendance (
  booking_id TEXT PRIMARY KEY REFERENCES booking(id),
  outcome TEXT NOT NULL CHECK (outcome IN ('came', 'late', 'missed')),
  minutes INTEGER,                      -- null when nobody has said how long
  contact_id TEXT,                      -- what was logged of it; null for a miss
  marked_by TEXT NOT NULL REFERENCES worker(id),
  marked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The address of a diary for a calendar program. Whoever has it reads the diary, so only a keyed hash is kept.
CREATE TABLE calendar_feed (
  worker_id TEXT PRIMARY KEY REFERENCES worker(id),
  secret_hash TEXT NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  read_at INTEGER                       -- last asked for by a calendar program
) STRICT, WITHOUT ROWID;

ALTER TABLE worker ADD COLUMN calendar_invites INTEGER; -- 1: mailed for each appointment; 0: not; null: not chosen

-- What helps somebody at an appointment, kept only once they have agreed that whoever sees them may read it.
CREATE TABLE access_need (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  body BLOB NOT NULL,
  agreed_at INTEGER NOT NULL,
  noted_by TEXT NOT NULL REFERENCES worker(id)
) STRICT, WITHOUT ROWID;

-- Somebody whom Connexions has not reached, and the education worker who was asked to see them.
CREATE TABLE education_referral (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  worker_id TEXT NOT NULL REFERENCES worker(id),
  asked_by TEXT NOT NULL REFERENCES worker(id),
  asked_at INTEGER NOT NULL,
  ended_at INTEGER,
  outcome TEXT CHECK (outcome IN ('seen', 'not-reached'))
) STRICT, WITHOUT ROWID;
CREATE INDEX education_referral_open ON education_referral(worker_id) WHERE ended_at IS NULL;

-- What somebody asked for with one appointment: help to get there, or that their worker is reminded as well.
CREATE TABLE travel_wish (
  booking_id TEXT NOT NULL REFERENCES booking(id),
  what TEXT NOT NULL CHECK (what IN ('bus-fare', 'company', 'worker-too')),
  at INTEGER NOT NULL,
  PRIMARY KEY (booking_id, what)
) STRICT, WITHOUT ROWID;
`;
