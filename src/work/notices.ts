import type { EpochMs } from "../clock.ts";
import { queueMessage, type ToSend } from "../store/outbox.ts";
import type { OutboxClass } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { type Worker, workerById, workersInRole } from "../store/workers.ts";
import type { Parts } from "./parts.ts";

export interface Notice {
  /** One for each thing to be told; each channel adds itself. */
  readonly key: string;
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
  for (const message of messages) await queueMessage(db, parts.store.vault, message, now);
  return messages.length;
}

function textTo(parts: Parts, notice: Notice, args: Record<string, string>): string {
  const text = parts.content.wording.render({ key: notice.text, args });
  return parts.paTextWords === "ordinary" && notice.class === "notice" && notice.words
    ? `${text}\n${notice.words}`
    : text;
}

/** Who is told of a person's message: their own worker, or the worker's cover; duty when there is nobody. */
export async function workerFor(db: Db, parts: Parts, workerId: string | null): Promise<Worker | undefined> {
  const own = workerId ? await workerById(db, parts.store.vault, workerId) : undefined;
  if (own?.active) return own;
  const cover = own?.coverId ? await workerById(db, parts.store.vault, own.coverId) : undefined;
  return cover?.active ? cover : undefined;
}

export async function dutyWorkers(db: Db, parts: Parts): Promise<Worker[]> {
  return await workersInRole(db, parts.store.vault, ["duty"]);
}
