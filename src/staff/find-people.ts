import { plainName } from "../domain/name-match.ts";
import { peopleSeen } from "../store/adviser-diary.ts";
import { KNOWN_FOR_MS } from "../store/bookings.ts";
import type { Worker } from "../store/workers.ts";
import { whose } from "../work/rights.ts";
import type { Staff } from "./staff.ts";
import { nameOf } from "./who.ts";

const MOST_SHOWN = 20;

/** Those whom a worker may book, by the beginning of a first name; nothing if no name was asked for. */
export async function findPeople({ parts }: Staff, worker: Worker, asked: string | null) {
  const name = plainName(asked ?? "");
  if (name === "") return undefined;
  const { read, vault } = parts.store;
  const now = parts.clock.now();
  const of = await whose(read, worker, "book-for", now);
  const rows = await peopleSeen(read, worker.id, now - KNOWN_FOR_MS, of === "everyone" ? [] : of);
  const people = rows
    .map((row) => ({ name: nameOf(vault, row).first, href: `/staff/people/${row.id}/book` }))
    .filter((one) => plainName(one.name).startsWith(name))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
  return { asked: asked ?? "", people: people.slice(0, MOST_SHOWN), isPartOf: people.length > MOST_SHOWN };
}
