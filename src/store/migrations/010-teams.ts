/** Staff in Teams: the chat of each with our app, and the cards that stand in it. */
export const teams = `
ALTER TABLE worker ADD COLUMN teams_lookup TEXT;  -- keyed hash of their id in the council's directory, from the import
CREATE INDEX worker_of_teams ON worker(teams_lookup) WHERE teams_lookup IS NOT NULL;

CREATE TABLE teams_chat (
  worker_id TEXT PRIMARY KEY REFERENCES worker(id),
  user_lookup TEXT NOT NULL UNIQUE,     -- keyed hash of the same id, of whoever writes in the chat
  reference BLOB NOT NULL,              -- sealed JSON: where the chat is, refreshed by whatever comes from it
  installed INTEGER NOT NULL,           -- 0 once our app was taken out of it
  dead_since INTEGER,                   -- Teams has refused a message; null again with the next that comes in
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE teams_card (
  id TEXT PRIMARY KEY,                  -- the row of the outbox that brought it
  worker_id TEXT NOT NULL REFERENCES worker(id),
  handoff_id TEXT REFERENCES handoff(id),
  concern_id TEXT REFERENCES concern(id),
  activity_id TEXT NOT NULL,            -- Teams' id of it, to change it by
  shown TEXT NOT NULL,                  -- the state that it shows; once that is another, it is changed
  sent_at INTEGER NOT NULL,
  stale INTEGER NOT NULL DEFAULT 1      -- something has changed since: it is looked at again
) STRICT;
CREATE INDEX teams_card_stale ON teams_card(sent_at) WHERE stale = 1;
CREATE INDEX teams_card_of_handoff ON teams_card(handoff_id);
CREATE INDEX teams_card_of_concern ON teams_card(concern_id);
CREATE INDEX teams_card_of_worker ON teams_card(worker_id);

-- Whatever changes a thread or a concern, its cards are looked at again: nobody has to remember to say so.
CREATE TRIGGER teams_card_thread_changed
AFTER UPDATE OF status, worker_id, seen_at, answered_at, waits_since ON handoff
BEGIN
  UPDATE teams_card SET stale = 1 WHERE handoff_id = NEW.id;
END;
CREATE TRIGGER teams_card_concern_opened AFTER INSERT ON concern
BEGIN
  UPDATE teams_card SET stale = 1 WHERE handoff_id IN (SELECT id FROM handoff WHERE party_id = NEW.party_id);
END;
CREATE TRIGGER teams_card_concern_changed AFTER UPDATE OF status, acknowledged_by ON concern
BEGIN
  UPDATE teams_card SET stale = 1 WHERE concern_id = NEW.id
    OR handoff_id IN (SELECT id FROM handoff WHERE party_id = NEW.party_id);
END;
`;
