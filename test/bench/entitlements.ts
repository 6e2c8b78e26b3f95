import { parts } from "../../src/content/load.ts";
import { Day } from "../../src/domain/day.ts";
import { type Entitlement, textOn } from "../../src/domain/entitlement.ts";
import { answerFor } from "../../src/domain/entitlement-answer.ts";
import { unsettled } from "../../src/domain/entitlement-question.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { segmentsOf } from "../../src/domain/segments.ts";
import { quantile, table } from "./figures.ts";
import { livesOn } from "./lives.ts";
import { asked, bounds, knowing } from "./questions.ts";

const LIVES = 1000;
const SEED = 20261122;
const TODAY = Day.parse("2026-11-22");
const CONVERSATION = 4;
const LIVES_ANSWERED = 100;

/** Questions asked on made-up lives against the fewest possible, evaluations a second, and the length of the texts. */
export async function entitlementsBench(): Promise<string> {
  const all = parts.entitlements("content");
  const lives = livesOn(TODAY, LIVES, SEED);
  const sections = [
    `${LIVES} made-up lives, ${all.length} entitlements, seed ${SEED}`,
    questionTable(all, lives),
    evaluations(all, lives),
    segments(all, lives),
  ];
  return sections.join("\n\n");
}

const STARTS: readonly (readonly [name: string, from: (life: Facts) => Partial<Facts>])[] = [
  [
    "on record: age, status, council",
    ({ born, status, council = "" }) => ({ born, ...(status && { status }), council }),
  ],
  ["nothing known", () => ({})],
];

function questionTable(all: readonly Entitlement[], lives: readonly Facts[]): string {
  const rows = STARTS.map(([name, from]) => {
    const counts = lives.map((life) => countsOf(all, life, from(life)));
    const of = (pick: (one: Counts) => number) => counts.map(pick);
    return [
      name,
      meanOf(of((one) => one.asked)),
      String(Math.max(...of((one) => one.asked))),
      meanOf(of((one) => one.fewest)),
      String(Math.max(...of((one) => one.fewest))),
      percent(mean(of((one) => one.settled))),
      percent(mean(of((one) => one.mostSettled))),
    ];
  });
  const four = `settled by ${CONVERSATION}`;
  const heads = ["start", "asked, mean", "worst", "fewest, mean", "worst", four, "most possible"];
  return `Questions until no answer could change; "fewest" and "most possible" are what no way of asking beats\n${table(heads, rows)}`;
}

interface Counts {
  readonly asked: number;
  readonly fewest: number;
  /** Of what hung on a question, the share that the four of a conversation settle. */
  readonly settled: number;
  /** The share that the best four settle. */
  readonly mostSettled: number;
}

function countsOf(all: readonly Entitlement[], life: Facts, from: Partial<Facts>): Counts {
  const put = asked(all, life, from, TODAY);
  const open = unsettled(all, from, TODAY).length;
  const left = unsettled(all, knowing(life, from, put.slice(0, CONVERSATION)), TODAY).length;
  const { fewest, mostSettled } = bounds(all, life, from, TODAY, CONVERSATION);
  const share = (settled: number) => (open === 0 ? 1 : settled / open);
  return { asked: put.length, fewest, settled: share(open - left), mostSettled: share(mostSettled) };
}

const ROUNDS = 3;

/** Against a copy of the life's facts by way of JSON for each evaluation: what it costs to be handed them at all. */
function evaluations(all: readonly Entitlement[], lives: readonly Facts[]): string {
  const rules = () => each(all, lives, (one, life) => answerFor(one, life, TODAY).answer === "yes");
  const copies = () => each(all, lives, (_, life) => JSON.parse(JSON.stringify(life)).parent === true);
  const perSecond = (work: () => number) =>
    Math.max(...Array.from({ length: ROUNDS }, () => rate(all, lives, work)));
  const [ours, baseline] = [perSecond(rules), perSecond(copies)];
  return `Evaluations a second: ${Math.round(ours).toLocaleString("en-GB")}, ${(ours / baseline).toFixed(2)} of the baseline (copies of a life's facts by way of JSON)`;
}

function each(
  all: readonly Entitlement[],
  lives: readonly Facts[],
  is: (one: Entitlement, life: Facts) => boolean,
): number {
  let count = 0;
  for (const life of lives) for (const one of all) if (is(one, life)) count++;
  return count;
}

function rate(all: readonly Entitlement[], lives: readonly Facts[], work: () => number): number {
  const start = performance.now();
  work();
  return (all.length * lives.length * 1000) / (performance.now() - start);
}

function segments(all: readonly Entitlement[], lives: readonly Facts[]): string {
  const texts = all.map((one) => segmentsOf(textOn(one, TODAY) ?? one.title));
  return `${spread("text", texts)}\n${spread("answer with how sure it is and the offer to ask", answersTo(all, lives))}`;
}

/** What is said of each thing that somebody could get, all of it in one message. */
function answersTo(all: readonly Entitlement[], lives: readonly Facts[]): number[] {
  const offer = parts.wording("content").render({ key: "entitlements.ask-or-more", args: { who: "Denise" } });
  return lives.slice(0, LIVES_ANSWERED).flatMap((life) =>
    all.flatMap((one) => {
      const { answer, why } = answerFor(one, life, TODAY);
      const isOpen = answer === "yes" || answer === "maybe";
      const lines = [textOn(one, TODAY, life.born) ?? one.title, ...(answer === "yes" ? [] : [why]), offer];
      return isOpen ? [segmentsOf(lines.join("\n"))] : [];
    }),
  );
}

function spread(what: string, counts: readonly number[]): string {
  return `Segments, ${what}: mean ${meanOf(counts)}, 95th ${quantile([...counts], 0.95)}, most ${Math.max(...counts)}`;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const meanOf = (numbers: readonly number[]): string => mean(numbers).toFixed(2);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
