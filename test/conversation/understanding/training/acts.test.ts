import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ACTS_FILE, ActLimits } from "../../../../src/conversation/understanding/classifier/acts.ts";
import { readModel } from "../../../../src/conversation/understanding/classifier/model.ts";
import { ACTS } from "../../../../src/conversation/understanding/in-care/acts.ts";
import { nameOfActs, readActs, trainActs } from "../../../../src/conversation/understanding/training/acts.ts";

const FOLDER = "content/understanding";
const silent = () => {};

describe("the examples of acts that are shipped", () => {
  it("were what the shipped model was trained on", () => {
    expect(readModel(join(FOLDER, ACTS_FILE), ActLimits).head.content).toBe(nameOfActs(FOLDER));
  });

  it("hold many lines of every act, by several authors", () => {
    const examples = readActs(FOLDER);
    for (const act of ACTS) {
      const authors = new Set(examples.filter((one) => one.act === act).map(({ author }) => author));
      expect(authors.size, act).toBeGreaterThanOrEqual(5);
    }
  });

  it("hold none that is held out", () => {
    expect(readActs(FOLDER).map(({ author }) => author)).not.toContain("held-out");
  });
});

describe("training", () => {
  let folder: string;
  const write = (name: string, acts: Record<string, string[]>): void => {
    const blocks = Object.entries(acts).map(([act, lines]) => `${act}: |\n  ${lines.join("\n  ")}\n`);
    writeFileSync(join(folder, name), blocks.join(""));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "acts-"));
    for (const name of readdirSync(FOLDER))
      if (!/^(?:acts|held-out|risk-|intents-)/.test(name)) cpSync(join(FOLDER, name), join(folder, name));
    write("acts-one.yaml", { when: ["when will you ring", "how long will it be"], bye: ["bus is here bye"] });
    write("acts-two.yaml", { when: ["how long till you ring"], bye: ["got to go bye", "bye for now"] });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("reads each author's file and no other", () => {
    write("acts-2.yaml", { when: ["not a name of an author"] });
    expect(readActs(folder).map(({ author, act, text }) => `${author} ${act}: ${text}`)).toEqual([
      "one when: when will you ring",
      "one when: how long will it be",
      "one bye: bus is here bye",
      "two when: how long till you ring",
      "two bye: got to go bye",
      "two bye: bye for now",
    ]);
  });

  it("names the file and the place of an act that there is not", () => {
    write("acts-two.yaml", { whenever: ["how long"] });
    expect(() => readActs(folder)).toThrow(/acts-two\.yaml[\s\S]*whenever/);
  });

  it("gives the same file for the same examples, and another name for others", () => {
    const first = trainActs(folder, silent);
    expect(trainActs(folder, silent).equals(first)).toBe(true);
    const name = nameOfActs(folder);
    write("acts-two.yaml", { when: ["how long till you ring"], bye: ["bye for now"] });
    expect(nameOfActs(folder)).not.toBe(name);
  }, 60_000);

  it("says how often it is right of an author it has not read", () => {
    const said: string[] = [];
    trainActs(folder, (line) => said.push(line));
    expect(said.join("\n")).toMatch(/right \d+\.\d % of 6; sure of [\s\S]*thresholds \{"sure":/);
  }, 60_000);
});
