import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { checkContent } from "../src/content/check.ts";
import { ACTS_FILE, ActLimits } from "../src/conversation/understanding/classifier/acts.ts";
import { readUnderstandingContent } from "../src/conversation/understanding/classifier/content.ts";
import { readModel, Thresholds } from "../src/conversation/understanding/classifier/model.ts";
import { loadUnderstanding, MODEL_FILE } from "../src/conversation/understanding/index.ts";
import { nameOfActs } from "../src/conversation/understanding/training/acts.ts";
import { nameOfExamples, readExamples } from "../src/conversation/understanding/training/examples.ts";
import { distinctExamples } from "../src/conversation/understanding/training/train.ts";
import { dayOf } from "../src/domain/day.ts";
import { ServiceError } from "../src/errors.ts";
import { hazardSlips } from "./check/hazards.ts";
import { strayImports } from "./check/imports.ts";

/** One check: what it is, and the lines that say what is wrong. */
type Check = readonly [name: string, run: () => readonly string[]];

function program(name: string, ...args: string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: "utf8", shell: false });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim() || `${name} ended with ${status}`];
}

function contentSlips(): readonly string[] {
  const { errors, warnings } = checkContent("content", dayOf(Date.now()));
  for (const warning of warnings) console.log(`  warning: ${warning}`);
  return errors;
}

const UNDERSTANDING = "content/understanding";

function understandingSlips(): readonly string[] {
  try {
    loadUnderstanding(UNDERSTANDING);
    const examples = readExamples(UNDERSTANDING);
    distinctExamples(readUnderstandingContent(UNDERSTANDING), examples, (line) =>
      console.log(`  note: ${line}`),
    );
    const { content } = readModel(`${UNDERSTANDING}/${MODEL_FILE}`, Thresholds).head;
    const acts = readModel(`${UNDERSTANDING}/${ACTS_FILE}`, ActLimits).head.content;
    const isOld = content !== nameOfExamples(UNDERSTANDING) || acts !== nameOfActs(UNDERSTANDING);
    return isOld ? ["The examples have changed since the model was trained: npm run train"] : [];
  } catch (error) {
    if (error instanceof ServiceError) return [error.message];
    throw error;
  }
}

const tracked = () =>
  execFileSync("git", ["ls-files", "src", "dialogs"], { encoding: "utf8" })
    .split("\n")
    .filter((file) => file.endsWith(".ts"));

const CHECKS: readonly Check[] = [
  ["format and lint", () => program("biome", "check", "--error-on-warnings", ".")],
  ["types", () => program("tsc")],
  ["direction of imports", () => strayImports(tracked())],
  ["hazard log", () => hazardSlips(readFileSync("docs/hazards.yaml", "utf8"))],
  ["content", () => [...contentSlips(), ...understandingSlips()]],
];

let failed = 0;
for (const [name, run] of CHECKS) {
  const slips = run();
  console.log(`${slips.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const slip of slips) console.log(slip);
  failed += slips.length === 0 ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;
