import type { EpochMs } from "../../clock.ts";
import type { CardAction, StaffCard } from "../../domain/staff-card.ts";
import { concernById } from "../../store/concerns.ts";
import { handoffById } from "../../store/handoffs.ts";
import { openProfile, partyById } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { CardAbout } from "../../store/teams-cards.ts";
import type { Worker } from "../../store/workers.ts";
import { mayHold } from "../handoffs/holder.ts";
import { reasonWords } from "../handoffs/reason-words.ts";
import type { Parts } from "../parts.ts";
import { may } from "../rights.ts";
import { wayBack } from "./seal.ts";
import { concernLine, handoffLine } from "./state-lines.ts";
import { isOrdinary, wordsShown } from "./words-shown.ts";

/** Longest answer that is taken from a card. */
export const LONGEST_ANSWER = 1_600;

/**
 * What a worker may see of something in their own chat, as it is now: the words of an ordinary thread with all that can
 * be done; of anything about danger, and for whoever may only know that it waits, the reference and where to open it.
 * @returns nothing for somebody who has nothing to do with it
 */
export async function cardFor(
  db: Db,
  parts: Parts,
  worker: Worker,
  { kind, id }: CardAbout,
): Promise<StaffCard | undefined> {
  const now = parts.clock.now();
  if (kind === "concern") {
    const concern = await concernById(db, id);
    return concern && (await concernCard(db, parts, worker, concern, now));
  }
  const handoff = await handoffById(db, id);
  return handoff && (await handoffCard(db, parts, worker, handoff, now));
}

async function handoffCard(
  db: Db,
  parts: Parts,
  worker: Worker,
  row: Row<"handoff">,
  now: EpochMs,
): Promise<StaffCard | undefined> {
  const party = (await partyById(db, row.party_id))!;
  const url = `${parts.publicUrl}/staff`;
  const base = { facts: [await handoffLine(db, parts, row, now)], back: {} };
  const tone = row.status === "closed" ? "done" : isWaiting(row) ? "waits" : "plain";
  const refOnly = (at: string): StaffCard => ({
    ...base,
    tone,
    title: say(parts, "thread", { ref: row.ref }),
    actions: [],
    link: { label: say(parts, "open"), url: at },
  });
  if (!(await mayHold(db, parts, row, worker.id, now)))
    return (await may(db, worker, "see-waits", party, now)) ? refOnly(url) : undefined;
  const page = `${url}/people/${party.id}`;
  if (!(await isOrdinary(db, row))) return refOnly(page);
  const words = await wordsShown(db, parts, row, party, now);
  if (words === undefined && isWaiting(row)) return refOnly(page);
  return {
    ...refOnly(page),
    title: `${firstNameOf(parts, party)} ${reasonWords(row.reason)}`,
    facts: [...base.facts, say(parts, "ref", { ref: row.ref })],
    ...(words !== undefined && { words: { text: words, tooLong: say(parts, "too-long") } }),
    actions: row.status === "closed" ? [] : actionsFor(parts, row),
    back: wayBack(parts, worker.id, row.id, row.answered_at ?? 0),
  };
}

const isWaiting = ({ status, waits_since }: Row<"handoff">): boolean =>
  status !== "closed" && (status === "open" || waits_since !== null);

function firstNameOf({ store, content }: Parts, party: Row<"party">): string {
  const profile = openProfile(store.vault.boxOf(party.id, party.data_key), party);
  return profile?.firstName ?? content.wording.render({ key: "teams.somebody" });
}

function actionsFor(parts: Parts, row: Row<"handoff">): CardAction[] {
  const press = (verb: string) => ({ verb, label: say(parts, verb) });
  return [
    {
      kind: "form",
      ...press("reply"),
      prompt: say(parts, "reply-prompt"),
      send: say(parts, "send"),
      most: LONGEST_ANSWER,
    },
    ...(isWaiting(row) ? [{ kind: "press" as const, ...press("seen") }] : []),
    {
      kind: "choice",
      label: say(parts, "call"),
      note: say(parts, "call-note"),
      presses: [press("spoke"), press("no-answer")],
    },
    { kind: "press", ...press("duty") },
    { kind: "press", ...press("close") },
  ];
}

/** A manager who may not read it is asked to find somebody who may. */
async function concernCard(
  db: Db,
  parts: Parts,
  worker: Worker,
  row: Row<"concern">,
  now: EpochMs,
): Promise<StaffCard> {
  const party = (await partyById(db, row.party_id))!;
  const mayRead = await may(db, worker, "read-concern", party, now);
  const page = `${parts.publicUrl}/staff`;
  return {
    tone: row.status === "open" ? "danger" : "done",
    title: say(parts, `concern-${row.level}`, { ref: row.ref }),
    facts: [await concernLine(db, parts, row, now)],
    actions: [],
    link: {
      label: say(parts, mayRead ? "open-now" : "find-somebody"),
      url: mayRead ? `${page}/people/${party.id}/concerns/${row.id}` : page,
    },
    back: {},
  };
}

function say({ content }: Parts, key: string, args: Record<string, string> = {}): string {
  return content.wording.render({ key: `teams.${key}`, args });
}
