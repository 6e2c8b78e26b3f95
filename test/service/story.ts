import Database from "better-sqlite3";
import { expect } from "vitest";
import { formOf, Visitor } from "../staff/browser.ts";
import type { Moment, Send } from "./kill-moments.ts";
import { type Point, points } from "./kill-points.ts";
import { RealLine } from "./real-line.ts";
import { until } from "./until.ts";

/** Makes ready what is done next. Done again after a kill, it has to do no more than it did. */
export type Step = (line: RealLine) => Promise<Send>;

export interface Story {
  readonly open?: () => Promise<RealLine>;
  readonly steps: readonly Step[];
  /** All that is noted as done in the end, by name, messages to staff left out. */
  readonly does: readonly string[];
  /** The points at which the process is killed, a round each: one for every step, or none. */
  readonly rounds: readonly (readonly (Point | undefined)[])[];
}

/** Goes through a story, killed at the points of a round and started again each time. */
export async function goThrough(
  { steps, open = () => RealLine.open({ autoCallbacks: true }) }: Pick<Story, "steps" | "open">,
  round: readonly (Point | undefined)[] = [],
): Promise<RealLine> {
  const line = await open();
  for (const [i, step] of steps.entries()) {
    const send = await step(line);
    const moment = round[i] && (points[round[i]] as Moment);
    const done = moment ? await moment(line, send) : await send();
    if (moment) await startAgain(line);
    if (!done) expect(await send()).toBe(true);
    await quiet(line);
  }
  return line;
}

async function startAgain(line: RealLine): Promise<void> {
  expect((await line.process.ended).signal).toBe("SIGKILL");
  await line.restart();
}

/** Waits until nothing is due any more, and all is answered and sent. */
export async function quiet(line: RealLine): Promise<void> {
  await until("nothing due", async () => {
    const due = look(line, DUE, { now: await line.now() });
    return due.length === 0 || undefined;
  });
  await line.settle();
}

const DUE = `
SELECT id FROM timer WHERE state = 'waiting' AND due_at <= @now
UNION ALL SELECT id FROM concern WHERE status = 'open' AND next_at <= @now`;

export function look(line: RealLine, sql: string, values: Record<string, unknown> = {}): unknown[] {
  const db = new Database(line.file, { readonly: true });
  try {
    return db.prepare(sql).pluck().all(values);
  } finally {
    db.close();
  }
}

const answered = async (request: Promise<{ status: number }>, good: (status: number) => boolean) => {
  try {
    return good((await request).status);
  } catch {
    return false;
  }
};

/** A text to the service. REF stands for the code of the first thread that was told to a worker. */
export function texts(from: string, text: string): Step {
  return async (line) => {
    const ids = idsOf(`SM${crypto.randomUUID().replaceAll("-", "")}`);
    const [ref = ""] = look(line, "SELECT ref FROM handoff ORDER BY id LIMIT 1") as string[];
    const words = text.replace("REF", ref);
    return () => answered(line.network.text(from, words, ids), (status) => status === 200);
  };
}

const idsOf = (sid: string) => ({ MessageSid: sid, SmsSid: sid, SmsMessageSid: sid });

/** The clock goes on to the time that a query finds. */
export function waitsUntil(sql: string): Step {
  return async (line) => {
    const [at] = look(line, sql) as number[];
    const body = JSON.stringify({ now: new Date(at! + 1000).toISOString() });
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    return () => answered(fetch(`${line.origin}/demo/clock`, init), (status) => status === 200);
  };
}

/** What is sent from a page waits for half a minute, in which it can be taken back: that time passes too. */
export function thenHalfAMinute(step: Step): Step {
  return async (line) => {
    const send = await step(line);
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"advance":"PT31S"}',
    };
    const pass = () => answered(fetch(`${line.origin}/demo/clock`, init), (status) => status === 200);
    return async () => (await send()) && (await pass());
  };
}

/** A person rings the service. */
export function rings(from: string): Step {
  return async (line) => {
    const sid = `CA${crypto.randomUUID().replaceAll("-", "")}`;
    return () => answered(line.network.call(from, sid), (status) => status === 200);
  };
}

/**
 * A worker, signed in, sends a form of a page, found by how its address ends. PERSON, CALL and CONCERN stand for
 * Maya's id, that of the call she waits for, and that of what was raised about her. Sent again, the answer may be that it was done before.
 */
export function presses(worker: string, path: string, action: string, typed: Typed = {}): Step {
  return async (line) => {
    const visitor = await signedIn(line, worker);
    const { html } = await visitor.get(named(line, path));
    const form = formOf(html, named(line, action));
    const chosen = typeof typed === "function" ? typed(line) : typed;
    return () => answered(visitor.post(form.action, { ...form.hidden, ...chosen }), (status) => status < 500);
  };
}

type Typed = Record<string, string> | ((line: RealLine) => Record<string, string>);

function named(line: RealLine, path: string): string {
  const find = (sql: string) => (look(line, sql)[0] as string | undefined) ?? "";
  return path
    .replace("PERSON", find("SELECT id FROM party WHERE record_ref = 'YP-001'"))
    .replace("CONCERN", find("SELECT id FROM concern"))
    .replace("CALL", find("SELECT id FROM call_back"));
}

const visitors = new WeakMap<RealLine, Map<string, Visitor>>();

async function signedIn(line: RealLine, mobile: string): Promise<Visitor> {
  const all = visitors.get(line) ?? new Map<string, Visitor>();
  visitors.set(line, all);
  const visitor = all.get(mobile) ?? new Visitor(line);
  all.set(mobile, visitor);
  if ((await visitor.get("/staff")).status !== 200) await signIn(line, mobile, visitor);
  return visitor;
}

async function signIn(line: RealLine, mobile: string, visitor: Visitor): Promise<void> {
  const before = line.textsTo(mobile).length;
  await visitor.send(await visitor.get("/staff/sign-in"), "/staff/sign-in", { who: mobile });
  const text = await until("a code", () => line.textsTo(mobile).slice(before).find(isCode));
  await visitor.send(await visitor.get("/staff/code"), "/staff/code", { code: /\d{6}/.exec(text)![0] });
  await line.settle();
}

export const isCode = (text: string): boolean => /\b\d{6}\b/.test(text);
