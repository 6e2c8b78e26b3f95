import { concernsOf } from "../store/concerns.ts";
import type { Row } from "../store/schema.ts";
import { unreadTransfer } from "../store/transfers.ts";
import type { Worker } from "../store/workers.ts";
import type { Case } from "./access.ts";
import { aboutMeView, cardView } from "./card-view.ts";
import { plannedViews } from "./forms-view.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { nameOf, staffNames } from "./who.ts";
import { momentOf } from "./words.ts";

/**
 * What somebody reads before anything else of a person: the whole card when the person was passed to them, what the
 * person wrote of themselves when they stand in. Danger does not wait for it, nor does duty.
 */
export async function readFirst(
  staff: Staff,
  { worker }: SignedVisit,
  found: Case,
): Promise<Answer | undefined> {
  if (found.as !== "own" && found.as !== "cover") return undefined;
  const { store, clock } = staff.parts;
  const { party } = found;
  const transfer = await unreadTransfer(store.read, party.id, worker.id);
  const aboutMe = await aboutMeView(staff.parts, party, worker, clock.now());
  if (!transfer && !aboutMe?.isNew) return undefined;
  const concerns = await concernsOf(store.read, party.id);
  if (concerns.some(({ status }) => status !== "closed")) return undefined;
  if (transfer) return await cardPage(staff, found, worker, transfer);
  return { page: "about-me", data: { id: party.id, name: nameOf(store.vault, party), aboutMe } };
}

async function cardPage(
  staff: Staff,
  found: Case,
  worker: Worker,
  transfer: Row<"transfer">,
): Promise<Answer> {
  const { store, clock } = staff.parts;
  const { party } = found;
  const names = await staffNames(store.read, store.vault, [transfer.from_id]);
  const card = await cardView(staff, found, worker);
  const data = {
    id: party.id,
    name: nameOf(store.vault, party),
    since: momentOf(transfer.made_at, clock.now()),
    from: transfer.from_id === null ? undefined : names(transfer.from_id),
    version: card.aboutMe?.version,
    card: { ...card, aboutMe: card.aboutMe && { ...card.aboutMe, isRead: true } },
    planned: (await plannedViews(staff.parts, party, clock.now())).filter(({ held }) => held),
    introduced: INTRODUCED[transfer.introduced ?? "later"] ?? "They could not be told by text. Phone them.",
  };
  return { page: "card-first", data };
}

const INTRODUCED: Readonly<Record<string, string>> = {
  texted: "They have been texted your first name.",
  later: "They are texted your first name as soon as the hour is right.",
};
