import { teamsChatRow } from "../store/teams-chats.ts";
import type { Worker } from "../store/workers.ts";
import { newLinkCode } from "../work/teams/link.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

const path = "/staff/teams";

/** Where a worker sees whether Teams reaches them, and gets a code that makes them known there. */
export function teamsRoutes(staff: Staff): readonly SignedRoute[] {
  if (!staff.hasTeams) return [];
  return [
    { method: "get", path, handle: (visit) => page(staff, visit.worker) },
    { method: "post", path, handle: (visit) => makeCode(staff, visit) },
  ];
}

/** The code stands on this one page only: loading it again makes another. */
async function makeCode(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  const { store } = staff.parts;
  const code = await store.write((db) => newLinkCode(db, staff.parts, worker));
  if (code !== undefined) return await page(staff, worker, { code });
  return await page(staff, worker, {
    problem: "You have had 3 codes in an hour. Wait a little, then ask again",
  });
}

async function page(
  { parts }: Staff,
  worker: Worker,
  { code, problem }: { code?: string; problem?: string } = {},
): Promise<Answer> {
  const chat = await teamsChatRow(parts.store.read, worker.id);
  const reached = chat?.installed === 1 && chat.dead_since === null;
  const listed = worker.profile.teamsId !== undefined;
  const state = reached ? "reached" : chat ? "lost" : listed ? "listed" : "unknown";
  return { page: "teams-link", data: { state, code, problem }, status: problem ? 429 : 200 };
}
