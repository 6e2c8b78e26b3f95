import { Connection } from "./connection.ts";

export interface Load {
  /** On the loopback. */
  readonly port: number;
  readonly connections: number;
  /** No request starts later than this after the first. */
  readonly durationMs: number;
  /** The next request to send; undefined ends the load. */
  readonly next: () => Buffer | undefined;
}

export interface Loaded {
  /** How long each answer took, all of them 200. */
  readonly answersMs: readonly number[];
  /** Milliseconds since 1970, comparable between processes of this machine. */
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Milliseconds since 1970 that never go back, with fractions. */
export function preciseNow(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Keeps every connection busy, a new request as soon as the last was answered.
 * @throws Error for any answer but 200: what is refused is not measured
 */
export async function putUnderLoad({ port, connections, durationMs, next }: Load): Promise<Loaded> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.to(port)));
  const answersMs: number[] = [];
  const startedAt = preciseNow();
  const endAt = startedAt + durationMs;
  try {
    await Promise.all(open.map((connection) => keepBusy(connection, next, endAt, answersMs)));
    return { answersMs, startedAt, endedAt: preciseNow() };
  } finally {
    for (const connection of open) connection.close();
  }
}

async function keepBusy(
  connection: Connection,
  next: () => Buffer | undefined,
  endAt: number,
  answersMs: number[],
): Promise<void> {
  for (let begun = preciseNow(); begun < endAt; begun = preciseNow()) {
    const request = next();
    if (!request) return;
    const status = await connection.ask(request);
    if (status !== 200) throw new Error(`A request was answered ${status}`);
    answersMs.push(preciseNow() - begun);
  }
}
