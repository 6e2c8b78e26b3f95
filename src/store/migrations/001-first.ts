/** The first tables. Columns typed BLOB hold sealed text (see vault.ts), unless the comment says otherwise. */
export const first = `
CREATE TABLE worker (
  id TEXT PRIMARY KEY,
  record_ref TEXT NOT NULL UNIQUE,      -- the council's own id, from the import
  role TEXT NOT NULL,
  active INTEGER NOT NULL,
  data_key BLOB NOT NULL,               -- wrapped
  profile BLOB NOT NULL,
  mobile_lookup TEXT,
  email_lookup TEXT,
  cover_id TEXT REFERENCES worker(id),
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX worker_by_mobile ON worker(mobile_lookup);

-- Anyone who writes to us: a young person on record, or a number or web visitor nobody knows.
CREATE TABLE party (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'visitor')),
  record_ref TEXT UNIQUE,
  worker_id TEXT REFERENCES worker(id),
  data_key BLOB NOT NULL,               -- wrapped
  profile BLOB,
  session BLOB,
  opted_out_at INTEGER,
  version INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX party_by_worker ON party(worker_id);

CREATE TABLE address (
  lookup TEXT PRIMARY KEY,              -- keyed hash of channel and address
  party_id TEXT NOT NULL REFERENCES party(id),
  channel TEXT NOT NULL,
  value BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'doubtful', 'detached')),
  proved_at INTEGER,                    -- imported, proved by a code, or confirmed by a worker
  last_heard_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX address_by_party ON address(party_id, channel);

CREATE TABLE inbox (
  seq INTEGER PRIMARY KEY,              -- the order in which they came; nothing is looked for by id
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  party_id TEXT REFERENCES party(id),
  worker_id TEXT REFERENCES worker(id),
  channel TEXT NOT NULL,
  address_lookup TEXT,
  received_at INTEGER NOT NULL,
  body BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'done', 'dead')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  UNIQUE (source, external_id)
) STRICT;
CREATE INDEX inbox_of_party ON inbox(party_id, seq);
CREATE INDEX inbox_waiting ON inbox(party_id, seq) WHERE state = 'new';
CREATE INDEX inbox_of_worker ON inbox(worker_id, seq) WHERE worker_id IS NOT NULL;

CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dedupe_key TEXT,                      -- null for an answer: the turn that writes it is taken once
  answers TEXT,                         -- the message in the inbox that this is the answer to
  lane TEXT NOT NULL,                   -- rows of one lane leave in order
  party_id TEXT REFERENCES party(id),
  worker_id TEXT REFERENCES worker(id),
  author_id TEXT REFERENCES worker(id), -- a person wrote it; otherwise the service did
  channel TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('safeguarding', 'reply', 'notice', 'reminder', 'code')),
  body BLOB NOT NULL,                   -- with the number or address it goes to
  part INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'unsure', 'sent', 'failed', 'held', 'expired')),
  provider_state TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  tried_at INTEGER,
  next_at INTEGER NOT NULL,
  provider_id TEXT,
  error TEXT,
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  expires_at INTEGER
) STRICT;
CREATE UNIQUE INDEX outbox_once ON outbox(dedupe_key) WHERE dedupe_key IS NOT NULL;
CREATE INDEX outbox_of_lane ON outbox(lane, seq, next_at) WHERE state IN ('queued', 'sending', 'unsure');
CREATE INDEX outbox_of_party ON outbox(party_id, seq);
CREATE INDEX outbox_of_author ON outbox(author_id, created_at) WHERE author_id IS NOT NULL;

CREATE TABLE booking (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  adviser_id TEXT NOT NULL REFERENCES worker(id),
  place_id TEXT NOT NULL,
  place_text TEXT,                      -- name and address of a place that is no centre, as they were told
  by TEXT NOT NULL CHECK (by IN ('in-person', 'phone', 'video')),
  kind TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('booked', 'moved', 'cancelled', 'attended', 'missed')),
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX booking_of_party ON booking(party_id, status, end_at);
CREATE INDEX booking_by_start ON booking(status, start_at);

-- Five minutes of somebody's time: the key makes an overlap impossible, whatever races.
CREATE TABLE booking_cell (
  who TEXT NOT NULL,                    -- adviser or party
  cell INTEGER NOT NULL,                -- start in five-minute steps since 1970
  booking_id TEXT NOT NULL REFERENCES booking(id),
  PRIMARY KEY (who, cell)
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_cell_of ON booking_cell(booking_id);

CREATE TABLE check_in (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  kind TEXT NOT NULL CHECK (kind IN ('feeling', 'work', 'home', 'news')),
  body BLOB NOT NULL,
  at INTEGER NOT NULL,
  good INTEGER NOT NULL DEFAULT 0       -- something that went well for them
) STRICT;
CREATE INDEX check_in_of_party ON check_in(party_id, at);
CREATE INDEX check_in_good ON check_in(party_id, at) WHERE good = 1;

-- Contact as what it was. Nothing is ever raised to more than that.
CREATE TABLE contact (
  id TEXT NOT NULL,
  party_id TEXT NOT NULL REFERENCES party(id),
  worker_id TEXT REFERENCES worker(id),
  kind TEXT NOT NULL CHECK (kind IN ('attempt', 'delivered', 'replied', 'two_way', 'spoken', 'face_to_face')),
  channel TEXT NOT NULL,
  at INTEGER NOT NULL,
  minutes INTEGER,                      -- of a call or a visit
  PRIMARY KEY (party_id, at, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handoff (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  party_id TEXT NOT NULL REFERENCES party(id),
  worker_id TEXT REFERENCES worker(id), -- null: duty
  reason TEXT NOT NULL,
  words BLOB NOT NULL,
  channel TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'seen', 'answered', 'closed')),
  opened_at INTEGER NOT NULL,
  waits_since INTEGER,                  -- since when something in it has not been read; null: nothing waits
  promised_by INTEGER,                  -- when the person was told that it will have been read
  rung INTEGER NOT NULL,                -- how often others had to be told since then
  seen_at INTEGER,
  seen_by TEXT REFERENCES worker(id),
  answered_at INTEGER,
  answered_by TEXT REFERENCES worker(id),
  closed_at INTEGER,
  closed_by TEXT REFERENCES worker(id)
) STRICT;
CREATE INDEX handoff_of_party ON handoff(party_id);
CREATE INDEX handoff_live ON handoff(party_id) WHERE status <> 'closed';
CREATE INDEX handoff_of_worker ON handoff(worker_id, status);

CREATE TABLE concern (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  party_id TEXT NOT NULL REFERENCES party(id),
  level TEXT NOT NULL CHECK (level IN ('urgent', 'emergency')),
  kind TEXT NOT NULL,
  words BLOB NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'acknowledged', 'closed')),
  opened_at INTEGER NOT NULL,
  acknowledged_at INTEGER,
  acknowledged_by TEXT REFERENCES worker(id),
  closed_at INTEGER,
  closed_by TEXT REFERENCES worker(id),
  outcome BLOB
) STRICT;
CREATE INDEX concern_of_party ON concern(party_id);
CREATE INDEX concern_live ON concern(party_id) WHERE status <> 'closed';

CREATE TABLE opportunity_place (
  opportunity_id TEXT NOT NULL,
  party_id TEXT NOT NULL REFERENCES party(id),
  state TEXT NOT NULL CHECK (state IN ('joined', 'interested', 'left')),
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (opportunity_id, party_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX opportunity_place_of_party ON opportunity_place(party_id);

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  topic TEXT NOT NULL,
  wording TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER
) STRICT;
CREATE INDEX consent_of_party ON consent(party_id);

CREATE TABLE timer (
  id TEXT PRIMARY KEY,
  dedupe_key TEXT NOT NULL UNIQUE,
  party_id TEXT NOT NULL REFERENCES party(id),
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'fired', 'cancelled'))
) STRICT;
CREATE INDEX timer_due ON timer(state, due_at);
CREATE INDEX timer_of_subject ON timer(subject_id);

CREATE TABLE one_time_code (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,                -- staff sign-in, or proof of a web visit
  subject_id TEXT NOT NULL,             -- the worker or the person it stands for
  bound_to TEXT NOT NULL,               -- the request that asked: a pre-session, a web conversation
  salt BLOB NOT NULL,
  hash BLOB NOT NULL,
  tries INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
CREATE INDEX one_time_code_of ON one_time_code(bound_to);
CREATE INDEX one_time_code_subject ON one_time_code(subject_id, created_at);

CREATE TABLE staff_session (
  id_hash TEXT PRIMARY KEY,
  worker_id TEXT NOT NULL REFERENCES worker(id),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  checked_at INTEGER,                   -- the council's sign-in last stood by it; null for one by code
  refresh BLOB,                         -- sealed: what to ask that sign-in again with, if it gave anything
  subject_lookup TEXT,                  -- keyed hashes of what that sign-in calls them, and this sitting of theirs
  sitting_lookup TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE web_conversation (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  data_key BLOB NOT NULL,               -- wrapped
  created_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;

CREATE TABLE web_activity (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation_id TEXT NOT NULL REFERENCES web_conversation(id),
  activity_id TEXT NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (conversation_id, activity_id)
) STRICT;
CREATE INDEX web_activity_of ON web_activity(conversation_id, seq);

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,                  -- 'service', 'party', or a worker's id
  action TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL                  -- JSON: ids, codes, states; never words, names or numbers
) STRICT;
CREATE INDEX audit_of_subject ON audit(subject_id, seq);

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
