/** Times kept for somebody for a few minutes, the waiting list and what it offered, and the first meeting. */
export const bookingTalk = `
-- One at a time for each person: a new one takes the place of the old. It lives while now < expires_at.
CREATE TABLE hold (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  adviser_id TEXT NOT NULL REFERENCES worker(id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hold_of_adviser ON hold(adviser_id, expires_at);

-- Who asked to be told of a time that comes free. What is null does not matter to them.
CREATE TABLE waiting_wish (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  booking_id TEXT REFERENCES booking(id), -- what they have meanwhile; they keep it until they take another
  place_id TEXT,
  adviser_id TEXT REFERENCES worker(id),
  by TEXT CHECK (by IN ('in-person', 'phone', 'video')),
  day TEXT,
  part TEXT CHECK (part IN ('morning', 'afternoon', 'evening')),
  none_free INTEGER NOT NULL DEFAULT 0, -- there was no time at all when they asked
  asked_at INTEGER NOT NULL,
  ended_at INTEGER,
  why_ended TEXT CHECK (why_ended IN ('taken', 'left', 'dropped'))
) STRICT;
CREATE UNIQUE INDEX waiting_wish_open ON waiting_wish(party_id) WHERE ended_at IS NULL;
CREATE INDEX waiting_wish_in_order ON waiting_wish(asked_at) WHERE ended_at IS NULL;

-- A time that came free, offered to one of them after the other.
CREATE TABLE slot_offer (
  id TEXT PRIMARY KEY,
  wish_id TEXT NOT NULL REFERENCES waiting_wish(id),
  party_id TEXT NOT NULL REFERENCES party(id),
  adviser_id TEXT NOT NULL REFERENCES worker(id),
  place_id TEXT NOT NULL,
  place_text TEXT,
  by TEXT NOT NULL,
  kind TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  expires_at INTEGER,                   -- null until they have been told
  state TEXT NOT NULL CHECK (state IN ('waiting', 'told', 'taken', 'left', 'lapsed', 'passed'))
) STRICT;
CREATE UNIQUE INDEX slot_offer_once ON slot_offer(party_id, adviser_id, start_at, made_at);
CREATE INDEX slot_offer_of_slot ON slot_offer(adviser_id, start_at);
CREATE INDEX slot_offer_of_party ON slot_offer(party_id, state);

-- The first meeting with a careers adviser that somebody was offered who has had none.
CREATE TABLE first_meeting (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  offered_at INTEGER NOT NULL,          -- last
  offered_by TEXT NOT NULL,             -- a worker, or 'service'
  times INTEGER NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'no')),
  answered_at INTEGER
) STRICT, WITHOUT ROWID;
`;
