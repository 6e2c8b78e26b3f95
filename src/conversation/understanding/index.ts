import type { Day } from "../../domain/day.ts";
import type { Guess } from "./classifier.ts";
import { readUnderstandingContent } from "./content.ts";
import { readEntities } from "./entities.ts";
import { readFeeling } from "./feeling.ts";
import { type IntentReading, intentReader } from "./intent.ts";
import { riskScreen, type Screen } from "./risk.ts";
import type { Context, Entities, Intent, Risk, Understanding } from "./types.ts";

export { readChoice } from "./choice.ts";
export { readWhen, type When } from "./dates.ts";
export { type Feeling, readFeeling } from "./feeling.ts";
export { readPhone } from "./phone.ts";
export { isUnreadable } from "./script.ts";
export type * from "./types.ts";
export { readYesNo } from "./yes-no.ts";

export interface Situation {
  /** The day it is in London. */
  readonly today: Day;
  /** What the dialog waits for. */
  readonly context?: Context;
}

/** Reads messages. The same text in the same situation always means the same. */
export interface Understander {
  understand(text: string, situation: Situation): Understanding;
  /** Danger alone: called on every message first, before anything else may fail. */
  screen: Screen;
}

/** At this probability the classifier was right often enough, on messages kept out of its training. */
const SURE = 0.7;
const CANDIDATES = 3;
/** What may be asked for in the same breath as a disclosure. */
const ASKS: ReadonlySet<Intent> = new Set<Intent>([
  ...([
    "check_entitlements",
    "entitlement_topic",
    "book_appointment",
    "change_appointment",
    "cancel_appointment",
  ] as const),
  ...([
    "my_appointments",
    "talk_to_pa",
    "who_is_my_pa",
    "callback_request",
    "stop",
    "event_join",
    "events_list",
  ] as const),
  ...([
    "update_contact_details",
    "complaint",
    "my_data",
    "mentoring_join",
    "wrong_number",
    "third_party",
  ] as const),
]);

/**
 * Reads content/understanding and trains on its examples, in under a quarter of a second.
 * @throws ServiceError `content/invalid` naming the file and the place
 */
export function loadUnderstanding(folder: string): Understander {
  const content = readUnderstandingContent(folder);
  const screen = riskScreen(content.risk, content.textSpeak);
  const readIntent = intentReader(content);
  return {
    screen,
    understand: remembering((text, { today, context }) => {
      const risk = screen(text);
      const reading = readIntent(text);
      const entities = readEntities(text, today, context);
      return { ...decide(text, reading, risk, entities, context), risk, entities };
    }),
  };
}

const SHORT = 32;
const MOST_REMEMBERED = 2000;

/** "menu", "1", "im ok": the same few words come again and again and always mean the same, so their reading is kept. */
function remembering(understand: Understander["understand"]): Understander["understand"] {
  const read = new Map<string, Understanding>();
  return (text, situation) => {
    if (text.length > SHORT) return understand(text, situation);
    const key = `${situation.today}|${situation.context ?? ""}|${text}`;
    const kept = read.get(key);
    if (kept) return kept;
    const fresh = understand(text, situation);
    if (read.size >= MOST_REMEMBERED) read.delete(read.keys().next().value!);
    read.set(key, fresh);
    return fresh;
  };
}

type Decision = Omit<Understanding, "risk" | "entities">;

function decide(
  text: string,
  reading: IntentReading,
  risk: Risk,
  entities: Entities,
  context?: Context,
): Decision {
  const { guesses, topic } = reading;
  if (risk.level !== "none") return chosen(withRisk(reading), topic);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return chosen(certain("unclear", guesses));
  if (entities.answer || entities.choice) return chosen(certain("unclear", guesses));
  if (context === "in_checkin" && !isGlobal(guesses) && readFeeling(text))
    return chosen(certain("checkin_ok", guesses));
  return chosen(guesses, topic);
}

function chosen(guesses: readonly Guess<Intent>[], topic?: Understanding["topic"]): Decision {
  const best = guesses[0]!;
  return {
    intent: best.label,
    confidence: best.p,
    sure: best.p >= SURE,
    candidates: guesses.slice(0, CANDIDATES).map(({ label, p }) => ({ intent: label, p })),
    ...(topic && best.label === "entitlement_topic" ? { topic } : {}),
  };
}

/** A clear ask beside a disclosure stays the intent; otherwise the disclosure is the message. */
function withRisk({ guesses, settled }: IntentReading): readonly Guess<Intent>[] {
  const best = guesses[0]!;
  const asks = ASKS.has(best.label) && (settled || best.p >= SURE);
  return asks ? guesses : certain("crisis", guesses);
}

function isGlobal(guesses: readonly Guess<Intent>[]): boolean {
  return guesses[0]!.p >= 0.98 && guesses[0]!.label !== "unclear";
}

function certain(intent: Intent, guesses: readonly Guess<Intent>[]): Guess<Intent>[] {
  const rest = guesses.filter(({ label }) => label !== intent).map(({ label, p }) => ({ label, p: p * 0.1 }));
  return [{ label: intent, p: 0.9 }, ...rest];
}
