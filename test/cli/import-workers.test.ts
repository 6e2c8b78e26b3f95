import { describe, expect, it } from "vitest";
import { readHours } from "../../src/cli/import/hours-cell.ts";
import { allows } from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";
import { ServiceError } from "../../src/errors.ts";
import { workerOnRecord } from "../../src/store/import-workers.ts";
import { acceptMessage } from "../../src/store/inbox.ts";
import { Desk, NOW } from "./call.ts";
import { peopleCsv, workersCsv } from "./csv.ts";

async function importWorkers(desk: Desk, text: string, ...options: string[]) {
  return await desk.call(["import", "workers", desk.file("workers.csv", text), ...options]);
}

const onRecord = (desk: Desk, ref: string) => desk.write((db, vault) => workerOnRecord(db, vault, ref));

describe("importing staff", () => {
  it("links those who cover for each other, whichever comes first", async () => {
    const desk = new Desk();
    const text = workersCsv({ cover: "W-2" }, { id: "W-2", mobile: "", cover: "W-1" });
    expect(await importWorkers(desk, text, "--write")).toMatchObject({ exitCode: 0, err: "" });
    expect((await onRecord(desk, "W-1"))?.coverRef).toBe("W-2");
    expect((await onRecord(desk, "W-2"))?.coverRef).toBe("W-1");
    expect((await importWorkers(desk, text)).out).toContain("added 0, changed 0, unchanged 2, refused 0");
  });

  it.each([
    { change: { active: "no" }, kept: { active: false }, why: "they left" },
    { change: { role: "duty" }, kept: { role: "duty" }, why: "they have another role" },
    { change: { cover: "" }, kept: { coverRef: null }, why: "nobody covers any more" },
    {
      change: { mobile: "" },
      kept: { profile: expect.not.objectContaining({ mobile: expect.anything() }) },
      why: "they gave the mobile back",
    },
  ])("brings a worker up to date: $why", async ({ change, kept }) => {
    const desk = new Desk();
    const second = { id: "W-2", mobile: "" };
    await importWorkers(desk, workersCsv({ cover: "W-2" }, second), "--write");
    const { out } = await importWorkers(desk, workersCsv({ cover: "W-2", ...change }, second), "--write");
    expect(out).toContain("added 0, changed 1, unchanged 1, refused 0");
    expect(await onRecord(desk, "W-1")).toMatchObject(kept);
  });

  it.each(Role.options)("asks for a place where %s sees people only if the table says so", async (role) => {
    const { out, err } = await importWorkers(new Desk(), workersCsv({ role, place: "" }));
    expect(`${out}${err}`.includes("place: is missing")).toBe(allows(role, "sit-at-centre", "others"));
  });

  it.each([
    { change: { role: "" }, says: "role: is missing", why: "no role" },
    { change: { role: "boss" }, says: "role: must be one of", why: "no such role" },
    { change: { email: "lorna" }, says: "email: is not an e-mail address", why: "half an address" },
    { change: { mobile: "07" }, says: "mobile: is not a phone number", why: "half a number" },
    { change: { email: "", mobile: "" }, says: "give an email or a mobile", why: "nobody could tell them" },
    { change: { hours: "" }, says: "hours: is missing", why: "no hours" },
    {
      change: { hours: "office hours" },
      says: 'hours: "office hours" cannot be read',
      why: "words for hours",
    },
    { change: { place: "atlantis" }, says: "place: must be one of: harpurhey,", why: "no such place" },
    { change: { role: "connexions_adviser" }, says: "place: is missing", why: "an adviser without a place" },
    { change: { cover: "W-9" }, says: "cover: no worker has this id", why: "nobody with that id" },
    { change: { cover: "W-1" }, says: "cover: is the worker's own id", why: "they cover themselves" },
    { change: { active: "" }, says: "active: is missing", why: "here or gone" },
  ])("refuses $change: $why", async ({ change, says }) => {
    const { exitCode, out } = await importWorkers(new Desk(), workersCsv(change));
    expect(exitCode).toBe(1);
    expect(out).toContain(`line 2: `);
    expect(out).toContain(says);
  });

  it.each([
    { change: { active: "no", email: "", mobile: "" }, why: "somebody who left need not be reached" },
    { change: { role: "connexions_adviser", place: "Moss Side" }, why: "a place by its name" },
  ])("takes $change: $why", async ({ change }) => {
    expect((await importWorkers(new Desk(), workersCsv(change))).exitCode).toBe(0);
  });

  it("refuses a mobile that belongs to a young person", async () => {
    const desk = new Desk();
    await desk.call(["import", "people", desk.file("people.csv", peopleCsv({})), "--write"]);
    const { out } = await importWorkers(desk, workersCsv({ mobile: "07700 900201" }));
    expect(out).toContain("mobile: belongs to a young person");
  });

  it("takes over a number that wrote to us before anybody knew it was a worker's", async () => {
    const desk = new Desk();
    const text = {
      source: "twilio",
      channel: "sms",
      address: "+447700900701",
      body: { text: "hi", mediaCount: 0 },
    } as const;
    await desk.write((db, vault) => acceptMessage(db, vault, { ...text, externalId: "SM1" }, NOW));
    expect((await importWorkers(desk, workersCsv({}), "--write")).exitCode).toBe(0);
    const { lane } = await desk.write((db, vault) =>
      acceptMessage(db, vault, { ...text, externalId: "SM2" }, NOW),
    );
    expect(lane?.kind).toBe("worker");
  });
});

describe("hours in a cell", () => {
  it.each([
    { text: "mon-fri 09:00-17:00", days: 5, mon: [["09:00", "17:00"]], why: "a run of days" },
    {
      text: "mon 9:00-17:00; sat 10:00-12:00",
      days: 2,
      mon: [["09:00", "17:00"]],
      why: "one nought left out",
    },
    {
      text: "Monday, Wed 09:00-12:00, 13:00-17:00",
      days: 2,
      mon: [
        ["09:00", "12:00"],
        ["13:00", "17:00"],
      ],
      why: "a break",
    },
    {
      text: "mon 13:00-17:00; mon-tue 09:00-12:00;",
      days: 2,
      mon: [
        ["09:00", "12:00"],
        ["13:00", "17:00"],
      ],
      why: "a day in two parts",
    },
    {
      text: "mon \u2013 tues 09:00\u201324:00",
      days: 2,
      mon: [["09:00", "24:00"]],
      why: "the dashes of a word processor",
    },
  ])("reads $text: $why", ({ text, days, mon }) => {
    const hours = readHours(text);
    expect(Object.keys(hours)).toHaveLength(days);
    expect(hours.mon).toEqual(mon);
  });

  it.each([
    { text: "mon-fri", why: "no times" },
    { text: "09:00-17:00", why: "no days" },
    { text: "fri-mon 09:00-17:00", why: "backwards" },
    { text: "mon-wed-fri 09:00-17:00", why: "a run of three" },
    { text: "mo 09:00-17:00", why: "too short to be sure" },
    { text: "mon 9-5", why: "no minutes" },
    { text: "mon 09:00-17:00 10:00-12:00", why: "no comma between" },
    { text: "mon 17:00-09:00", why: "it ends before it starts" },
    { text: "mon 09:00-25:00", why: "no such time" },
    { text: "mon 09:00-12:00, 11:00-13:00", why: "overlap" },
    { text: ";", why: "nothing" },
  ])("refuses $text: $why", ({ text }) => {
    expect(() => readHours(text)).toThrow(ServiceError);
    expect(() => readHours(text)).toThrow("write the hours as mon-fri 09:00-17:00");
  });
});
