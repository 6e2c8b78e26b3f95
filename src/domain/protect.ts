import { allows } from "./roles.ts";
import type { Role } from "./worker.ts";

/** Whether a worker, or whoever stands in for them, is one of those who read what was disclosed. */
export function mayProtect(role: Role, isOwn: boolean): boolean {
  return allows(role, "read-concern", isOwn ? "own" : "covered");
}
