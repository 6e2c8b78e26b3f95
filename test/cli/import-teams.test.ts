import { describe, expect, it } from "vitest";
import { workerOnRecord } from "../../src/store/import-workers.ts";
import { workerInTeams } from "../../src/store/teams-chats.ts";
import { Desk } from "./call.ts";
import { csv } from "./csv.ts";

const ID = "aaaaaaaa-bbbb-4ccc-8ddd-000000000001";

const worker = (change: Readonly<Record<string, string>> = {}) => ({
  id: "W-1",
  role: "personal_adviser",
  first_name: "Lorna",
  last_name: "Postlethwaite",
  email: "lorna@council.example",
  mobile: "",
  hours: "mon-fri 09:00-17:00",
  place: "",
  cover: "",
  active: "yes",
  ...change,
});

const bring = (desk: Desk, ...rows: Readonly<Record<string, string>>[]) =>
  desk.call(["import", "workers", desk.file("workers.csv", csv(rows)), "--write"]);

describe("the column teams_id", () => {
  it("may be missing", async () => {
    expect(await bring(new Desk(), worker())).toMatchObject({ exitCode: 0, err: "" });
  });

  it("makes somebody known in Teams, in whatever case Teams writes it", async () => {
    const desk = new Desk();
    await bring(desk, worker({ teams_id: ID.toUpperCase() }));
    const found = await desk.write((db, vault) => workerInTeams(db, vault, ID));
    expect(found?.profile.firstName).toBe("Lorna");
  });

  it("left empty forgets it", async () => {
    const desk = new Desk();
    await bring(desk, worker({ teams_id: ID }));
    await bring(desk, worker({ teams_id: "" }));
    expect(await desk.write((db, vault) => workerInTeams(db, vault, ID))).toBeUndefined();
  });

  it("of somebody who has left makes nobody known", async () => {
    const desk = new Desk();
    await bring(desk, worker({ teams_id: ID, active: "no" }));
    expect(await desk.write((db, vault) => workerInTeams(db, vault, ID))).toBeUndefined();
  });

  it.each([
    { teams_id: "lorna@council.example", why: "an address" },
    { teams_id: "12345", why: "a number" },
  ])("is refused with the reason: $why", async ({ teams_id }) => {
    const { exitCode, out, err } = await bring(new Desk(), worker({ teams_id }));
    expect(exitCode).toBe(1);
    expect(`${out}${err}`).toContain("teams_id: is not an object id");
  });

  it("is refused when two have the same, here or on record", async () => {
    const desk = new Desk();
    const second = worker({ id: "W-2", teams_id: ID });
    const both = await bring(desk, worker({ teams_id: ID }), second);
    expect(`${both.out}${both.err}`).toContain("teams_id: another worker has the same");
    await bring(desk, worker({ teams_id: ID }));
    const later = await bring(desk, second);
    expect(`${later.out}${later.err}`).toContain("teams_id: another worker has the same");
    expect(await desk.write((db, vault) => workerOnRecord(db, vault, "W-2"))).toBeUndefined();
  });

  it("may go from one to another in one file", async () => {
    const desk = new Desk();
    await bring(desk, worker({ teams_id: ID }), worker({ id: "W-2", first_name: "Ines" }));
    await bring(desk, worker({ teams_id: "" }), worker({ id: "W-2", first_name: "Ines", teams_id: ID }));
    const found = await desk.write((db, vault) => workerInTeams(db, vault, ID));
    expect(found?.profile.firstName).toBe("Ines");
  });
});
