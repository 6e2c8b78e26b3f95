import type { Intent, Situation, Topic, Understander, Understanding } from "../types.ts";
import type { Guess } from "./model.ts";

/** One half of a message, by its words alone. */
export interface Half {
  readonly guess: Guess<Intent>;
  readonly topic?: Topic;
}

/** Reads what words ask for, without looking for danger in them. */
export type HalfReader = (text: string) => Half;

/** Where one ask may end and the next begin. */
const JOINT =
  /(?:[.!?;\n,]+\s*|\s+)(?:(?:and|also|plus|n|nd|&|but|so|or|then|btw|oh|as well as|cos|because|cause|since)\s+)*/gi;
const FEWEST_WORDS = 2;
const MOST_JOINTS = 6;
const LONGEST = 250;
/** Both halves have to be this plain for two asks to be heard. */
const PLAIN = 0.8;

/** Said beside an ask out of courtesy, or no ask at all. */
const NO_SECOND_ASK: ReadonlySet<Intent> = new Set([
  "greet",
  "thanks",
  "small_talk",
  "unclear",
  "crisis",
  "out_of_scope",
  "compliment",
  "abuse_at_bot",
  "third_party",
  "wrong_number",
  "start",
  "checkin_ok",
]);

/** With these before it the second is the only ask there is. */
const NO_FIRST_ASK: ReadonlySet<Intent> = new Set([
  "third_party",
  "compliment",
  "greet",
  "thanks",
  "small_talk",
  "unclear",
  "crisis",
  "wrong_number",
]);

/** The words of two asks in one message, in the order they came. */
export interface TwoAsks {
  readonly first: string;
  readonly second: string;
  readonly plain: number;
}

/** Parts a message where both of its halves ask plainly, and for different things. @returns nothing if it holds one ask */
export function splitAsks(text: string, read: HalfReader): TwoAsks | undefined {
  if (text.length > LONGEST) return undefined;
  const found = jointsOf(text).flatMap((joint) => asTwoAsks(joint, read));
  return found.reduce<TwoAsks | undefined>(
    (best, one) => (best && best.plain >= one.plain ? best : one),
    undefined,
  );
}

/** "x and y": the places where a new thing is said, told by a word that joins or a mark that ends. */
function jointsOf(text: string): [first: string, second: string][] {
  return [...text.matchAll(JOINT)]
    .filter(([joint]) => /\S/.test(joint))
    .slice(0, MOST_JOINTS)
    .map((joint): [string, string] => [
      text.slice(0, joint.index).trim(),
      text.slice(joint.index + joint[0].length).trim(),
    ])
    .filter((halves) => halves.every(hasWords));
}

const hasWords = (half: string): boolean => half.split(/\s+/).length >= FEWEST_WORDS;

function asTwoAsks([first, second]: [string, string], read: HalfReader): TwoAsks[] {
  const after = read(second);
  if (!isPlain(after) || NO_SECOND_ASK.has(after.guess.label) || !isAskedFor(after, second)) return [];
  const before = read(first);
  if (!isPlain(before) || NO_FIRST_ASK.has(before.guess.label) || isSame(before, after)) return [];
  return [{ first, second, plain: Math.min(before.guess.p, after.guess.p) }];
}

const isPlain = ({ guess }: Half): boolean => guess.p >= PLAIN;

const EVENT =
  /\b(?:events?|trips?|part(?:y|ies)|nights?|class(?:es)?|clubs?|sessions?|cook\w*|meals?|bbq|picnic|bowling|film|cinema|football|panel|board|group|workshops?|thing)\b/i;

/** "Stop the texts" and not "take me off"; "cancel my slot" and not "cancel me"; a question of money and not a word about childcare; what they do, and not when lessons end. */
const ASKED_FOR: Partial<Record<Intent, RegExp>> = {
  stop: /\b(?:stop|no more|dont|don't|quit|end)\b.{0,80}\b(?:te?xt\w*|txt\w*|messag\w*|msg\w*|contact\w*|writing)\b/i,
  cancel_appointment:
    /\b(?:appoint\w*|appts?|apts?|slot|careers?|connexions?|booking|meeting|advis\w*|mon\w*|tues\w*|wed\w*|thur\w*|fri\w*)\b/i,
  event_join: EVENT,
  event_leave: EVENT,
  checkin_update_eet:
    /^(?!.{0,60}\b(?:finish(?:es)?|done|out) (?:\w{1,12} ){0,3}(?:at|by|about|around) ?\d)/i,
  update_contact_details: /\b(?:num|number|e-?mails?|gmail|address|postcode|mob\w*|phone|name)\b/i,
  are_you_a_bot: /^\s*(?:are|is|r|u|you|am)\b/i,
  book_appointment: /\b(?:appoint\w*|apt|appt|slot|see|meet\w*|careers?|connexions?|advis\w*|talk)\b/i,
  entitlement_topic:
    /\?|£|\b(?:how|what|wot|whats|wots|can|could|do|does|is|am|are|help|get|claim|money|fund\w*|grant|apply|need|want|tell|know|about|owed?|entitled)\b/i,
};

function isAskedFor({ guess }: Half, text: string): boolean {
  return ASKED_FOR[guess.label]?.test(text) ?? true;
}

function isSame(one: Half, other: Half): boolean {
  if (one.guess.label !== other.guess.label) return false;
  return one.guess.label !== "entitlement_topic" || one.topic === other.topic;
}

/** What is told stands for itself, whatever is asked after it. */
const TOLD: ReadonlySet<Intent> = new Set([
  "checkin_update_eet",
  "checkin_update_accommodation",
  "update_contact_details",
  "cancel_appointment",
  "event_leave",
  "mentoring_leave",
]);

/** How a half is read: what it asks for, and all that it means but danger. */
interface HalfReaders {
  readonly half: HalfReader;
  readonly calmly: Understander["understand"];
}

/** Hears the second ask of a message that holds two and no danger: danger is judged by the whole, and nothing is read into a half. */
export function withSecondAsk(
  understand: Understander["understand"],
  { half, calmly }: HalfReaders,
): typeof understand {
  return (text, situation: Situation): Understanding => {
    const whole = understand(text, situation);
    const { risk, entities } = whole;
    if (risk.level !== "none" || entities.answer || entities.choice) return whole;
    const two = splitAsks(text, half);
    if (!two) return whole;
    const today = { today: situation.today };
    const first = calmly(two.first, today);
    if (first.intent !== whole.intent && whole.sure && !TOLD.has(first.intent)) return whole;
    const heard = calmly(two.second, today);
    const before = { text: two.first, heard: first };
    return { ...first, entities, also: { text: two.second, heard, before } };
  };
}
