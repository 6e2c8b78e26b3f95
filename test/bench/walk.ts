import { type Browser, chromium } from "playwright-core";
import { signInAt } from "../pictures/demo-sign-in.ts";
import { Hand } from "./walk/hand.ts";
import { SECONDS, secondsFor } from "./walk/keystroke.ts";
import { startWalk, type Walked } from "./walk/scene.ts";
import { MOBILES, type Task, type Who } from "./walk/task.ts";
import { ANSWERING } from "./walk/tasks-answer.ts";
import { ALL_AND_OTHERS } from "./walk/tasks-others.ts";
import { ABOUT_ONE } from "./walk/tasks-person.ts";

const PORT = 3978;
const TASKS: readonly Task[] = [...ANSWERING, ...ABOUT_ONE, ...ALL_AND_OTHERS];

/**
 * Thirty things that a case worker does on any day, each done in a browser on a real service: the presses and the letters
 * that it takes, the waiting for pages, and how long the keystroke-level model says that it takes in all.
 */
export async function walkBench(): Promise<string> {
  const walked = await startWalk(PORT);
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  try {
    return await walkAll(walked, browser);
  } finally {
    await browser.close();
    await walked.stop();
  }
}

async function walkAll(walked: Walked, browser: Browser): Promise<string> {
  const pages = new Map<Who, Awaited<ReturnType<typeof signInAt>>>();
  const lines: string[] = [];
  for (const task of TASKS) {
    await task.before?.(walked);
    const page = pages.get(task.who) ?? (await signInAt(browser, walked.origin, MOBILES[task.who], 1280));
    pages.set(task.who, page);
    await page.goto("/staff");
    const hand = new Hand(page);
    await task.walk(hand).catch((error: unknown) => {
      throw new Error(`${task.name}: ${page.url()}`, { cause: error });
    });
    lines.push(lineOf(lines.length + 1, task, hand));
  }
  return [...HEAD, ...lines, "", FOOT].join("\n");
}

const HEAD = ["| # | task | taps | letters | pages | seconds |", "| --- | --- | --- | --- | --- | --- |"];

function lineOf(n: number, { name }: Task, { effort, waitedMs }: Hand): string {
  const waited = waitedMs / 1000;
  const all = secondsFor(effort) + waited;
  return `| ${n} | ${name} | ${effort.taps} | ${effort.typed} | ${waited.toFixed(1)} | ${all.toFixed(0)} |`;
}

const FOOT = `Seconds: keystroke-level model (K ${SECONDS.K}, P ${SECONDS.P}, H ${SECONDS.H}, M ${SECONDS.M}) and the waiting for pages.`;
