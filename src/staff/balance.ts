import { allows } from "../domain/roles.ts";
import { doesOf, TONE_WORDS } from "../domain/tone.ts";
import { ServiceError } from "../errors.ts";
import type { Worker } from "../store/workers.ts";
import { writtenBy } from "../store/written.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

const MONTH_MS = 30 * 24 * 3_600_000;

/** A worker's own texts of a month, encouraging against chasing. It is theirs to see and nobody else's. */
export function balanceRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/balance", handle: (visit) => balancePage(staff, visit) }];
}

const hasBalance = ({ role }: Worker): boolean => allows(role, "look-after", "own");

/** For a quiet line on the first page; nothing for somebody who looks after nobody, or has written nothing. */
export async function balanceOf(staff: Staff, worker: Worker) {
  if (!hasBalance(worker)) return undefined;
  const counts = await countFor(staff, worker);
  return counts.all === 0 ? undefined : counts;
}

async function countFor({ parts }: Staff, worker: Worker) {
  const { store, clock, content } = parts;
  const texts = await writtenBy(store.read, store.vault, worker.id, clock.now() - MONTH_MS);
  const does = texts.map((text) => doesOf(text, content.templates));
  return {
    all: texts.length,
    encouraging: does.filter(({ encourages }) => encourages).length,
    chasing: does.filter(({ chases }) => chases).length,
  };
}

async function balancePage(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  if (!hasBalance(worker))
    throw new ServiceError("staff/forbidden", "This page is for whoever has young people of their own.");
  const { templates } = staff.parts.content;
  const titles = (tone: string) => templates.filter((one) => one.tone === tone).map(({ title }) => title);
  const data = {
    counts: await countFor(staff, worker),
    words: TONE_WORDS,
    ready: { encouraging: titles("encouraging"), chasing: titles("chasing") },
  };
  return { page: "balance", data };
}
