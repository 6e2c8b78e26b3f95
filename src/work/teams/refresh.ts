import { queueMessage } from "../../store/outbox.ts";
import type { Db } from "../../store/store.ts";
import { type CardAbout, type StaleCard, setShown, staleTeamsCards } from "../../store/teams-cards.ts";
import { liveTeamsChat } from "../../store/teams-chats.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

/**
 * Brings every card up to date that shows what is not so any more, in whichever way it changed: by a card, a page, a
 * text or a timer. What is in the tables decides, so nothing has to remember to tell the cards.
 */
export async function queueCardUpdates(parts: Parts): Promise<void> {
  const { store } = parts;
  if ((await staleTeamsCards(store.read)).length === 0) return;
  await store.write(async (db) => {
    for (const card of await staleTeamsCards(db)) await update(db, parts, card);
  });
}

async function update(db: Db, parts: Parts, card: StaleCard): Promise<void> {
  const { vault } = parts.store;
  const worker = (await workerById(db, vault, card.worker_id))!;
  await setShown(db, card.id, card.state);
  const isOld = card.sent_at < parts.clock.now() - KEPT_TRUE_MS;
  if (card.state === card.shown || isOld || !worker.active) return;
  if (!(await liveTeamsChat(db, vault, worker))) return;
  const subject = parts.content.wording.render({ key: "teams.changed-subject" });
  const message = {
    to: { kind: "worker" as const, id: worker.id, data_key: worker.dataKey },
    channel: "teams" as const,
    address: "",
    class: "notice" as const,
    body: { text: subject, subject, about: aboutOf(card), updates: card.id },
    expiresAt: parts.clock.now() + WORTH_MS,
  };
  await queueMessage(db, vault, message, parts.clock.now());
}

/** A card is kept true for so long; after that nobody scrolls back to it. */
const KEPT_TRUE_MS = 14 * 24 * 3_600_000;
/** A change that Teams has not taken in an hour is past. */
const WORTH_MS = 3_600_000;

function aboutOf({ handoff_id, concern_id }: StaleCard): CardAbout {
  return handoff_id === null ? { kind: "concern", id: concern_id! } : { kind: "handoff", id: handoff_id };
}
