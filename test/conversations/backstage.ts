import { supplyFrom } from "../../src/content/supply.ts";
import type { Slot } from "../../src/domain/slots.ts";
import { freeSlots } from "../../src/domain/slots.ts";
import { addressLookup, partyByAddress } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import { workersInRole } from "../../src/store/workers.ts";
import { markAttendance } from "../../src/work/appointments/attendance.ts";
import { bookFor } from "../../src/work/appointments/book-for.ts";
import { displace } from "../../src/work/appointments/displaced.ts";
import { offerFirstMeeting } from "../../src/work/appointments/first-meeting.ts";
import { diaryFor } from "../../src/work/appointments/load-bookings.ts";
import type { Line } from "../support/line.ts";

/** What staff do in a transcript, to whoever writes: `# missed`, `# came`, `# unavailable`, `# books Owen`, `# meeting`, `# gone Owen`. */
export const BACKSTAGE: Readonly<
  Record<string, (line: Line, party: Row<"party">, rest: string) => Promise<void>>
> = {
  missed: (line, party) => mark(line, party, "missed"),
  came: (line, party) => mark(line, party, "came"),
  async unavailable(line, party) {
    const booking = await newest(line, party);
    await line.store.write((db) =>
      displace(db, line.parts, booking.id, booking.adviser_id, line.clock.now()),
    );
  },
  async books(line, party, rest) {
    const slot = (await free(line, party)).find(({ adviserName }) => adviserName === rest)!;
    const [by] = await workersInRole(line.store.read, line.store.vault, ["personal_adviser"]);
    await line.store.write((db) => bookFor(db, line.parts, { party, slot, by: by! }, line.clock.now()));
  },
  async meeting(line, party) {
    const { clock, parts, store } = line;
    await store.write((db) => offerFirstMeeting(db, parts, party, party.worker_id!, clock.now()));
  },
  async gone(line, _party, rest) {
    for (const { id } of await advisers(line, rest))
      await line.store.write((db) =>
        db.updateTable("worker").set({ active: 0 }).where("id", "=", id).execute(),
      );
  },
};

async function advisers({ store }: Line, name: string) {
  const all = await workersInRole(store.read, store.vault, ["connexions_adviser", "specialist_adviser"]);
  return all.filter(({ profile }) => name === "" || profile.firstName === name);
}

async function mark(line: Line, party: Row<"party">, outcome: "missed" | "came"): Promise<void> {
  const { id, adviser_id: by } = await newest(line, party);
  await line.store.write((db) => markAttendance(db, line.parts, id, { outcome, by }, line.clock.now()));
}

async function newest({ store }: Line, { id }: Row<"party">): Promise<Row<"booking">> {
  const rows = store.read.selectFrom("booking").selectAll().where("party_id", "=", id);
  return await rows.where("status", "=", "booked").orderBy("start_at").executeTakeFirstOrThrow();
}

async function free({ parts, store, clock }: Line, { id }: Row<"party">): Promise<Slot[]> {
  const diary = await diaryFor(store.read, store.vault, id, clock.now());
  return [...freeSlots(supplyFrom(parts.content, diary, clock.now()), { person: id, now: clock.now() })];
}

/** Whoever writes from a number. */
export async function partyAt({ store }: Line, from: string): Promise<Row<"party"> | undefined> {
  return await partyByAddress(store.read, addressLookup(store.vault, "sms", from));
}
