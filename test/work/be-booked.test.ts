import { afterEach, beforeEach, expect, it } from "vitest";
import { allows } from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";
import { keepWorker } from "../../src/store/workers.ts";
import { type Line, startLine } from "../support/line.ts";
import { MAYA } from "./outgoing.ts";

let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

/** Nobody can be booked but somebody of this role, at one place. */
async function only(role: Role): Promise<void> {
  const { store, clock } = line;
  const hours = { tue: [["09:00", "17:00"]] as [string, string][] };
  const profile = { firstName: "Pat", lastName: "Example", hours, placeId: "harpurhey" };
  await store.write(async (db) => {
    await db.updateTable("worker").set({ active: 0 }).where("role", "=", "connexions_adviser").execute();
    await keepWorker(db, store.vault, { recordRef: "W-PAT", role, active: true, profile }, clock.now());
  });
}

it.each(Role.options)("offers times with %s only if the table says so", async (role) => {
  await only(role);
  const said = (await line.say(MAYA, "book me a careers appointment at harpurhey")).join("\n");
  expect(/\bTue\w* 24\b/.test(said), said).toBe(allows(role, "be-booked", "others"));
});
