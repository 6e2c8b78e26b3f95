import type { Outgoing } from "../../channels/channel.ts";
import { ChannelFailure } from "../../channels/failure.ts";
import type { EpochMs } from "../../clock.ts";
import { openBody } from "../../store/outbox.ts";
import { standDown } from "../../store/outbox-states.ts";
import type { Owner } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import { type Db, madeAt } from "../../store/store.ts";
import { addTeamsCard, type CardAbout, shownState } from "../../store/teams-cards.ts";
import { liveTeamsChat, markTeamsDead } from "../../store/teams-chats.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import type { Next } from "../sending/sending-rules.ts";
import { cardFor } from "./card.ts";

/** A card on its way, with what has to be noted once it is there. */
export interface CardMessage extends Outgoing {
  readonly workerId: string;
  readonly about?: CardAbout;
  /** The state that it shows, as of just before it was made. */
  readonly shown: string;
  /** The same news by other ways, which need not leave any more. */
  readonly instead: readonly string[];
}

export const isCardMessage = (message: Outgoing): message is CardMessage => "shown" in message;

/** Makes a card as it leaves, of what is so at that moment. @returns what becomes of the row when there is nothing to send */
export async function cardMessage(
  db: Db,
  parts: Parts,
  row: Row<"outbox">,
  owner: Owner,
): Promise<CardMessage | Next> {
  const { vault } = parts.store;
  const worker = (await workerById(db, vault, owner.id))!;
  const chat = await liveTeamsChat(db, vault, worker);
  if (!chat) return { state: "failed", error: "not in Teams" };
  const { to: _, about, updates, card: made, ...said } = openBody(vault.boxOf(owner.id, owner.data_key), row);
  const shown = about ? await shownState(db, about) : "";
  const card = made ?? (about && (await cardFor(db, parts, worker, about)));
  if (!card) return { state: "held", error: "not theirs any more" };
  const replaces = updates && (await activityOf(db, updates));
  return {
    ...said,
    outboxId: row.id,
    to: JSON.stringify(chat),
    createdAt: madeAt(row.id),
    workerId: worker.id,
    card,
    shown,
    instead: othersThan(row.dedupe_key),
    ...(replaces && { replaces }),
    ...(about && !updates && { about }),
  };
}

async function activityOf(db: Db, cardId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("teams_card")
    .select("activity_id")
    .where("id", "=", cardId)
    .executeTakeFirst();
  return row?.activity_id;
}

function othersThan(key: string | null): string[] {
  const [, news] = /^(.*):teams$/s.exec(key ?? "") ?? [];
  return news === undefined ? [] : [`${news}:sms`, `${news}:email`];
}

/** It is there: what waited behind it stays here, and the card is remembered so that it can be kept true. */
export async function noteCardSent(
  db: Db,
  { outboxId, workerId, about, shown, instead }: CardMessage,
  providerId: string,
  now: EpochMs,
): Promise<void> {
  if (instead.length > 0) await standDown(db, instead, "told in Teams");
  const activityId = providerId.slice(`teams:${outboxId}:`.length);
  if (about && activityId !== "")
    await addTeamsCard(db, { id: outboxId, workerId, about, activityId, shown }, now);
}

export const isAppRemoved = (error: unknown): boolean =>
  error instanceof ChannelFailure && error.action === "app-removed";

/** Our app is not in the chat any more: nothing is sent there until somebody writes in it again. */
export async function noteAppRemoved(
  db: Db,
  { clock, log }: Parts,
  { worker_id }: Pick<Row<"outbox">, "worker_id">,
): Promise<void> {
  if (worker_id === null || !(await markTeamsDead(db, worker_id, clock.now()))) return;
  log.warn("teams-chat-dead", { id: worker_id });
  await audit(db, { actor: "service", action: "teams.dead", subjectId: worker_id }, clock.now());
}
