import { setTimeout as pause } from "node:timers/promises";

const EVERY_MS = 25;

/** Looks again and again until there is something, for what announces itself by no event. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = AbortSignal.timeout(timeoutMs);
  while (!deadline.aborted) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(EVERY_MS);
  }
  throw new Error(`Waited in vain: ${what}`);
}
