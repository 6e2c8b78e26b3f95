import type { EpochMs } from "../../clock.ts";
import { standInFor } from "../../domain/cover.ts";
import { dayOf } from "../../domain/day.ts";
import type { StaffCard } from "../../domain/staff-card.ts";
import { queueMessage, type ToSend } from "../../store/outbox.ts";
import { audit } from "../../store/records.ts";
import type { OutboxClass } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { teamAt } from "../../store/team.ts";
import type { CardAbout } from "../../store/teams-cards.ts";
import { liveTeamsChat } from "../../store/teams-chats.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

export interface Notice {
  /** One for each thing to be told; each channel adds itself. */
  readonly key: string;
  /** The handoff or concern: its trail says who was told when by what. */
  readonly about: string;
  readonly class: Extract<OutboxClass, "notice" | "safeguarding">;
  /** Wording keys; a text and a mail carry a reference and the urgency, nothing of what was said. */
  readonly text: string;
  readonly subject: string;
  readonly body: string;
  readonly args: Record<string, string>;
  /** The words of an ordinary message, for councils that let a work mobile show them. */
  readonly words?: string;
  /** What a card of it shows, for those who have Teams. */
  readonly card?: CardAbout;
  /** The words of the text go into a card of their own, for those who have Teams: there is nothing to press on it. */
  readonly inTeams?: boolean;
  /** A card is enough where there is one; the others leave only if it has not got there in time. */
  readonly cardFirst?: boolean;
}

/** How long a card may take to get there, and when what was kept back leaves in any case. */
const CARD_WITHIN_MS = 90_000;
const OTHERS_AFTER_MS = 100_000;

/**
 * Tells a worker by a card in Teams, by text and by e-mail, whichever they have: all at once, or the card first.
 * @returns how many messages were queued
 */
export async function notify(
  db: Db,
  parts: Parts,
  worker: Worker,
  notice: Notice,
  now: EpochMs,
): Promise<number> {
  const { mobile, email } = worker.profile;
  const { wording } = parts.content;
  const args = { ...notice.args, url: `${parts.publicUrl}/staff` };
  const base = {
    to: { kind: "worker" as const, id: worker.id, data_key: worker.dataKey },
    class: notice.class,
  };
  const messages: ToSend[] = [];
  const card = await cardTo(db, parts, worker, notice, args, now);
  if (card) messages.push(card);
  const notBefore = card && notice.cardFirst ? now + OTHERS_AFTER_MS : now;
  if (mobile)
    messages.push({
      ...base,
      notBefore,
      dedupeKey: `${notice.key}:${worker.id}:sms`,
      channel: "sms",
      address: mobile,
      body: { text: textTo(parts, notice, args) },
    });
  if (email) {
    const body = {
      subject: wording.render({ key: notice.subject, args }),
      text: wording.render({ key: notice.body, args }),
    };
    messages.push({
      ...base,
      notBefore,
      dedupeKey: `${notice.key}:${worker.id}:email`,
      channel: "email",
      address: email,
      body,
    });
  }
  for (const message of messages) {
    const id = await queueMessage(db, parts.store.vault, message, now);
    if (id !== undefined && (message.notBefore ?? now) <= now)
      await noteTold(db, worker, notice, { id, channel: message.channel }, now);
  }
  return messages.length;
}

/** Nothing of it is written here but what is about: the card is made as it leaves, of what is so then. */
async function cardTo(
  db: Db,
  parts: Parts,
  worker: Worker,
  { key, class: kind, text, subject, card, cardFirst, inTeams }: Notice,
  args: Record<string, string>,
  now: EpochMs,
): Promise<ToSend | undefined> {
  if ((!card && !inTeams) || !(await liveTeamsChat(db, parts.store.vault, worker))) return undefined;
  const { wording } = parts.content;
  const title = wording.render({ key: text, args });
  return {
    to: { kind: "worker", id: worker.id, data_key: worker.dataKey },
    class: kind,
    dedupeKey: `${key}:${worker.id}:teams`,
    channel: "teams",
    address: "",
    body: {
      text: title,
      subject: wording.render({ key: subject, args }),
      ...(card ? { about: card } : { card: plainCard(parts, title) }),
    },
    ...(cardFirst && { expiresAt: now + CARD_WITHIN_MS }),
  };
}

/** The words of the text, and the way to the page. */
function plainCard({ content, publicUrl }: Parts, title: string): StaffCard {
  const link = { label: content.wording.render({ key: "teams.open" }), url: `${publicUrl}/staff` };
  return { tone: "plain", title, facts: [], actions: [], link, back: {} };
}

async function noteTold(
  db: Db,
  worker: Worker,
  notice: Notice,
  { id, channel }: { readonly id: string; readonly channel: ToSend["channel"] },
  now: EpochMs,
): Promise<void> {
  const detail = { worker: worker.id, by: channel, notice: notice.text, outbox: id };
  await audit(db, { actor: "service", action: "worker.told", subjectId: notice.about, detail }, now);
}

function textTo(parts: Parts, notice: Notice, args: Record<string, string>): string {
  const text = parts.content.wording.render({ key: notice.text, args });
  return parts.paTextWords === "ordinary" && notice.class === "notice" && notice.words
    ? `${text}\n${notice.words}`
    : text;
}

/** The worker, or whoever stands in for them today; nobody in the chain of cover is there: undefined. */
export async function workerFor(
  db: Db,
  parts: Parts,
  workerId: string | null,
  now: EpochMs = parts.clock.now(),
): Promise<Worker | undefined> {
  if (workerId === null) return undefined;
  const team = await teamAt(db, parts.store.vault, now);
  const there = standInFor(workerId, dayOf(now), team);
  return there && team.workers.get(there.id);
}
