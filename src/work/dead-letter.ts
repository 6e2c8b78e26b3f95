import type { Risk } from "../conversation/understanding/index.ts";
import { attempt } from "../store/attempt.ts";
import { openConcern } from "../store/concerns.ts";
import type { InboxBody } from "../store/inbox.ts";
import { addressOf, partyById, type TalkChannel } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { type Queued, queueAnswer } from "./answer.ts";
import { carryOut } from "./effects.ts";
import type { Parts } from "./parts.ts";

/**
 * A message that failed five times. Danger in it still becomes a concern, whatever else fails; otherwise a person is
 * asked to look; and whoever wrote is told so.
 */
export async function giveUp(
  db: Db,
  parts: Parts,
  partyId: string,
  row: Row<"inbox">,
): Promise<Queued | undefined> {
  const now = parts.clock.now();
  const party = (await partyById(db, partyId))!;
  const actor: Actor = {
    party,
    channel: row.channel as TalkChannel,
    lookup: row.address_lookup,
    inboxId: row.id,
  };
  const words = wordsIn(parts, party, row);
  await bringInSomebody(db, parts, actor, words, now);
  const detail = { inbox: row.id };
  await audit(db, { actor: "service", action: "message.dead", subjectId: partyId, detail }, now);
  return await orNothing(parts, () => attempt(db, () => apologise(db, parts, actor, now)));
}

function wordsIn(parts: Parts, party: Row<"party">, row: Row<"inbox">): string {
  try {
    const box = parts.store.vault.boxOf(party.id, party.data_key);
    return (JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody).text;
  } catch {
    return "";
  }
}

async function bringInSomebody(
  db: Db,
  parts: Parts,
  actor: Actor,
  words: string,
  now: number,
): Promise<void> {
  const { level, kind = "suicide_self_harm" } = riskIn(parts, words);
  if (level === "none") {
    const effect = { do: "hand-off", reason: "unreadable", words, to: "pa" } as const;
    await orNothing(parts, () => attempt(db, () => carryOut(db, parts, actor, effect, now)));
    return;
  }
  const effect = { do: "raise-concern", level, kind, words } as const;
  const raised = await orNothing(parts, () =>
    attempt(db, async () => {
      await carryOut(db, parts, actor, effect, now);
      return true;
    }),
  );
  if (!raised) await openConcern(db, parts.store.vault, { party: actor.party, level, kind, words }, now);
}

/** What cannot be screened counts as danger. */
function riskIn({ understander }: Parts, words: string): Risk {
  try {
    return understander.screen(words);
  } catch {
    return { level: "urgent", kind: "suicide_self_harm" };
  }
}

async function apologise(db: Db, parts: Parts, actor: Actor, now: number): Promise<Queued | undefined> {
  const address = actor.lookup ? await addressOf(db, actor.lookup) : undefined;
  const text = parts.content.wording.render({ key: "talk.could-not-read" });
  const optedOut = actor.party.opted_out_at !== null;
  return await queueAnswer(
    db,
    parts,
    { ...actor, address, kind: "reply", optedOut },
    { text, choices: [] },
    now,
  );
}

async function orNothing<R>(parts: Parts, run: () => Promise<R>): Promise<R | undefined> {
  try {
    return await run();
  } catch (error) {
    parts.log.error("dead-letter-failed", { error });
    return undefined;
  }
}
