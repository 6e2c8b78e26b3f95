import { addDays, dayOf } from "../domain/day.ts";
import { fillTemplate } from "../domain/template.ts";
import { openProfile } from "../store/parties.ts";
import { openPlanned, plannedOf } from "../store/planned-texts.ts";
import type { Row } from "../store/schema.ts";
import type { Worker } from "../store/workers.ts";
import type { Parts } from "../work/parts.ts";
import type { Case } from "./access.ts";
import { reviewView } from "./review-view.ts";
import { newSecretId } from "./session.ts";
import type { Staff } from "./staff.ts";
import type { Problem } from "./thread.ts";
import { pastDays } from "./when.ts";
import { staffNames } from "./who.ts";
import { momentOf } from "./words.ts";

const SHOWN_FOR_MS = 7 * 24 * 3_600_000;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);
const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180];

/** What can be written down and sent from a person's page, each form with what was typed into it if that was wrong. */
export async function formsView(staff: Staff, { party }: Case, problem: Problem | undefined) {
  const now = staff.parts.clock.now();
  const formOf = (about: string) => {
    const mine = problem?.about === about ? problem : undefined;
    return { words: mine?.words ?? "", error: mine?.message, sure: mine?.sure, typed: mine?.typed ?? {} };
  };
  const keyFor = (about: string) => (problem?.about === about && problem.key) || newSecretId();
  return {
    write: { ...formOf("write"), key: keyFor("write") },
    plan: {
      ...formOf("plan"),
      key: keyFor("plan"),
      day: addDays(dayOf(now), 1),
      time: "10:00",
      today: dayOf(now),
    },
    contact: { ...formOf("contact"), minutes: MINUTES, days: pastDays(now) },
    note: formOf("note"),
    safe: { ...formOf("safe"), hours: HOURS },
    review: {
      ...(await reviewView(staff.parts, party)),
      held: formOf("review-held"),
      set: formOf("review-set"),
    },
    planned: await plannedViews(staff.parts, party, now),
  };
}

/** Why a planned text did not leave. */
const NOT_SENT: Readonly<Record<string, string>> = {
  "not-kept": "their worker changed, and nobody had said that it still holds",
  "author-gone": "whoever wrote it does not look after them any more",
  "card-unread": "their new worker had not read their card yet",
  "concern-open":
    "they have told us of danger since it was written. Read that first. If these words are still right, write to them now",
  "too-late": "the service was not running at its time",
  "quiet-hours": "it was too late in the evening",
  "unsafe-hours": "it was outside the hours they called safe",
  "phone-them": "they cannot be sent texts",
  "in-doubt": "it may not be their phone any more",
};

export async function plannedViews({ store }: Parts, party: Row<"party">, now: number) {
  const rows = await plannedOf(store.read, party.id, now - SHOWN_FOR_MS);
  const names = await staffNames(
    store.read,
    store.vault,
    rows.map((row) => row.author_id),
  );
  return rows.map((row) => ({
    id: row.id,
    words: openPlanned(store.vault, party, row),
    by: names(row.author_id),
    at: momentOf(row.send_at, now),
    waits: row.state === "waiting",
    held: row.state === "waiting" && row.held_for !== null,
    why: row.state === "not_sent" ? (NOT_SENT[row.reason ?? ""] ?? "it could not be sent") : undefined,
  }));
}

/** The texts that there are to start from, with the names in them. */
export function templatesFor({ parts }: Staff, { party }: Case, worker: Worker) {
  const profile = openProfile(parts.store.vault.boxOf(party.id, party.data_key), party);
  const names = { firstName: profile?.firstName, me: worker.profile.firstName };
  return parts.content.templates.map((one) => ({
    id: one.id,
    title: one.title,
    text: fillTemplate(one, names),
  }));
}
