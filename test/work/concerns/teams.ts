import { openBody } from "../../../src/store/outbox.ts";
import { keepTeamsChat } from "../../../src/store/teams-chats.ts";
import { type Worker, workersByMobile } from "../../../src/store/workers.ts";
import type { Line } from "../../support/line.ts";
import { all } from "../talk.ts";

const PLACE = { serviceUrl: "https://teams.example/", conversationId: "c", tenantId: "t" };

/** Somebody of the staff is reached in Teams from now on. */
export async function inTeams({ store, clock }: Line, mobile: string): Promise<Worker> {
  const [worker] = await workersByMobile(store.read, store.vault, mobile);
  const chat = { ...PLACE, botId: "b", userId: "u" };
  await store.write((db) =>
    keepTeamsChat(db, store.vault, { worker: worker!, objectId: "o", chat }, clock.now()),
  );
  return worker!;
}

/** What each card to them is about, oldest first. */
export async function cardsTo(line: Line, { id, dataKey }: Worker) {
  const box = line.store.vault.boxOf(id, dataKey);
  const cards = (await all(line, "outbox")).filter((row) => row.channel === "teams" && row.worker_id === id);
  return cards.map((row) => openBody(box, row).about);
}
