import {
  loadUnderstanding,
  type Understander,
  type Understanding,
} from "../../../src/conversation/understanding/index.ts";
import { readExamples } from "../../../src/conversation/understanding/training/examples.ts";
import type { Day } from "../../../src/domain/day.ts";
import { table } from "../figures.ts";
import { actRows } from "./acts.ts";
import { understandingCosts } from "./costs.ts";
import { learningCurve } from "./curve.ts";
import { type Held, type HeldOutSet, readHeldOut } from "./held-out.ts";
import { counted, said, type Tally, tally } from "./tally.ts";

const FOLDER = "content/understanding";
const TODAY = "2026-11-25" as Day;

interface Heard {
  readonly held: Held;
  readonly got: Understanding;
}

/** The table of what must be reached, on messages that nobody who built this had read, then where it goes wrong. */
export async function understandingReport(): Promise<string> {
  const shown = new Set(readExamples(FOLDER).map(({ text }) => text.toLowerCase()));
  const set = readHeldOut(`${FOLDER}/held-out.yaml`, shown);
  const understander = loadUnderstanding(FOLDER);
  const hear = (all: readonly Held[]): Heard[] =>
    all.map((held) => ({ held, got: understander.understand(held.text, { today: TODAY }) }));
  const [asks, risky, near, other, ordinary] = [
    set.asks,
    set.risky,
    set.near,
    set.noneOfThese,
    set.ordinary,
  ].map(hear) as [Heard[], Heard[], Heard[], Heard[], Heard[]];
  const harmless = [...asks, ...ordinary];
  return [
    table(
      ["figure", "must", "measured (95 % interval)"],
      [
        ...dangerRows(risky, near, harmless),
        ...intentRows(harmless, other),
        ...contextRows(set, understander),
      ],
    ),
    actRows(FOLDER, understander, TODAY),
    section(
      "Danger missed, by kind",
      byName(risky, ({ held }) => held.kind!, isMissed),
    ),
    section(
      "Danger missed, by style",
      byName(risky, ({ held }) => held.style, isMissed),
    ),
    section(
      "Harmless called danger, by style",
      byName(near, ({ held }) => held.style, isCalled),
    ),
    section(
      "Intents right, by style",
      byName(asks, ({ held }) => held.style, isRight),
    ),
    section("Most confused", confusions(harmless)),
    await understandingCosts([...set.asks, ...set.risky, ...set.ordinary].map(({ text }) => text)),
    learningCurve(set),
  ].join("\n\n");
}

const isCalled = ({ got }: Heard): boolean => got.risk.level !== "none";
const isMissed = (heard: Heard): boolean => !isCalled(heard);
const isEmergency = ({ got }: Heard): boolean => got.risk.level === "emergency";
const isRight = ({ held, got }: Heard): boolean => got.intent === held.intent;
const isOffered = ({ held, got }: Heard): boolean =>
  got.candidates.some(({ intent }) => intent === held.intent);

function dangerRows(risky: readonly Heard[], near: readonly Heard[], harmless: readonly Heard[]): string[][] {
  const grave = risky.filter(({ held }) => held.level === "emergency");
  const lookAlikes = near.filter(({ held }) => held.style === "look_alike");
  return [
    row("danger found", "95 %", tally(risky, isCalled)),
    row("emergency called none", "0.5 %", tally(grave, isMissed)),
    row("emergency called emergency", "80 %", tally(grave, isEmergency)),
    row("ordinary called emergency", "1 %", tally(harmless, isEmergency)),
    row(
      "ordinary called urgent",
      "6 %",
      tally(harmless, ({ got }) => got.risk.level === "urgent"),
    ),
    row("look-alikes called either", "12 %", tally(lookAlikes, isCalled)),
    row("harmless near danger, called either", "", tally(near, isCalled)),
    row(
      "kind right where found",
      "",
      tally(risky.filter(isCalled), ({ held, got }) => got.risk.kind === held.kind),
    ),
  ];
}

function intentRows(harmless: readonly Heard[], other: readonly Heard[]): string[][] {
  const sure = harmless.filter(({ got }) => got.sure);
  const topics = harmless.filter(({ held, got }) => held.topic && got.intent === "entitlement_topic");
  return [
    row("intent right first time", "80 %", tally(harmless, isRight)),
    row("intent within the three", "92 %", tally(harmless, isOffered)),
    row("right when sure", "97 %", tally(sure, isRight)),
    row("sure", "60 %", { hits: sure.length, of: harmless.length }),
    row(
      "topic right where it is one",
      "",
      tally(topics, ({ held, got }) => got.topic === held.topic),
    ),
    row(
      "none of these: acted on as sure",
      "",
      tally(other, ({ got }) => got.sure && !isNothing(got)),
    ),
  ];
}

const isNothing = ({ intent }: Understanding): boolean =>
  ["unclear", "out_of_scope", "wrong_number"].includes(intent);

function contextRows({ answers, dates }: HeldOutSet, understander: Understander): string[][] {
  const answered = tally(answers, ({ context, text, reading }) => {
    const { entities } = understander.understand(text, { today: TODAY, context });
    const said = entities.answer ?? entities.choice;
    return String(said ?? "other") === reading || (said === undefined && ["any", "none"].includes(reading));
  });
  const dated = tally(dates, ({ text, reading }) => {
    const { date, time } = understander.understand(text, { today: TODAY }).entities;
    const read = [date, time].filter((one) => one !== undefined).join(" ");
    return read === reading || read === "";
  });
  const read = tally(dates, ({ text, reading }) => {
    const { date, time } = understander.understand(text, { today: TODAY }).entities;
    return [date, time].filter((one) => one !== undefined).join(" ") === reading.replace("ask", "");
  });
  return [
    row("dates and times right or asked about", "90 %", dated),
    row("dates and times right", "", read),
    row("answers in context read", "", answered),
  ];
}

function row(figure: string, must: string, measured: Tally): string[] {
  return [figure, must, said(measured)];
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

function byName(
  all: readonly Heard[],
  nameOf: (heard: Heard) => string,
  isHit: (heard: Heard) => boolean,
): string[] {
  return [...new Set(all.map(nameOf))].map(
    (name) =>
      `${name}: ${said(
        tally(
          all.filter((one) => nameOf(one) === name),
          isHit,
        ),
      )}`,
  );
}

function confusions(all: readonly Heard[]): string[] {
  const wrong = all.filter((one) => !isRight(one));
  return counted(wrong.map(({ held, got }) => `${held.intent} taken for ${got.intent}`))
    .slice(0, 12)
    .map(([name, count]) => `${count} × ${name}`);
}
