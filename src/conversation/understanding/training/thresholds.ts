import { byIntent, withoutCrisis } from "../classifier/intent.ts";
import type { Classifier, Thresholds } from "../classifier/model.ts";
import { alarmOf, type Danger, dangerIn, judge } from "../danger/danger.ts";
import { type HeadName, learnHead, type ReadExample } from "./heads.ts";
import { probabilities } from "./learn.ts";

/**
 * What may be sure of itself is right this often, on messages of an author it has not read. Whoever comes next is a point
 * harder than the next of our authors: 97 of 100 are asked for.
 */
const RIGHT = 0.985;
/** At most this share of harmless messages that sound like danger is called danger. */
const LOOK_ALIKES_CALLED = 0.065;
/** At most this share of ordinary messages is called an emergency. */
const ORDINARY_EMERGENCIES = 0.002;
/** This share of the emergencies that are found is called one. */
const EMERGENCIES_CALLED = 0.88;

const ONE_SEED = [1];

/** One message judged by classifiers that have read nothing of its author. */
interface Judged {
  readonly example: ReadExample;
  readonly danger: Danger;
  readonly intent?: { readonly p: number; readonly right: boolean };
}

/**
 * Where to draw the lines. Each author's messages are judged by classifiers trained on the other authors', since the
 * messages to come are by nobody who wrote an example.
 */
export function findThresholds(examples: readonly ReadExample[], say: (line: string) => void): Thresholds {
  const authors = [...new Set(examples.map(({ author }) => author))];
  const all = authors.flatMap((author) => judgeAuthor(author, examples));
  const [judged, joined] = [
    all.filter(({ example }) => !example.joined),
    all.filter(({ example }) => example.joined),
  ];
  const thresholds = {
    sure: sureFrom(judged),
    danger: dangerFrom(judged),
    emergency: emergencyFloor(judged),
    emergencyShare: emergencyFrom(judged),
  };
  report(judged, thresholds, say);
  reportJoined(joined, thresholds, say);
  return thresholds;
}

function judgeAuthor(author: string, examples: readonly ReadExample[]): Judged[] {
  const others = examples.filter((example) => example.author !== author);
  const own = examples.filter((example) => example.author === author);
  const risks = classifierFrom("risks", others);
  const intents = own.some(isAsk) ? classifierFrom("intents", others) : undefined;
  return own.map((example) => ({
    example,
    danger: dangerIn([example.reading], risks),
    ...(intents && isAsk(example) && { intent: intentOf(example, intents) }),
  }));
}

const isAsk = ({ intent, risk, joined }: ReadExample): boolean =>
  intent !== undefined && intent !== "crisis" && !risk && !joined;

function intentOf({ intent, reading }: ReadExample, classify: Classifier): NonNullable<Judged["intent"]> {
  const [best] = withoutCrisis(byIntent(classify(reading.vector)).guesses);
  return { p: best!.p, right: best!.label === intent };
}

function classifierFrom(name: HeadName, examples: readonly ReadExample[]): Classifier {
  const { labels, weights } = learnHead(name, examples, ONE_SEED);
  return (vector) => {
    const chances = probabilities(weights, vector, labels.length);
    return labels.map((label, i) => ({ label, p: chances[i]! })).sort((a, b) => b.p - a.p);
  };
}

function sureFrom(judged: readonly Judged[]): number {
  const tries = judged.flatMap(({ intent }) => intent ?? []).sort((a, b) => b.p - a.p);
  let right = 0;
  let lowest = 1;
  for (const [i, one] of tries.entries()) {
    if (one.right) right++;
    if (right / (i + 1) >= RIGHT) lowest = one.p;
  }
  return rounded(lowest);
}

const isLookAlike = ({ example }: Judged): boolean =>
  !example.risk && !example.intent && !example.noneOfThese && example.style !== "everyday";

/** The level that leaves only so many of the look-alikes at or above it. */
function dangerFrom(judged: readonly Judged[]): number {
  const alarms = judged
    .filter(isLookAlike)
    .map(({ danger }) => alarmOf(danger))
    .sort((a, b) => b - a);
  return rounded(alarms[Math.floor(alarms.length * LOOK_ALIKES_CALLED)] ?? 0.5);
}

function emergencyFrom(judged: readonly Judged[]): number {
  const shares = judged
    .filter(({ example }) => example.risk?.level === "emergency")
    .map(({ danger }) => danger.emergencyShare)
    .sort((a, b) => b - a);
  return rounded(shares[Math.floor(shares.length * EMERGENCIES_CALLED)] ?? 0.5);
}

const nowOf = ({ danger }: Judged): number => danger.p * danger.emergencyShare;

/** The likelihood of danger now that only so many ordinary messages reach. */
function emergencyFloor(judged: readonly Judged[]): number {
  const ordinary = judged.filter(({ intent }) => intent).map(nowOf);
  ordinary.sort((a, b) => b - a);
  return rounded(ordinary[Math.floor(ordinary.length * ORDINARY_EMERGENCIES)] ?? 0);
}

const rounded = (p: number): number => Math.round(p * 10_000) / 10_000;

const share = (of: readonly Judged[], is: (one: Judged) => boolean): string =>
  `${((100 * of.filter(is).length) / of.length).toFixed(1)} % of ${of.length}`;

/** With an ask beside it danger is harder to see. */
function reportJoined(joined: readonly Judged[], limits: Thresholds, say: (line: string) => void): void {
  const called = ({ danger }: Judged) => alarmOf(danger) >= limits.danger;
  const risky = joined.filter(({ example }) => example.risk);
  const harmless = joined.filter(({ example }) => !example.risk);
  say(
    `  beside an ask: danger found ${share(risky, called)}; called where there is none ${share(harmless, called)}`,
  );
}

function report(judged: readonly Judged[], limits: Thresholds, say: (line: string) => void): void {
  const called = ({ danger }: Judged) => alarmOf(danger) >= limits.danger;
  const risky = judged.filter(({ example }) => example.risk);
  const grave = risky.filter(({ example }) => example.risk?.level === "emergency");
  const asks = judged.filter(({ intent }) => intent);
  const sure = asks.filter(({ intent }) => intent!.p >= limits.sure);
  say("Each author by what the others wrote:");
  say(`  danger found ${share(risky, called)}; emergencies missed ${share(grave, (one) => !called(one))}`);
  say(`  emergencies called so ${share(grave, ({ danger }) => judge(danger, limits).level === "emergency")}`);
  say(`  look-alikes called danger ${share(judged.filter(isLookAlike), called)}`);
  say(`  ordinary messages called danger ${share(asks, (one) => !one.example.risk && called(one))}`);
  say(
    `  intents right ${share(asks, ({ intent }) => intent!.right)}; sure of ${share(asks, ({ intent }) => intent!.p >= limits.sure)}`,
  );
  say(`  right when sure ${share(sure, ({ intent }) => intent!.right)}`);
  say(`  thresholds ${JSON.stringify(limits)}`);
}
