import type { TurnEvent } from "../conversation/effects.ts";
import { Known, type KnownFields, NeedsSection, type Sections } from "../conversation/known.ts";
import { emptySession, Session } from "../conversation/session.ts";
import { takeTurn } from "../conversation/turn.ts";
import type { TurnInput, TurnResult } from "../conversation/turn-types.ts";
import type { Context, Understanding } from "../conversation/understanding/types.ts";
import { resume } from "../conversation/waiting.ts";
import type { Log } from "../log.ts";
import { attempt } from "../store/attempt.ts";
import { type InboxBody, markDone } from "../store/inbox.ts";
import type { TalkChannel } from "../store/parties.ts";
import { addContact } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { nextTurn, noteHeard, saveSession, type Writer } from "../store/turns.ts";
import type { FieldBox } from "../store/vault.ts";
import { type Actor, Refused } from "./actor.ts";
import { type InHand, queueAnswer } from "./answer.ts";
import { carryOut } from "./effects.ts";
import { loadKnown, withSection } from "./load-known.ts";
import type { Parts } from "./parts.ts";

const MOST_TRIES = 3;

/** What a turn leaves to do once it is on disk. */
export interface Taken {
  /** Lanes of the outbox that have something new. */
  readonly lanes: readonly string[];
  /** The answer, when it may leave at once. */
  readonly inHand?: InHand;
  /** There may be more to send: notices to staff. */
  readonly others: boolean;
  /** Somebody else has a turn to take: whoever a web visitor has turned out to be. */
  readonly elsewhere?: boolean;
  /** More waits behind this message. */
  readonly more: boolean;
}

/**
 * Takes the oldest waiting message of a person through a whole turn, in one transaction: session, effects, answers,
 * and "done" are all on disk, or none is.
 * @returns what it left to do, or undefined if nothing waited
 */
export async function partyTurn(db: Db, parts: Parts, partyId: string): Promise<Taken | undefined> {
  const turn = await nextTurn(db, partyId);
  if (!turn) return undefined;
  const { party, inboxId, seq } = turn;
  const box = parts.store.vault.boxOf(party.id, party.data_key);
  const body = JSON.parse(box.open(`inbox|body|${inboxId}`, turn.body)) as InboxBody;
  const taken = await takeThrough(db, parts, turn, inboxId, body);
  await markDone(db, seq);
  return taken;
}

/** The turn itself: from who writes and what they wrote to all that comes of it. */
export async function takeThrough(
  db: Db,
  parts: Parts,
  writer: Writer,
  inboxId: string,
  body: InboxBody,
): Promise<Taken> {
  const now = parts.clock.now();
  const { party, address, lookup, more } = writer;
  const channel = writer.channel as TalkChannel;
  const box = parts.store.vault.boxOf(party.id, party.data_key);
  const fields = await loadKnown(db, parts, writer, now);
  const actor: Actor = { party, channel, lookup, inboxId };
  const before = readSession(box, party, parts.log);
  const { session, answer, effects } = await settle(db, parts, actor, body, fields, before);
  const optedOut = fields.optedOut && !effects.some((effect) => effect.do === "opt-in");
  const answerer = { ...actor, address, kind: classOf(body), optedOut };
  const queued = answer && (await queueAnswer(db, parts, answerer, answer, now));
  if (!body.event) await noteContact(db, writer, fields, now);
  await saveSession(db, party.id, box.seal(`party|session|${party.id}`, JSON.stringify(session)));
  return {
    lanes: queued?.lane ? [queued.lane] : [],
    ...(queued?.inHand && { inHand: queued.inHand }),
    others: effects.length > 0,
    elsewhere: effects.some((effect) => effect.do === "check-proof-code"),
    more,
  };
}

/** They were heard from. A number in doubt does not become trusted by texting, nor is it contact: only proof does that. */
async function noteContact(
  db: Db,
  { party, address, channel }: Writer,
  { standing }: KnownFields,
  now: number,
): Promise<void> {
  if (standing === "doubtful-phone") return;
  if (address) await noteHeard(db, address, now);
  if (party.kind === "person")
    await addContact(db, { partyId: party.id, workerId: null, kind: "replied", channel }, now);
}

const classOf = (body: InboxBody): "reply" | "reminder" =>
  (body.event as TurnEvent | undefined)?.type === "reminder" ? "reminder" : "reply";

/** A session that cannot be read costs the thread of the talk, never the message. */
function readSession(box: FieldBox, party: Row<"party">, log: Log): Session {
  if (!party.session) return emptySession;
  try {
    return Session.parse(JSON.parse(box.open(`party|session|${party.id}`, party.session)));
  } catch (error) {
    log.error("session-unreadable", { id: party.id, error });
    return emptySession;
  }
}

/** Steps the conversation and carries out what it wants; if the store refuses, once more with what it said. */
async function settle(
  db: Db,
  parts: Parts,
  actor: Actor,
  body: InboxBody,
  fields: KnownFields,
  session: Session,
): Promise<TurnResult> {
  let event = body.event as TurnEvent | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const result = await step(db, parts, body, fields, session, event);
    if (result.effects.length === 0) return result;
    try {
      await attempt(db, async () => {
        for (const effect of result.effects) await carryOut(db, parts, actor, effect, fields.now);
      });
      return result;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await error.keep?.(db);
      event = error.event;
    }
  }
  return await giveToPerson(db, parts, actor, body, fields, session);
}

async function giveToPerson(
  db: Db,
  parts: Parts,
  actor: Actor,
  body: InboxBody,
  fields: KnownFields,
  session: Session,
): Promise<TurnResult> {
  await carryOut(
    db,
    parts,
    actor,
    { do: "hand-off", reason: "not-understood", words: body.text, to: "pa" },
    fields.now,
  );
  const text = parts.content.wording.render({ key: "talk.cannot-now" });
  return { session: { ...session, misses: 0 }, effects: [], answer: { text, choices: [] } };
}

async function step(
  db: Db,
  parts: Parts,
  body: InboxBody,
  fields: KnownFields,
  session: Session,
  event: TurnEvent | undefined,
): Promise<TurnResult> {
  const heard = understand(parts, body, fields, session);
  let sections: Partial<Sections> = {};
  for (;;) {
    const known = new Known(fields, sections);
    const input: TurnInput = {
      text: body.text,
      mediaCount: body.mediaCount,
      session,
      known,
      heard,
      content: parts.content,
      book: parts.book,
      ...(event && { event }),
    };
    try {
      return takeTurn(input);
    } catch (error) {
      if (!(error instanceof NeedsSection)) throw error;
      sections = await withSection(db, parts.store.vault, fields, sections, error.section);
    }
  }
}

function understand(parts: Parts, body: InboxBody, { today }: KnownFields, session: Session): Understanding {
  try {
    const context = awaited(parts, session);
    return parts.understander.understand(body.text, { today, ...(context && { context }) });
  } catch (error) {
    parts.log.error("understanding-failed", { error });
    return {
      intent: "crisis",
      risk: { level: "urgent", kind: "suicide_self_harm" },
      confidence: 0,
      sure: false,
      candidates: [],
      entities: {},
    };
  }
}

function awaited(parts: Parts, session: Session): Context | undefined {
  const resumed = resume(session.waiting, parts.book);
  return resumed?.dialog.steps[resumed.waiting.step]?.context;
}
