import type { Effect, TurnEvent } from "../conversation/effects.ts";
import { isInOtherHands } from "../conversation/hands/hands-lately.ts";
import { Known, type KnownFields, NeedsSection, type Sections } from "../conversation/known.ts";
import { quotesUs, reactionRead } from "../conversation/reactions.ts";
import type { Session } from "../conversation/session.ts";
import { takeTurn } from "../conversation/turn.ts";
import type { TurnInput, TurnResult } from "../conversation/turn-types.ts";
import { withOpinion } from "../conversation/understanding/classifier/opinion.ts";
import { attempt } from "../store/attempt.ts";
import { type InboxBody, markDone } from "../store/inbox.ts";
import type { TalkChannel } from "../store/parties.ts";
import { addContact } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { nextTurn, noteHeard, type Writer } from "../store/turns.ts";
import { type Actor, Refused } from "./actor.ts";
import { type InHand, queueAnswer } from "./answer.ts";
import { UNASKED_BOOKING } from "./appointments/booking-timers.ts";
import { heardIn, understand } from "./concerns/heard-in.ts";
import { inHands } from "./concerns/in-hands.ts";
import { carryOut } from "./effects.ts";
import { loadKnown, withSection } from "./load-known.ts";
import type { Parts } from "./parts.ts";
import { keepSession, readSession } from "./session-file.ts";
import { noteLooked, usualSections } from "./usual-sections.ts";

const MOST_TRIES = 3;
/** What lets an answer go to somebody who had stopped our texts. */
const ANSWERED_ALL_THE_SAME: ReadonlySet<Effect["do"]> = new Set(["opt-in", "answer-stopped"]);

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
  const known = await loadKnown(db, parts, writer, now);
  const actor: Actor = { party, channel, lookup, inboxId };
  const own = readSession(box, party, parts.log);
  const { session: before, fields } = inHands(writer, body, own, known);
  const { session, answer, effects } = await settle(db, parts, actor, body, fields, before);
  const optedOut = fields.optedOut && !effects.some(({ do: what }) => ANSWERED_ALL_THE_SAME.has(what));
  const answerer = { ...actor, address, kind: classOf(body), optedOut };
  const queued = answer && (await queueAnswer(db, parts, answerer, answer, now));
  if (!body.event && !isInOtherHands(session)) await noteContact(db, writer, fields, now);
  await keepSession(db, box, party.id, session);
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
  UNASKED.has((body.event as TurnEvent | undefined)?.type) ? "reminder" : "reply";

/** What comes of itself, with nobody waiting for it. */
const UNASKED: ReadonlySet<TurnEvent["type"] | undefined> = new Set(["rights-news", ...UNASKED_BOOKING]);

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
  const text = event ? body.text : wordsOf(parts, body.text, session);
  if (text === undefined) return { session, effects: [] };
  const own = event ? understand(parts, text, fields, session) : heardIn(parts, text, fields, session);
  const heard = withOpinion(own, body.opinion);
  let sections: Partial<Sections> = {};
  const load = async (section: keyof Sections) => {
    sections = await withSection(db, parts.store.vault, fields, sections, section);
  };
  for (const section of usualSections(heard, session)) await load(section);
  for (;;) {
    const known = new Known(fields, sections);
    const input: TurnInput = {
      text,
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
      noteLooked(heard, session, error.section);
      await load(error.section);
    }
  }
}

/** A reaction to an old message says nothing to answer, unless there is danger in words that are not ours. */
function wordsOf(parts: Parts, text: string, session: Session): string | undefined {
  const read = reactionRead(text, session);
  if (read !== undefined || quotesUs(text, session)) return read;
  return parts.understander.screen(text).level === "none" ? undefined : text;
}
