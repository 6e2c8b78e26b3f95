import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PUBLIC_URL = "https://line.test";
export const SERVICE_NUMBER = "+447700900999";
export const FIELD_KEY = Buffer.alloc(32, "a key for these tests only").toString("base64");
export const ACCOUNT = { accountSid: `AC${"7".repeat(32)}`, authToken: "token of a pretend account" };

export type Env = Readonly<Record<string, string>>;

/** How a process came to its end, and all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A process of ours with nothing in its environment but what it was given, in a folder without settings. */
export interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written so far, on both streams. */
  output(): string;
  /** Resolves with the first match on standard output; rejects when the process ends without one. */
  said(words: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): Promise<Ended>;
}

export interface ServiceProcess extends Launched {
  readonly origin: string;
}

/** Compiled code is kept from one start to the next, as the tests start the service many times. */
const compiled = join(tmpdir(), "intouch-tests-compiled");
const alive = new Set<ChildProcess>();
const emptyFolder = join(tmpdir(), "intouch-tests-no-settings");
mkdirSync(emptyFolder, { recursive: true });
process.once("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** Starts a program of `src/`, as `node src/main.ts` does. */
export function launch(program: "main" | "cli", env: Env, args: readonly string[] = []): Launched {
  const path = fileURLToPath(new URL(`../../src/${program}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    cwd: emptyFolder,
    env: { PATH: process.env["PATH"] ?? "", NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  alive.add(child);
  const written = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (written.out += chunk));
  child.stderr.on("data", (chunk: Buffer) => (written.err += chunk));
  const { promise: ended, resolve } = Promise.withResolvers<Ended>();
  child.once("close", (code, signal) => {
    alive.delete(child);
    resolve({ code, signal, ...written });
  });
  return {
    child,
    ended,
    output: () => written.out + written.err,
    said: (words) => firstMatch(child, () => written, words),
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

function firstMatch(
  child: ChildProcess,
  written: () => { out: string; err: string },
  words: RegExp,
): Promise<RegExpExecArray> {
  const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
  const look = () => {
    const found = words.exec(written().out);
    if (found) resolve(found);
  };
  child.stdout?.on("data", look);
  child.once("close", () => reject(new Error(`It ended before it said ${words}: ${written().err}`)));
  look();
  return promise.finally(() => child.stdout?.off("data", look));
}

/** What the service needs to run beside a pretend Twilio: the demo's people and clock are there. */
export function settingsFor({ file, apiUrl }: { file: string; apiUrl: string }): Env {
  return {
    PORT: "0",
    PUBLIC_URL,
    SERVICE_NUMBER,
    FIELD_KEY,
    DATABASE_URL: `file:${file}`,
    TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
    TWILIO_API_URL: apiUrl,
    CLOCK_START: "2026-11-23T10:00:00Z",
  };
}

/** Starts the service and waits until it can take a message. */
export async function startProcess(env: Env): Promise<ServiceProcess> {
  const launched = launch("main", env);
  const [, port] = await launched.said(/"count":(\d+),"msg":"listening"/);
  const origin = `http://127.0.0.1:${port}`;
  const ready = await fetch(`${origin}/readyz`);
  if (ready.status !== 200) throw new Error(`Not ready: ${await ready.text()}`);
  return { ...launched, origin };
}

/** Runs a program that ends by itself. */
export function runProcess(program: "main" | "cli", env: Env, args: readonly string[] = []): Promise<Ended> {
  return launch(program, env, args).ended;
}
