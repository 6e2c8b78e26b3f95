import { afterEach, beforeEach, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { keepReview, reviewOf } from "../../src/store/pathway-reviews.ts";
import { type Line, startLine } from "../support/line.ts";
import { partyOf } from "./outgoing.ts";
import { putRight } from "./put-right.ts";

const MAYA = "+447700900001";
const CHANTELLE = "+447700900002";

let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

const day = (text: string) => Day.parse(text);

it.each([
  {
    mine: { dueOn: day("2027-03-01"), heldOn: day("2026-09-01") },
    theirs: { dueOn: day("2027-01-15"), heldOn: day("2026-10-01") },
    both: { dueOn: "2027-01-15", heldOn: "2026-10-01" },
    why: "due by the earlier day, held on the later",
  },
  {
    mine: { dueOn: day("2026-12-01") },
    theirs: { dueOn: day("2027-01-15") },
    both: { dueOn: "2026-12-01", heldOn: null },
    why: "the kept one's is the earlier",
  },
])("makes the reviews of two records one: $why", async ({ mine, theirs, both }) => {
  const [maya, other] = [await partyOf(line.store, MAYA), await partyOf(line.store, CHANTELLE)];
  const by = maya.worker_id!;
  await line.store.write(async (db) => {
    await keepReview(db, maya.id, { ...mine, by }, line.clock.now());
    await keepReview(db, other.id, { ...theirs, by }, line.clock.now());
  });
  await putRight(line, MAYA, { kind: "merge", otherId: other.id, needs: {} });
  expect(await reviewOf(line.store.read, maya.id)).toEqual(both);
});
