import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Desk, importPeople } from "./call.ts";
import { csv, peopleCsv, usualPerson } from "./csv.ts";

describe("a file of people", () => {
  const one = [usualPerson];
  it.each([
    { text: `\ufeff${csv(one)}`, why: "a byte order mark" },
    { text: csv(one, ",", "\r\n"), why: "line ends of Windows" },
    { text: csv(one, ";"), why: "semicolons" },
    { text: csv(one, "\t"), why: "tabs" },
    { text: csv(one).trimEnd(), why: "no end of the last line" },
    { text: `\n\n${csv(one)}\n,,,,,,,,,,,,,,,\n`, why: "blank rows" },
    { text: csv(one).replace("first_name", "First name"), why: "capitals and spaces in the heading" },
    {
      text: csv([Object.fromEntries(Object.entries(usualPerson).reverse())]),
      why: "columns in another order",
    },
  ])("may have $why", async ({ text }) => {
    const result = await importPeople(new Desk(), text);
    expect(result).toMatchObject({ exitCode: 0, err: "" });
    expect(result.out).toContain("added 1,");
  });

  it.each([
    { text: "", says: "empty", why: "an empty file" },
    { text: "\ufeff \r\n", says: "empty", why: "nothing but a mark and a space" },
    { text: csv(one).split("\n")[0]!, says: "no rows", why: "a heading alone" },
    {
      text: csv(one).replace(",status", ",standing"),
      says: 'missing: status; these columns are not known: "standing"',
      why: "a column by another name",
    },
    {
      text: csv(one).replace("last_name", "first_name"),
      says: "there twice: first_name",
      why: "a column twice",
    },
    {
      text: csv(one).replace("Tia", '"Tia'),
      says: "line 2: a quotation mark",
      why: "a quotation mark left open",
    },
    {
      text: csv(one).replace("Tia", 'T"ia'),
      says: "line 2: a quotation mark",
      why: "a quotation mark inside a word",
    },
    { text: Buffer.from(`\ufeff${csv(one)}`, "utf16le"), says: "UTF-16", why: "UTF-16" },
    { text: Buffer.from(csv(one), "utf16le"), says: "UTF-16", why: "UTF-16 without a mark" },
    {
      text: Buffer.from(csv(one).replace("Tia", "Zo\u00eb"), "latin1"),
      says: "not in UTF-8",
      why: "Windows-1252",
    },
    { text: csv(one).replace("Tia", "T\0a"), says: "bytes that no text has", why: "NUL" },
    { text: Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), says: "a spreadsheet", why: "a workbook" },
  ])("is refused with a sentence: $why", async ({ text, says }) => {
    const { exitCode, out, err } = await importPeople(new Desk(), text, "--write");
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain(says);
  });

  it("counts the lines inside quotation marks, whatever ends them", async () => {
    const rows = [
      { ...usualPerson, last_name: "Har\r\ngreave" },
      { ...usualPerson, id: "P-2", phone: "x" },
    ];
    expect((await importPeople(new Desk(), csv(rows, ",", "\r\n"))).out).toContain("line 4: phone");
  });

  it("names a row of several lines by its first", async () => {
    const text = peopleCsv({ last_name: "Har\ngreave", phone: "x" });
    expect((await importPeople(new Desk(), text)).out).toContain("line 2: phone");
  });

  it("names a row that is too short", async () => {
    expect((await importPeople(new Desk(), `${csv(one)}P-2,Tia\n`)).out).toContain(
      "line 3: has 2 cells, not 16",
    );
  });

  it("is refused when it is not there", async () => {
    const { exitCode, err } = await new Desk().call(["import", "people", "nowhere.csv"]);
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: "The file nowhere.csv cannot be read: is it there, and a file?\n",
    });
  });

  it("has the columns that are documented", () => {
    const documented = readFileSync("docs/import.md", "utf8").split("## people.csv")[1]!;
    for (const column of Object.keys(usualPerson))
      expect(documented).toMatch(new RegExp(`^\\|.*\\b${column}\\b.*\\|`, "m"));
  });
});
