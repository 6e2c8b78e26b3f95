import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { acceptMessage, markDone, nextForParty } from "../../src/store/inbox.ts";
import { addressLookup, partyByRef, setAddress } from "../../src/store/parties.ts";
import { Desk, importPeople, NOW } from "./call.ts";
import { csv, peopleCsv, usualPerson, workersCsv } from "./csv.ts";

describe("importing young people", () => {
  it("says what it would do and writes nothing", async () => {
    const desk = new Desk();
    const { exitCode, out } = await importPeople(desk, peopleCsv({}, { id: "P-2", phone: "" }));
    expect(exitCode).toBe(0);
    expect(out).toContain("added 2, changed 0, unchanged 0, refused 0\n");
    expect(out).toContain("dry run");
    expect((await desk.call(["person", "--id", "P-1"])).err).toContain("There is no database");
  });

  it("puts them on record with --write", async () => {
    const desk = new Desk();
    expect((await importPeople(desk, peopleCsv({}), "--write")).exitCode).toBe(0);
    expect(await desk.person("--phone", "+447700900201")).toMatchObject({ id: "P-1", name: "Tia Hargreave" });
  });

  it("takes the example files, staff first", async () => {
    const desk = new Desk();
    const workers = await desk.call(["import", "workers", "test/fixtures/workers.example.csv", "--write"]);
    expect(workers).toMatchObject({ exitCode: 0, err: "" });
    const people = await desk.call(["import", "people", "test/fixtures/people.example.csv", "--write"]);
    expect(people).toMatchObject({ exitCode: 0, err: "" });
    expect(people.out).toContain("added 4,");
  });

  it.each([
    { change: {}, says: "unchanged 1", why: "the same again" },
    { change: { last_name: "Lever" }, says: "changed 1", why: "another name" },
    { change: { study: "university" }, says: "changed 1", why: "another fact" },
    { change: { phone: "+44 7700 900201" }, says: "unchanged 1", why: "the same number written otherwise" },
    { change: { phone: "" }, says: "unchanged 1", why: "no number says nothing of the number" },
    { change: { date_of_birth: "09/04/2007" }, says: "unchanged 1", why: "the same day written otherwise" },
  ])("counts $says when a row comes again with $change: $why", async ({ change, says }) => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({}), "--write");
    expect((await importPeople(desk, peopleCsv(change))).out).toContain(says);
    await importPeople(desk, peopleCsv(change), "--write");
    const { out } = await importPeople(desk, peopleCsv(change));
    expect(out).toContain("added 0, changed 0, unchanged 1, refused 0");
  });

  it.each([
    { days: { course_ends: "2027-07-02", moves_on: "" }, says: "changed 1", why: "a course's end" },
    { days: { course_ends: "", moves_on: "12/01/2027" }, says: "changed 1", why: "a move" },
    {
      days: { course_ends: "", moves_on: "" },
      says: "unchanged 1",
      why: "no day, as in a file without the columns",
    },
  ])("takes what is coming, in columns that a file may leave out: $why", async ({ days, says }) => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({}), "--write");
    const file = csv([{ ...usualPerson, ...days }]);
    expect((await importPeople(desk, file, "--write")).out).toContain(says);
    expect((await importPeople(desk, file)).out).toContain("unchanged 1");
  });

  it("takes the day of a review, and leaves what was changed here until the file has another", async () => {
    const desk = new Desk();
    const on = (review_due: string) => csv([{ ...usualPerson, course_ends: "", moves_on: "", review_due }]);
    const due = async () =>
      ((await desk.person("--id", "P-1")) as { review: { dueOn: string } }).review.dueOn;
    await importPeople(desk, on("15/01/2027"), "--write");
    expect(await due()).toBe("2027-01-15");
    await desk.write((db) =>
      db
        .updateTable("pathway_review")
        .set({ due_on: "2026-12-20" as never })
        .execute(),
    );
    expect((await importPeople(desk, on("2027-01-15"), "--write")).out).toContain("unchanged 1");
    expect((await importPeople(desk, on(""), "--write")).out).toContain("unchanged 1");
    expect(await due()).toBe("2026-12-20");
    expect((await importPeople(desk, on("2027-02-01"), "--write")).out).toContain("changed 1");
    expect(await due()).toBe("2027-02-01");
  });

  it("refuses a day that does not exist", async () => {
    const file = csv([{ ...usualPerson, course_ends: "31/06/2027", moves_on: "soon" }]);
    const { exitCode, out } = await importPeople(new Desk(), file);
    expect(exitCode).toBe(1);
    expect(out).toContain("line 2: course_ends: is a day that does not exist; moves_on: must be written as");
  });

  it("adds a number to somebody who had none", async () => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({ phone: "" }), "--write");
    expect((await importPeople(desk, peopleCsv({}), "--write")).out).toContain("changed 1");
    expect((await desk.person("--phone", "07700900201")).id).toBe("P-1");
  });
});

describe("a row is refused", () => {
  it.each([
    { change: { id: "" }, says: "id: is missing", why: "nobody" },
    { change: { id: "P 1" }, says: "id: may have letters", why: "a space in the id" },
    { change: { first_name: " " }, says: "first_name: is missing", why: "no name" },
    { change: { last_name: "A\u0007" }, says: "last_name: has a character", why: "a control character" },
    { change: { last_name: "A".repeat(101) }, says: "longer than 100", why: "a name past all names" },
    { change: { date_of_birth: "" }, says: "date_of_birth: is missing", why: "no date" },
    { change: { date_of_birth: "04/09/07" }, says: "must be written as", why: "a year of two figures" },
    { change: { date_of_birth: "39181" }, says: "must be written as", why: "a spreadsheet's day number" },
    { change: { date_of_birth: "29/02/2007" }, says: "does not exist", why: "29 February in a common year" },
    { change: { date_of_birth: "2007-13-01" }, says: "does not exist", why: "month 13" },
    { change: { date_of_birth: "2026-11-24" }, says: "in the future", why: "tomorrow" },
    { change: { date_of_birth: "2011-11-24" }, says: "makes them 14", why: "15 tomorrow" },
    { change: { date_of_birth: "1999-11-23" }, says: "makes them 27", why: "27 today" },
    { change: { phone: "07700" }, says: "phone: is not a phone number", why: "too short" },
    { change: { phone: "4.477E+11" }, says: "phone: is not", why: "what a spreadsheet makes of a number" },
    { change: { phone: "07700900201 ext 4" }, says: "phone: is not", why: "an extension cannot be texted" },
    { change: { worker: "W-9" }, says: "worker: nobody has this id", why: "a worker who is not on record" },
    {
      change: { status: "former" },
      says: "status: must be one of: looked_after_under_16, eligible,",
      why: "no such status",
    },
    { change: { study: "nursery" }, says: "study: must be one of", why: "no such study" },
    { change: { parent: "perhaps" }, says: "parent: must be yes or no", why: "neither" },
  ])("$why", async ({ change, says }) => {
    const { exitCode, out, err } = await importPeople(new Desk(), peopleCsv(change));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^line 2: /m);
    expect(out).toContain(says);
    expect(err).toContain("line 2");
  });

  it.each([
    { change: { date_of_birth: "29/02/2008" }, why: "29 February in a leap year" },
    { change: { date_of_birth: "2011-11-23" }, why: "15 today" },
    { change: { date_of_birth: "1999-11-24" }, why: "27 tomorrow" },
    { change: { date_of_birth: "9/4/2007" }, why: "figures without their noughts" },
    { change: { phone: "7700900201" }, why: "a spreadsheet took the first nought" },
    { change: { study: "School or College" }, why: "capitals and spaces" },
    { change: { first_name: "Zo\u00eb" }, why: "an accent" },
    { change: { last_name: "X".repeat(100) }, why: "a very long name" },
  ])("but not for $why", async ({ change }) => {
    expect(await importPeople(new Desk(), peopleCsv(change))).toMatchObject({ exitCode: 0, err: "" });
  });

  it("when its id came before, with the line", async () => {
    const { out } = await importPeople(new Desk(), peopleCsv({}, { phone: "" }));
    expect(out).toContain("line 3: id: is on line 2 already");
  });

  it("when its number came before", async () => {
    const { out } = await importPeople(new Desk(), peopleCsv({}, { id: "P-2" }));
    expect(out).toContain("line 3: phone: is on an earlier row too");
  });

  it("when its number belongs to somebody else on record", async () => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({}), "--write");
    expect((await importPeople(desk, peopleCsv({ id: "P-2" }))).out).toContain(
      "phone: belongs to somebody else",
    );
  });

  it("when its number is a worker's", async () => {
    const desk = new Desk();
    await desk.call(["import", "workers", desk.file("workers.csv", workersCsv({})), "--write"]);
    const { out } = await importPeople(desk, peopleCsv({ phone: "07700900701" }));
    expect(out).toContain("phone: is a worker's own number");
  });

  it("when it changes a number, which needs proof", async () => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({}), "--write");
    const { exitCode, out } = await importPeople(desk, peopleCsv({ phone: "07700 900202" }), "--write");
    expect(exitCode).toBe(1);
    expect(out).toContain("line 2: phone: a change of number needs proof: use the staff page");
    expect((await desk.person("--phone", "07700900201")).id).toBe("P-1");
  });

  it("when it brings back a number that was taken off the record", async () => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({}), "--write");
    await desk.write((db, vault) =>
      setAddress(db, addressLookup(vault, "sms", "+447700900201"), { state: "detached" }),
    );
    expect((await importPeople(desk, peopleCsv({}))).out).toContain("was taken off this record");
  });

  it("when its number, once somebody else's, is free again it is not", async () => {
    const desk = new Desk();
    await importPeople(desk, peopleCsv({}), "--write");
    await desk.write((db, vault) =>
      setAddress(db, addressLookup(vault, "sms", "+447700900201"), { state: "detached" }),
    );
    expect((await importPeople(desk, peopleCsv({ id: "P-2" }), "--write")).exitCode).toBe(0);
    expect((await desk.person("--phone", "07700900201")).id).toBe("P-2");
  });

  it("and what a cell says is not repeated", async () => {
    const { out, err } = await importPeople(
      new Desk(),
      peopleCsv({ date_of_birth: "31/02/2007", phone: "canary" }),
    );
    expect(out + err).not.toMatch(/31\/02|canary|Hargreave/);
  });
});

describe("a number that wrote to us before its import", () => {
  const text = (externalId: string) => ({
    source: "twilio",
    externalId,
    channel: "sms" as const,
    address: "+447700900201",
    body: { text: "hello", mediaCount: 0 },
  });

  it("waits until its message has been answered, then becomes the person's", async () => {
    const desk = new Desk();
    const { lane } = await desk.write((db, vault) => acceptMessage(db, vault, text("SM1"), NOW));
    expect((await importPeople(desk, peopleCsv({}))).out).toContain("still to be answered");
    await desk.write(async (db) => await markDone(db, (await nextForParty(db, lane!.id))!.seq));
    expect((await importPeople(desk, peopleCsv({}), "--write")).exitCode).toBe(0);
    await desk.write((db, vault) => acceptMessage(db, vault, text("SM2"), NOW));
    const { id, messages } = await desk.person("--phone", "07700900201");
    expect({ id, messages: messages.length }).toEqual({ id: "P-1", messages: 1 });
  });
});

describe("all or nothing", () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ id: `P-${i}`, phone: "" }));

  it("a bad date in row 40 writes nothing and says line 40", async () => {
    const desk = new Desk();
    const rows = many.map((row, i) => (i === 38 ? { ...row, date_of_birth: "30/02/2007" } : row));
    const { exitCode, out, err } = await importPeople(desk, peopleCsv(...rows), "--write");
    expect(exitCode).toBe(1);
    expect(out).toContain("added 59, changed 0, unchanged 0, refused 1");
    expect(out).toContain("line 40: date_of_birth: is a day that does not exist");
    expect(err).toContain("Nothing was written");
    expect(err).toContain("line 40");
    expect(await desk.write((db) => partyByRef(db, "P-0"))).toBeUndefined();
  });

  it("a failure half-way writes nothing", async () => {
    const desk = new Desk();
    await desk.write((db) =>
      sql`CREATE TRIGGER full BEFORE INSERT ON address WHEN (SELECT count(*) FROM address) = 1
          BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`.execute(db),
    );
    const two = peopleCsv({}, { id: "P-2", phone: "07700 900202" });
    const { exitCode, err } = await importPeople(desk, two, "--write");
    expect(exitCode).toBe(1);
    expect(err).toContain("the disk is full");
    expect(await desk.write((db) => partyByRef(db, "P-1"))).toBeUndefined();
  });
});
