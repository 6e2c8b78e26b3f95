import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readModel, Thresholds } from "../../../../src/conversation/understanding/classifier/model.ts";
import {
  type Example,
  nameOfExamples,
  readExamples,
} from "../../../../src/conversation/understanding/training/examples.ts";
import { INTENTS, RISK_KINDS } from "../../../../src/conversation/understanding/types.ts";
import { TOPICS } from "../../../../src/domain/topic.ts";
import { type HeldOutSet, readHeldOut } from "../../../bench/understanding/held-out.ts";

const FOLDER = "content/understanding";
const examples = readExamples(FOLDER);
const RARE = new Set([
  ...["feedback_participation", "withdraw_consent", "privacy_question", "are_you_a_bot", "stop", "start"],
  ...["language_change", "wrong_number", "third_party", "abuse_at_bot", "unclear", "crisis"],
]);

const count = (is: (example: Example) => boolean): number => examples.filter(is).length;

describe("the examples", () => {
  it.each(INTENTS.filter((intent) => intent !== "crisis" && intent !== "about_me"))(
    "show %s often enough",
    (intent) => {
      expect(count((one) => one.intent === intent)).toBeGreaterThanOrEqual(RARE.has(intent) ? 60 : 150);
    },
  );

  it.each(TOPICS)("show the subject %s often enough", (topic) => {
    expect(count((one) => one.topic === topic)).toBeGreaterThanOrEqual(150);
  });

  it.each(RISK_KINDS)("show %s by several authors, at both levels", (kind) => {
    const of = examples.filter(({ risk }) => risk?.kind === kind);
    expect(new Set(of.map(({ author }) => author)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(of.map(({ risk }) => risk?.level))).toEqual(new Set(["urgent", "emergency"]));
  });

  it("are enough over all", () => {
    expect(count(({ risk }) => risk !== undefined)).toBeGreaterThanOrEqual(900);
    expect(count(({ risk, intent, noneOfThese }) => !risk && !intent && !noneOfThese)).toBeGreaterThanOrEqual(
      800,
    );
    expect(count(({ risk, intent }) => !risk && intent !== undefined)).toBeGreaterThanOrEqual(3000);
    expect(count(({ noneOfThese }) => noneOfThese === true)).toBeGreaterThanOrEqual(200);
  });

  it("share next to nothing with what is held out, and that does not count there", () => {
    const file = `${FOLDER}/held-out.yaml`;
    const shown = new Set(examples.map(({ text }) => text.toLowerCase()));
    const sizeOf = ({ asks, risky, near }: HeldOutSet) => asks.length + risky.length + near.length;
    const [all, unseen] = [readHeldOut(file), readHeldOut(file, shown)].map(sizeOf);
    expect(unseen).toBeGreaterThan(all! * 0.97);
    expect(readHeldOut(file, shown).asks.some(({ text }) => shown.has(text.toLowerCase()))).toBe(false);
  });
});

describe("the name of what is learnt from", () => {
  const before = nameOfExamples(FOLDER);
  const nameWith = (file: string, change: (text: string) => string): string => {
    const folder = mkdtempSync(join(tmpdir(), "intouch-"));
    cpSync(FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
    const name = nameOfExamples(folder);
    rmSync(folder, { recursive: true });
    return name;
  };

  it.each([
    { file: "intents-first.yaml", from: "wrong number", to: "wrong num", why: "an example" },
    { file: "risk-plain.yaml", from: "overdose", to: "overdoes", why: "an example of danger" },
    { file: "text-speak.yaml", from: "2nite:", to: "2niteee:", why: "how words are written out" },
    { file: "words-risk.yaml", from: "    myself", to: "    thyself myself", why: "a group of words" },
  ])("is another with another $file: $why", ({ file, from, to }) => {
    expect(nameWith(file, (text) => text.replace(from, to))).not.toBe(before);
  });

  it.each([
    { file: "keywords.yaml", from: "fillers:", to: "# more\nfillers:", why: "a remark" },
    { file: "keywords.yaml", from: "  please", to: "  zzz please", why: "a settled phrase" },
    { file: "intents-first.yaml", from: "wrong_number:", to: "# more\nwrong_number:", why: "a remark" },
    { file: "held-out.yaml", from: "wrong_number:", to: "# more\n  wrong_number:", why: "held out" },
  ])("is the same with another $file: $why", ({ file, from, to }) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    expect(text).toContain(from);
    expect(nameWith(file, () => text.replace(from, to))).toBe(before);
  });
});

describe("the model", () => {
  it("was trained on the examples as they are", () => {
    expect(readModel(`${FOLDER}/model.bin`, Thresholds).head.content).toBe(nameOfExamples(FOLDER));
  });
});
