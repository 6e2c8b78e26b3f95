import { describe, expect, it } from "vitest";
import { book } from "../../src/store/bookings.ts";
import { workersInRole } from "../../src/store/workers.ts";
import type { Line } from "../support/line.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, CHANTELLE, words } from "./talk.ts";

const justGone = (line: Line): string => words(line, "booking.why-just-gone", { lines: "" }).trim();

describe("a slot that is gone", () => {
  async function aboutToConfirm() {
    const line = await lineFor();
    const offered = await line.say(MAYA, "book me a careers appointment at moss side");
    await line.say(MAYA, "2");
    const [adviser] = (await workersInRole(line.store.read, line.store.vault, ["connexions_adviser"])).filter(
      ({ profile }) => profile.placeId === "moss-side",
    );
    const start = Date.parse("2026-11-26T12:45:00Z");
    const slot = {
      adviserId: adviser!.id,
      adviserName: "",
      placeId: "moss-side",
      start,
      end: start + 45 * 60_000,
      by: "in-person" as const,
      kind: "careers",
    };
    expect(offered.join()).toContain("2 Thu 26 Nov 12:45pm");
    return { line, slot };
  }

  it("before the confirmation is not booked, and other times are offered", async () => {
    const { line, slot } = await aboutToConfirm();
    const other = await partyOf(line.store, CHANTELLE);
    await line.store.write((db) => book(db, other.id, slot, "careers", line.clock.now()));
    const [reply] = await line.say(MAYA, "1");
    expect(reply).toContain(justGone(line));
    expect(reply).toMatch(/1 Thu 26 Nov 11:15am.*2 Thu 26 Nov 12pm.*3 Thu 26 Nov 1:30pm/s);
    expect(await all(line, "booking")).toHaveLength(1);
  });

  it("only at the commit undoes the booking, and the step hears of it", async () => {
    const { line, slot } = await aboutToConfirm();
    const other = await partyOf(line.store, CHANTELLE);
    await line.store.write(async (db) => {
      const id = await book(db, other.id, slot, "careers", line.clock.now());
      await db.updateTable("booking").set({ status: "cancelled" }).where("id", "=", id).execute();
    });
    const [reply] = await line.say(MAYA, "1");
    expect(reply).toContain(justGone(line));
    const mine = (await all(line, "booking")).filter(({ party_id }) => party_id !== other.id);
    expect(mine).toEqual([]);
    expect(await all(line, "timer")).toEqual([]);
    expect((await all(line, "audit")).map(({ action }) => action)).not.toContain("booking.made");
  });

  it("then leaves the rest of the time bookable", async () => {
    const { line, slot } = await aboutToConfirm();
    const other = await partyOf(line.store, CHANTELLE);
    await line.store.write((db) => book(db, other.id, slot, "careers", line.clock.now()));
    await line.say(MAYA, "1");
    await line.say(MAYA, "1");
    await line.say(MAYA, "1");
    const booked = (await all(line, "booking")).map(({ start_at }) =>
      new Date(start_at).toISOString().slice(11, 16),
    );
    expect(booked.sort()).toEqual(["11:15", "12:45"]);
  });
});

describe("a store that refuses again and again", () => {
  it("is given to a person after three tries, and nothing is booked", async () => {
    const line = await lineFor();
    const { book: dialogs, content } = line.parts;
    let steps = 0;
    const hopeless = {
      ...dialogs.byName.get("my-appointments")!,
      start: () => {
        steps++;
        return {
          kind: "done" as const,
          says: [],
          effects: [{ do: "opportunity" as const, id: full, state: "joined" as const }],
        };
      },
    };
    const full = content.opportunities[0]!.id;
    const opportunities = content.opportunities.map((one) =>
      one.id === full ? { ...one, capacity: 0 } : one,
    );
    const byIntent = new Map([...dialogs.byIntent.keys()].map((intent) => [intent, hopeless] as const));
    Object.assign(line.parts, { book: { ...dialogs, byIntent }, content: { ...content, opportunities } });
    expect(await line.say(MAYA, "when is my appointment")).toEqual([words(line, "talk.cannot-now")]);
    expect(steps).toBe(3);
    expect(await all(line, "opportunity_place")).toEqual([]);
    expect((await all(line, "handoff")).map(({ reason }) => reason)).toEqual(["not-understood"]);
  });
});
