/** Who hands whom over to whom, leave that duty covers, and what only those read who deal with a complaint. */
export const caseload = `
CREATE TABLE transfer (
  id TEXT PRIMARY KEY,
  party_id TEXT NOT NULL REFERENCES party(id),
  from_id TEXT REFERENCES worker(id),
  to_id TEXT NOT NULL REFERENCES worker(id),
  made_by TEXT NOT NULL,                -- a worker's id, or 'service' for an import
  made_at INTEGER NOT NULL,
  back_on TEXT,                         -- the day that the new worker is back, if they are away
  read_at INTEGER,                      -- when the new worker had read the card
  introduced TEXT                       -- 'texted', or why not
) STRICT;
CREATE INDEX transfer_of_party ON transfer(party_id, id);
CREATE INDEX transfer_unread ON transfer(to_id) WHERE read_at IS NULL;

ALTER TABLE worker_leave ADD COLUMN duty_covers INTEGER NOT NULL DEFAULT 0; -- a manager has said so

CREATE TABLE complaint_message (
  message_id TEXT PRIMARY KEY,          -- in the inbox or the outbox
  handoff_id TEXT NOT NULL REFERENCES handoff(id)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaint_message_of ON complaint_message(handoff_id);
`;
