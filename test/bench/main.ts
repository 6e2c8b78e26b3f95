import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { alerts } from "./alerts.ts";
import { bookingBench } from "./booking.ts";
import { cards } from "./cards.ts";
import { entitlementsBench } from "./entitlements.ts";
import { handoffs } from "./handoffs.ts";
import { pagesBench } from "./pages.ts";
import { racesBench } from "./races.ts";
import { slotsBench } from "./slots.ts";
import { smsTurns } from "./sms-turns.ts";
import { understandingReport } from "./understanding/report.ts";
import { walkBench } from "./walk.ts";

interface Benchmark {
  readonly measures: string;
  /** Measures, and gives back what there is to print. */
  readonly run: (options: { profileFolder?: string | undefined }) => Promise<string>;
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  "sms-turns": {
    measures:
      "completed SMS turns, as a ratio to the echo (restify, Twilio's form and signature, botbuilder, TwiML)",
    run: smsTurns,
  },
  handoffs: {
    measures: "message to the worker's text and e-mail handed over, as a ratio to the answer of a plain turn",
    run: handoffs,
  },
  alerts: {
    measures:
      "danger to the safety reply and to the alert by text and by e-mail, idle and in a burst, as a ratio to a plain turn",
    run: alerts,
  },
  booking: {
    measures: "messages and segments for a booking over a set of talks, and date phrases understood",
    run: bookingBench,
  },
  cards: {
    measures:
      "message to the card in the worker's chat, as a ratio to the answer of a plain turn; card sizes",
    run: cards,
  },
  understanding: {
    measures:
      "what messages are taken to mean, against a set held out; time as a ratio to finding their words",
    run: understandingReport,
  },
  entitlements: {
    measures: "questions asked on made-up lives against the fewest possible, evaluations a second, segments",
    run: entitlementsBench,
  },
  slots: {
    measures: "a year of free times by number of advisers, and how it grows; the three soonest",
    run: slotsBench,
  },
  pages: {
    measures:
      "time and weight of a worker's first page and list of young people, for 30, 300 and 3,000 people",
    run: pagesBench,
  },
  walk: {
    measures: "thirty everyday tasks of a case worker in a browser: presses, letters, waiting, seconds",
    run: walkBench,
  },
  races: {
    measures:
      "eight processes, 100,000 attempts on 2,000 times: one winner each, the next three for the rest",
    run: racesBench,
  },
};

const USAGE = `Usage: npm run bench [-- NAME…] [--list] [--profile FOLDER]
Without a name all are run. --profile keeps CPU profiles of the service, to be opened in Chromium's developer tools.
`;

/** Runs the benchmarks that are asked for. @returns the exit code: 0 measured, however fast; 2 wrong usage */
async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (asked instanceof Error) return say(`${asked.message}\n${USAGE}${list()}`, 2);
  const { values, positionals } = asked;
  if (values.help || values.list) return say(`${USAGE}${list()}`, 0);
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHMARKS);
  const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown.length > 0) return say(`There is no benchmark ${unknown.join(", ")}.\n${USAGE}${list()}`, 2);
  for (const name of names) await run(name, folder(values.profile));
  return 0;
}

const OPTIONS = {
  list: { type: "boolean" },
  help: { type: "boolean" },
  profile: { type: "string" },
} as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error as Error;
  }
}

async function run(name: string, profileFolder: string | undefined): Promise<void> {
  const { measures, run } = BENCHMARKS[name]!;
  process.stdout.write(`${name}: ${measures}\n`);
  process.stdout.write(`${await run({ profileFolder })}\n`);
  if (profileFolder) process.stdout.write(`The CPU profile is in ${profileFolder}\n`);
}

function folder(path: string | undefined): string | undefined {
  if (path !== undefined) mkdirSync(resolve(path), { recursive: true });
  return path === undefined ? undefined : resolve(path);
}

function list(): string {
  return Object.entries(BENCHMARKS)
    .map(([name, { measures }]) => `  ${name}  ${measures}\n`)
    .join("");
}

function say(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
