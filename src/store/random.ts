import { randomFillSync } from "node:crypto";

const pool = Buffer.alloc(16 * 1024);
let used = pool.length;

/**
 * Bytes from the system's random source, each given out once.
 * They are fetched by the thousand: a fetch of its own costs more than the sealing that it is for.
 * @param bytes at most 16384
 */
export function randomDraw(bytes: number): Buffer {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return Buffer.from(pool.subarray(used - bytes, used));
}
