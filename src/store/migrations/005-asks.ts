/** Asking for what one could get, who was told of it, what they let us keep, and news of what changes. */
export const asks = `
CREATE TABLE ask (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  entitlement_id TEXT NOT NULL,
  handoff_id TEXT NOT NULL REFERENCES handoff(id),
  state TEXT NOT NULL CHECK (state IN ('asked', 'seen', 'granted', 'refused', 'withdrawn')),
  reason BLOB,                          -- why it was refused, in the worker's words
  asked_at INTEGER NOT NULL,
  due_on TEXT NOT NULL,                 -- the last day for an answer
  changed_at INTEGER NOT NULL,
  changed_by TEXT REFERENCES worker(id),
  raised_at INTEGER                     -- when managers were told that it is late
) STRICT;
CREATE INDEX ask_of_party ON ask(party_id);
CREATE UNIQUE INDEX ask_once ON ask(party_id, entitlement_id) WHERE state IN ('asked', 'seen');
CREATE INDEX ask_waiting ON ask(due_on) WHERE state IN ('asked', 'seen');

-- Who was told of what: the measure of whether people know what they could get.
CREATE TABLE told_entitlement (
  party_id TEXT NOT NULL REFERENCES party(id),
  entitlement_id TEXT NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  explained_at INTEGER,                 -- null while it was only named in a list
  PRIMARY KEY (party_id, entitlement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE told_facts (
  party_id TEXT PRIMARY KEY REFERENCES party(id),
  body BLOB NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Questions that are put once in a life, whatever the answer was.
CREATE TABLE asked_once (
  party_id TEXT NOT NULL REFERENCES party(id),
  about TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (party_id, about)
) STRICT, WITHOUT ROWID;

CREATE TABLE news_told (
  party_id TEXT NOT NULL REFERENCES party(id),
  news TEXT NOT NULL,                   -- 'starts:bus-pass:2026-12-01'
  at INTEGER NOT NULL,
  PRIMARY KEY (party_id, news)
) STRICT, WITHOUT ROWID;

-- The rules and sums of each entitlement as they stood when the service last started.
CREATE TABLE entitlement_version (
  entitlement_id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  since INTEGER NOT NULL                -- 0: as it was when first read
) STRICT, WITHOUT ROWID;
`;
