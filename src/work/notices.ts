import type { EpochMs } from "../clock.ts";
import { standInFor } from "../domain/cover.ts";
import { dayOf } from "../domain/day.ts";
import { queueMessage, type ToSend } from "../store/outbox.ts";
import { audit } from "../store/records.ts";
import type { OutboxClass } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { teamAt } from "../store/team.ts";
import type { Worker } from "../store/workers.ts";
import type { Parts } from "./parts.ts";

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
}

/** Tells a worker by text and by e-mail, whichever they have. @returns how many messages were queued */
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
  if (mobile)
    messages.push({
      ...base,
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
      dedupeKey: `${notice.key}:${worker.id}:email`,
      channel: "email",
      address: email,
      body,
    });
  }
  for (const message of messages)
    if (await queueMessage(db, parts.store.vault, message, now))
      await noteTold(db, worker, notice, message, now);
  return messages.length;
}

async function noteTold(
  db: Db,
  worker: Worker,
  notice: Notice,
  { channel }: ToSend,
  now: EpochMs,
): Promise<void> {
  const detail = { worker: worker.id, by: channel, notice: notice.text };
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
