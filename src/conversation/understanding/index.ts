import { dirname, join } from "node:path";
import { parts as contentOf } from "../../content/load.ts";
import { readYaml } from "../../content/yaml-file.ts";
import { actReader } from "./classifier/acts.ts";
import { withAside } from "./classifier/aside.ts";
import { readUnderstandingContent } from "./classifier/content.ts";
import { type IntentReading, intentReader, withoutCrisis, withStopMeant } from "./classifier/intent.ts";
import { type Guess, readModel, Thresholds } from "./classifier/model.ts";
import { messageReader, type Reading } from "./classifier/reading.ts";
import { type Half, withSecondAsk } from "./classifier/two-asks.ts";
import { dangerIn, doubted, judge, weightOf } from "./danger/danger.ts";
import {
  isGuessOnAWord,
  isGuessOnFew,
  isMadeSafe,
  showsNoDanger,
  tellsNothingNew,
} from "./danger/danger-evidence.ts";
import { askAlarm } from "./danger/danger-in-ask.ts";
import { type Alarm, clauseAlarm } from "./danger/danger-in-clauses.ts";
import { isLong, longAlarm } from "./danger/danger-in-long.ts";
import { emojiDanger } from "./danger/emoji-danger.ts";
import { isEveryday } from "./danger/everyday.ts";
import { ForeignDangers, foreignDangers, kindAsTold } from "./danger/foreign-danger.ts";
import { graver } from "./danger/graver.ts";
import { hidOnPurpose } from "./danger/hid-on-purpose.ts";
import { withKindChosen } from "./danger/kind-chosen.ts";
import { withoutHaste } from "./danger/past-day.ts";
import { heldWithoutWhen, namesHarm, type Weight } from "./danger/rests-on-when.ts";
import { riskScreen } from "./danger/risk.ts";
import { isSetAside } from "./danger/set-aside.ts";
import { inItsKind, plainSituation } from "./danger/situation.ts";
import { turnOfPhrase } from "./danger/turn-of-phrase.ts";
import { readEntities } from "./entities/entities.ts";
import { readFeeling } from "./entities/feeling.ts";
import { placeReader } from "./entities/place.ts";
import { remembering } from "./remembering.ts";
import type { Context, Entities, Intent, Risk, Situation, Understander, Understanding } from "./types.ts";
import { notByMistake } from "./who-writes/wrong-number.ts";
import { secondReading } from "./words/mended.ts";
import { plainWords } from "./words/plain-words.ts";
import { asDictated } from "./words/spoken-marks.ts";

export { readChoice, readRefusedChoice, saysAnyWillDo } from "./entities/choice.ts";
export { readWhen, type When } from "./entities/dates.ts";
export { type Feeling, readFeeling } from "./entities/feeling.ts";
export { readPhone } from "./entities/phone.ts";
export { type PlaceReader, placeReader } from "./entities/place.ts";
export { isWithin, type Span } from "./entities/spans.ts";
export { readYesNo } from "./entities/yes-no.ts";
export type * from "./types.ts";
export { isUnreadable } from "./words/script.ts";

const CANDIDATES = 3;
/** What may be asked for in the same breath as a disclosure. */
const NOT_ASKS: ReadonlySet<Intent> = new Set([
  "crisis",
  "unclear",
  "small_talk",
  "greet",
  "thanks",
  "checkin_ok",
]);

/** The file of the model, made by npm run train. */
export const MODEL_FILE = "model.bin";

/**
 * Reads content/understanding and the model trained on its examples.
 * @throws ServiceError `content/invalid` naming the file and the place
 */
export function loadUnderstanding(folder: string): Understander {
  const placeOf = placeReader(contentOf.places(dirname(folder)));
  const content = readUnderstandingContent(folder);
  const model = readModel(join(folder, MODEL_FILE), Thresholds);
  const { thresholds } = model;
  const words = model.head.vocabulary.split(" ");
  const actOf = actReader(folder);
  const reader = messageReader(content, words);
  const isTurnOfPhrase = turnOfPhrase(words);
  const patterns = riskScreen(content.risk, content.textSpeak);
  const classifyRisk = model.classifier("risks");
  const foreign = foreignDangers(readYaml(join(dirname(folder), "foreign-danger.yaml"), ForeignDangers));
  const readIntent = intentReader(content.keywords, model.classifier("intents"));
  const intentOf = (text: string, reading: Reading) => withStopMeant(readIntent(reading), text);
  const alarm = (text: string, stretches: readonly Reading[], inCare = false): Alarm =>
    inAsk(text, alarmTwice(text, stretches, inCare));
  const alarmTwice = (text: string, stretches: readonly Reading[], inCare: boolean): Alarm => {
    const first = alarmOnce(text, stretches, inCare);
    const mendedText = secondReading(text);
    if (mendedText === undefined) return first;
    const second = alarmOnce(mendedText, reader.stretches(mendedText), inCare);
    const hidden = { risk: hidOnPurpose(text, mendedText), p: 1 };
    return [second, hidden].reduce(
      (worst, one) => (graver(worst.risk, one.risk) === one.risk ? one : worst),
      first,
    );
  };
  const alarmOnce = (text: string, stretches: readonly Reading[], inCare: boolean): Alarm => {
    const found = alarmWhole(text, stretches, inCare);
    if (!isLong(stretches)) return found;
    return inLong(text, stretches, found, (part) => alarmWhole(part, reader.stretches(part), inCare).risk);
  };
  const alarmWhole = (text: string, stretches: readonly Reading[], inCare: boolean): Alarm => {
    const found = patterns(text);
    if (isWordless(text)) return { risk: graver(found, emojiDanger(text) ?? NO_ALARM.risk), p: 1 };
    const danger = dangerIn(stretches, classifyRisk);
    const { tokens } = stretches[0]!;
    const pattern = isTurnOfPhrase(text, tokens, danger.p) ? NO_ALARM.risk : found;
    const judged = judge(danger, thresholds, pattern, tokens.length);
    const read = judged.level === "none" ? inClauses(text, danger.p) : { risk: judged, p: danger.p };
    const told = foreign(text);
    const plain = graver(plainSituation(text), told);
    const mayAlarm = read.risk.level !== "none" || pattern.level !== "none" || read.p >= UNEASY;
    if (!inCare && plain.level === "none" && mayAlarm && isEveryday(plainWords(text))) return NO_ALARM;
    const isSeenAlone = !inCare && plain.level === "none" && found.level === "none";
    const held = isSeenAlone ? heldAlone(read.risk, read.p, text) : read.risk;
    const worded = withKindChosen(held, danger, pattern, plainWords(text), tokens.join(" "));
    const risk = withoutHaste(graver(worded, plain), plainWords(text));
    return { ...read, risk: kindAsTold(inItsKind(text, risk), told) };
  };
  const heldAlone = (seen: Risk, p: number, text: string): Risk => {
    if (isGuessOnAWord(seen, plainWords(text))) return { ...seen, doubtful: true };
    const held = heldWithoutWhen(seen, () => reader.words(text).join(" "), weigh);
    return namesHarm(plainWords(text)) ? held : doubted(held, p);
  };
  const weigh = (text: string): Weight =>
    weightOf(dangerIn(reader.stretches(text), classifyRisk), thresholds);
  const inClauses = clauseAlarm({ read: reader.whole, classify: classifyRisk, thresholds, patterns });
  const inAsk = askAlarm({
    alone: (text) => alarmOnce(text, reader.stretches(text), false),
    isPlain: (text) => plainSituation(text).level !== "none",
  });
  const inLong = longAlarm({ read: reader.whole, classify: classifyRisk, patterns });
  const isPlain = (text: string): boolean => graver(plainSituation(text), foreign(text)).level !== "none";
  const isNoAlarmHere = (text: string, { risk, p }: Alarm): boolean => {
    if (risk.level === "none" || isPlain(text)) return false;
    const words = plainWords(text);
    return isMadeSafe(words) || (patterns(text).level === "none" && showsNoDanger(words, p, risk.kind));
  };
  const isGuess = (text: string): boolean => !isPlain(text) && patterns(text).level !== "emergency";
  const alarmHere = (text: string, stretches: readonly Reading[], found: Alarm): Alarm => {
    if (!isNoAlarmHere(text, found)) return found;
    const words = plainWords(text);
    if (tellsNothingNew(words)) return NO_ALARM;
    const alone = alarm(text, stretches);
    return alone.risk.level === "urgent" && isGuessOnFew(words) ? NO_ALARM : alone;
  };
  const heardAs = (text: string, { today, context }: Situation, { risk, p }: Alarm, reading: Reading) => {
    const intent = intentOf(text, reading);
    const entities = readEntities(text, today, context, placeOf);
    const heard = { text, intent, risk, danger: p, entities, context, sureFrom: thresholds.sure };
    const uneasy = risk.level === "none" && p >= UNEASY ? { uneasy: true as const } : {};
    return { ...notByMistake(decide(heard), text), risk, entities, ...uneasy };
  };
  const understand: Understander["understand"] = (text, situation) => {
    const stretches = reader.stretches(text);
    const whole = stretches.length === 1 ? stretches[0]! : reader.whole(text);
    const found = alarm(text, stretches, situation.inCare);
    const here = situation.concernOpen ? alarmHere(text, stretches, found) : found;
    if (!situation.inCare) return heardAs(text, situation, here, whole);
    const { isCalm, ...read } = actOf(whole);
    const mayBeCalm = isCalm && situation.concernOpen && here.risk.level !== "none" && stretches.length === 1;
    const setAside = mayBeCalm && isSetAside(read.act, here.risk, situation.told) && isGuess(text);
    const heard = heardAs(text, situation, setAside ? NO_ALARM : here, whole);
    return { ...heard, ...read, ...(setAside && { setAside: true as const }) };
  };
  const calmly: Understander["understand"] = (text, situation) =>
    heardAs(text, situation, NO_ALARM, reader.whole(text));
  const half = (text: string): Half => {
    const { guesses, topic } = intentOf(text, reader.whole(text));
    return { guess: guesses[0]!, ...(topic && { topic }) };
  };
  return {
    screen: (text) => alarm(text, reader.stretches(text)).risk,
    understand: asDictated(remembering(withSecondAsk(withAside(understand), { half, calmly }))),
  };
}

const NO_ALARM: Alarm = { risk: { level: "none" }, p: 0 };

/** Of a hundred ordinary asks hardly one is as likely to be danger as this; of disclosures that are missed, some. */
const UNEASY = 0.5;

const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

type Decision = Omit<Understanding, "risk" | "entities">;

interface Heard {
  readonly text: string;
  readonly intent: IntentReading;
  readonly risk: Risk;
  /** How likely danger is. */
  readonly danger: number;
  readonly entities: Entities;
  readonly context: Context | undefined;
  readonly sureFrom: number;
}

function decide({ text, intent, risk, danger, entities, context, sureFrom }: Heard): Decision {
  const { guesses, topic } = intent;
  const chosen = (ranked: readonly Guess<Intent>[]) => choose(ranked, sureFrom, topic);
  if (risk.level !== "none") return chosen(besideDanger(intent, danger));
  const calm = withoutCrisis(guesses);
  if (isWordless(text) && !/\p{Extended_Pictographic}/u.test(text)) return chosen(certain("unclear", calm));
  if (entities.answer || entities.choice) return chosen(certain("unclear", calm));
  if (context === "in_checkin" && !isGlobal(calm) && readFeeling(text))
    return chosen(certain("checkin_ok", calm));
  return chosen(calm);
}

function choose(ranked: readonly Guess<Intent>[], sureFrom: number, topic: Understanding["topic"]): Decision {
  const best = ranked[0]!;
  return {
    intent: best.label,
    confidence: best.p,
    sure: best.p >= sureFrom,
    candidates: ranked.slice(0, CANDIDATES).map(({ label, p }) => ({ intent: label, p })),
    ...(topic && best.label === "entitlement_topic" ? { topic } : {}),
  };
}

/** At this probability an ask beside a disclosure is taken for one. */
const PLAIN_ASK = 0.5;

/** "Stop hurting me" is no opt-out. */
const PLAIN_STOP = 0.97;

/** A clear ask beside a disclosure stays the intent; otherwise the disclosure is the message. */
function besideDanger({ guesses, settled }: IntentReading, p: number): readonly Guess<Intent>[] {
  const best = guesses[0]!;
  const asks =
    settled || (!NOT_ASKS.has(best.label) && best.p >= (best.label === "stop" ? PLAIN_STOP : PLAIN_ASK));
  return asks ? guesses : certain("crisis", guesses, Math.min(p, 0.99));
}

function isGlobal(guesses: readonly Guess<Intent>[]): boolean {
  return guesses[0]!.p >= 0.98 && guesses[0]!.label !== "unclear";
}

function certain(intent: Intent, guesses: readonly Guess<Intent>[], p = 0.95): Guess<Intent>[] {
  const rest = guesses
    .filter(({ label }) => label !== intent)
    .map((guess) => ({ label: guess.label, p: guess.p * (1 - p) }));
  return [{ label: intent, p }, ...rest];
}
