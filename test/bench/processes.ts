import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LATE_MS = 60_000;

/** The processes and files of a run. */
export interface Workbench {
  /** For databases and the like. */
  readonly folder: string;
  /** Ends a process together with the run. */
  readonly keep: <C extends ChildProcess>(child: C) => C;
}

/** Runs something that needs processes and files, and leaves neither behind, however it ends. */
export async function withWorkbench<R>(run: (workbench: Workbench) => Promise<R>): Promise<R> {
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), "intouch-bench-"));
  const keep = <C extends ChildProcess>(child: C): C => {
    children.push(child);
    return child;
  };
  const clear = async () => {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = () => void clear().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    return await run({ folder, keep });
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await clear();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Starts a program of this folder that tells its port first. */
export async function startServer(
  { keep }: Workbench,
  program: string,
): Promise<{ port: number; child: ChildProcess }> {
  const child = keep(fork(fileURLToPath(new URL(program, import.meta.url))));
  const { port } = await messageFrom<{ port: number }>(child);
  return { port, child };
}

/** The next message of a process. @throws Error if it ends first, or says nothing for a minute */
export async function messageFrom<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController();
  const signal = AbortSignal.any([heard.signal, AbortSignal.timeout(LATE_MS)]);
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.at(-1)} ended with ${code}`);
  });
  try {
    const [message] = await Promise.race([once(child, "message", { signal }), ended]);
    return message as T;
  } finally {
    heard.abort();
  }
}

/** Asks a process to end, and makes it if it does not. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await exit;
  clearTimeout(force);
}
