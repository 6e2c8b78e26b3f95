import { dayOf } from "../../domain/day.ts";
import { dutyReads } from "../../domain/promise.ts";
import { acceptMessage, type InboxBody } from "../../store/inbox.ts";
import { addAddress, newVisitor } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { notify } from "./notices.ts";
import { rotaAt, workersOf } from "./rota.ts";

/**
 * A text from the work mobile of somebody who has left goes to nobody and is not answered. Duty is told, once a day.
 * Words that tell of danger are taken for somebody else's who has the phone now, and go the way of any unknown number.
 * @returns whether there is a message to take up again
 */
export async function takeLeaverText(
  db: Db,
  parts: Parts,
  leaver: Worker,
  row: Pick<Row<"inbox">, "id" | "body">,
): Promise<boolean> {
  const box = parts.store.vault.boxOf(leaver.id, leaver.dataKey);
  const body = JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody;
  const isDanger = parts.understander.screen(body.text).level !== "none";
  if (isDanger) await takeAsVisitor(db, parts, leaver.profile.mobile!, row.id, body);
  else await refuse(db, parts, leaver);
  return isDanger;
}

async function takeAsVisitor(
  db: Db,
  { store, clock }: Parts,
  mobile: string,
  inboxId: string,
  body: InboxBody,
): Promise<void> {
  const visitor = await newVisitor(db, store.vault, clock.now());
  await addAddress(db, store.vault, visitor, "sms", mobile, clock.now(), null);
  const arrival = {
    source: "leaver-phone",
    externalId: inboxId,
    channel: "sms",
    address: mobile,
    body,
  } as const;
  await acceptMessage(db, store.vault, arrival, clock.now());
}

async function refuse(db: Db, parts: Parts, leaver: Worker): Promise<void> {
  const now = parts.clock.now();
  const line = { actor: leaver.id, action: "leaver.text-refused", subjectId: leaver.id };
  await audit(db, line, now);
  const rota = await rotaAt(db, parts, now);
  const notice = {
    key: `leaver-text:${leaver.id}:${dayOf(now)}`,
    about: leaver.id,
    class: "notice" as const,
    text: "leaver-notice.text",
    subject: "leaver-notice.subject",
    body: "leaver-notice.mail",
    args: {},
    inTeams: true,
    cardFirst: true,
  };
  for (const worker of workersOf(rota, dutyReads(now, rota)?.tell ?? []))
    await notify(db, parts, worker, notice, now);
}
