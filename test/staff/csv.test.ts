import { expect, it } from "vitest";
import { csvOf } from "../../src/staff/csv.ts";

it.each([
  { cell: "Ana", becomes: '"Ana"', why: "every cell is quoted" },
  { cell: 'the "desk"', becomes: '"the ""desk"""', why: "a quotation mark is doubled" },
  { cell: "one\r\ntwo", becomes: '"one\r\ntwo"', why: "a line break stays in its cell" },
  { cell: "=1+1", becomes: `"'=1+1"`, why: "a spreadsheet would work it out" },
  { cell: "+447700900101", becomes: `"'+447700900101"`, why: "the same for a plus" },
  { cell: "@sum(a1)", becomes: `"'@sum(a1)"`, why: "and for an at" },
  { cell: "", becomes: '""', why: "nothing is an empty cell" },
])("writes $cell: $why", ({ cell, becomes }) => {
  expect(csvOf([[cell]])).toBe(`${becomes}\r\n`);
});
