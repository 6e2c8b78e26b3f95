import * as z from "zod";
import { Told } from "../domain/told.ts";
import { RISK_KINDS } from "./understanding/types.ts";

const Epoch = z.int();

/** A dialog that waits for an answer: enough to go on with it after a restart, a deploy, or three days. */
const Waiting = z.strictObject({
  dialog: z.string(),
  version: z.int(),
  step: z.string(),
  data: z.record(z.string(), z.unknown()),
  askedAt: Epoch,
});
export type Waiting = z.infer<typeof Waiting>;

/** What one person's conversation remembers between turns. Saved sealed after each turn, read again before the next. */
export const Session = z.strictObject({
  /** When the service last said who it is. */
  introducedAt: Epoch.optional(),
  waiting: Waiting.optional(),
  /** A dialog that was left for a question beside it, to come back to. */
  setAside: Waiting.optional(),
  /** Messages in a row that were not understood. */
  misses: z.int().default(0),
  /** Apologies for not understanding, said within the hour: the next one is another, then a person. */
  apologies: z.strictObject({ said: z.int(), at: Epoch }).optional(),
  /** What was last said in place of a question, by its keys, to say it another way the next time. */
  stayedBy: z.string().optional(),
  /** Turns since danger was told: the care frame lasts while a concern is open and never under ten of them. */
  careTurns: z.int().optional(),
  /** When danger was told last. */
  careSince: Epoch.optional(),
  /**
   * Somebody else has the phone. `at` is when they last said so; not `sure` if it only seems so; `answered` counts what was
   * said to them; `doubted` if the number is in doubt for this alone.
   */
  hands: z.strictObject({ at: Epoch, sure: z.boolean(), answered: z.int(), doubted: z.boolean() }).optional(),
  /** When they last said that somebody reads their phone, or asked for no answer to it. */
  phoneReadAt: Epoch.optional(),
  /** Their own worker, to whom what was told was not: what they are called, and whether they had been told before. */
  leftOut: z.strictObject({ name: z.string().max(60).optional(), wasTold: z.boolean() }).optional(),
  /** They do not want their own worker to hear of it. */
  workerUnwanted: z.literal(true).optional(),
  /** When they last complained of their own worker, or wanted another one. */
  workerDoubtedAt: Epoch.optional(),
  /** When they asked for no answer, with whoever harms them there; silence lasts for an hour or till they tell of it again. */
  hushedAt: Epoch.optional(),
  /** They wrote for other eyes, which may look on: nothing of what this is stands in what is said meanwhile. */
  playsAlong: z.literal(true).optional(),
  /** How often a line that gives nothing away was said since they wrote that an answer is safe again. */
  hushEased: z.int().optional(),
  /** How often they begged for help while an answer might be seen. */
  pleas: z.int().optional(),
  /** They have said since that nobody is with them, so that what they ask for themselves is answered. */
  hushAlone: z.literal(true).optional(),
  /** What was told then, so that the same answer is not given in full twice within the hour. */
  careAbout: z
    .strictObject({
      level: z.enum(["urgent", "emergency"]),
      kind: z.string(),
      situation: z.string().optional(),
      /** It was long ago. */
      past: z.literal(true).optional(),
      /** What others did is sexual. */
      sexual: z.literal(true).optional(),
      /** Of somebody else's life: they said that they would, and nothing was told as done. */
      meant: z.literal(true).optional(),
      /** They threatened somebody themselves, whatever was told since. */
      threatens: z.literal(true).optional(),
    })
    .optional(),
  /** How far it had gone by what was told: "near", "weapon", "dose". No news again for half an hour. */
  steps: z.strictObject({ at: Epoch, told: z.array(z.string().max(20)).max(30) }).optional(),
  /** What those who did harm were called in what was told: "dad", "kyle". */
  harmers: z.array(z.string().max(20)).max(6).optional(),
  /** A child of theirs was named to whoever reads the concern. */
  childNamed: z.literal(true).optional(),
  /** When hands on their neck were told last: what it does may show days later. */
  neckAt: Epoch.optional(),
  /** The wording keys of the last turns while they are cared for, so that no words come twice. */
  saidInCare: z.array(z.array(z.string()).max(12)).max(3).optional(),
  /** They have been told once that there is no answer to what they ask: from then on a person is offered. */
  unsureSaid: z.literal(true).optional(),
  /** When an overdose was told: for hours after it every turn sends them to be seen. */
  tookAt: Epoch.optional(),
  /** They have been told that what they told is over. */
  endTold: z.boolean().optional(),
  /** The last messages, to be screened together with the next; those that held danger count for less. */
  recent: z
    .array(z.strictObject({ at: Epoch, text: z.string().max(300), danger: z.boolean().optional() }))
    .max(2)
    .optional(),
  /** What they said of themselves, for an hour from when they last did: what follows is answered by it. */
  said: z.strictObject({ at: Epoch, told: Told }).optional(),
  /** When they last said how they want to be reached. */
  wishAt: Epoch.optional(),
  /** When a pregnancy was told last, theirs or a partner's. */
  babyAt: Epoch.optional(),
  /** When something doubtful was said: two in a day count as danger. */
  softAt: z.array(Epoch).max(2).optional(),
  /** When they last seemed about to tell something, how often they were answered so, and whether they said that there is. */
  tellAt: z.strictObject({ at: Epoch, times: z.int(), says: z.boolean() }).optional(),
  /** When they said that they are safe, and what had made us ask: they may take it back. */
  safeSaid: z.strictObject({ at: Epoch, words: z.string(), kind: z.enum(RISK_KINDS).optional() }).optional(),
  /** An age under 18 that they gave, for a day from then. */
  childSaid: z.strictObject({ at: Epoch, age: z.int() }).optional(),
  /** An age under 16 that they asked about, for a day from then: it counts for a pregnancy alone. */
  ageAsked: z.strictObject({ at: Epoch, age: z.int() }).optional(),
  /** They have been told what is there for somebody under 16. */
  childTold: z.boolean().optional(),
  /** The thread in which a worker has answered; the service says so when it is the one who answers again. */
  held: z.string().optional(),
  /** They have been thanked back since. */
  thanked: z.boolean().optional(),
  /** While nobody is at work: until when the person need not be told again who will read this. */
  toldUntil: Epoch.optional(),
  /** The language they chose, by its id; "en" for English. */
  language: z.string().optional(),
  /** The start of what was said last, to tell a reaction to it from one to something else. */
  lastSaid: z.string().optional(),
  /** What was wanted before a visitor was asked to prove who they are. */
  wanted: z.string().optional(),
});
export type Session = z.infer<typeof Session>;

export const emptySession: Session = { misses: 0 };
