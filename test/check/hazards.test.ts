import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { hazardSlips } from "./hazards.ts";

const SOURCE = `
it("is plain", () => {});
describe("a group", () => {});
it.each([{ a: 1 }])("is a table: $why", () => {});
it.each(rows)('is a row', () => {});
expect(it).toBe("no title");
// it is "only said here"
`;
const read = (path: string) => (path === "test/a/b.test.ts" ? SOURCE : undefined);

const control = (test: string) => [{ control: "something stands against it", test }];
const hazard = {
  id: "HZ-01",
  hazard: "h",
  cause: "c",
  effect: "e",
  severity: 5,
  likelihood: 3,
  controls: control("test/a/b.test.ts > is plain"),
  residual: 3,
  owner: "o",
};
const slips = (...hazards: object[]) => hazardSlips(stringify(hazards), read);

it("finds nothing wrong with ours, which has twenty or more", () => {
  const text = readFileSync("docs/hazards.yaml", "utf8");
  expect(hazardSlips(text)).toEqual([]);
  expect(text.match(/^- id:/gm)!.length).toBeGreaterThanOrEqual(20);
});

it.each([
  { test: "test/a/b.test.ts > is plain", ok: true, why: "a test" },
  { test: "test/a/b.test.ts > a group", ok: true, why: "a group of tests" },
  { test: "test/a/b.test.ts > a group > is plain", ok: true, why: "both" },
  { test: "test/a/b.test.ts > is a table: $why", ok: true, why: "a table" },
  { test: "test/a/b.test.ts > is a row", ok: true, why: "a table that has a name" },
  { test: "test/a/b.test.ts > is plai", ok: false, why: "a part of a title" },
  { test: "test/a/b.test.ts > only said here", ok: false, why: "no test has this title" },
  { test: "test/a/b.test.ts > no title", ok: false, why: "a text in a test" },
  { test: "test/a/b.test.ts", ok: false, why: "no title" },
  { test: "test/a/none.test.ts > is plain", ok: false, why: "no file" },
  { test: "src/a/b.ts > is plain", ok: false, why: "no test" },
])("takes a test id or says that it dangles: $why", ({ test, ok }) => {
  expect(slips({ ...hazard, controls: control(test) })).toEqual(
    ok ? [] : [`HZ-01: there is no test ${test}`],
  );
});

it.each([
  { change: { residual: 3 }, says: [], why: "the highest that is accepted" },
  {
    change: { residual: 4 },
    says: ["HZ-01 residual: a residual of 4 or 5 is not accepted: add a control"],
    why: "too high",
  },
  {
    change: { residual: 5 },
    says: ["HZ-01 residual: a residual of 4 or 5 is not accepted: add a control"],
    why: "too high",
  },
  { change: { controls: [] }, says: ["HZ-01 controls: give at least one control"], why: "no control" },
])("refuses what may not stand: $why", ({ change, says }) => {
  expect(slips({ ...hazard, ...change })).toEqual(says);
});

it.each([{ severity: 0 }, { severity: 6 }, { likelihood: 0 }, { owner: "" }, { cause: undefined }])(
  "refuses %o",
  (change) => {
    expect(slips({ ...hazard, ...change })).toHaveLength(1);
  },
);

it("refuses an id that stands twice, and an empty log", () => {
  expect(slips(hazard, hazard)).toEqual(["HZ-01: this id stands twice"]);
  expect(slips()).toHaveLength(1);
});
