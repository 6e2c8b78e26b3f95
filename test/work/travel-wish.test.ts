import { afterEach, beforeEach, expect, it } from "vitest";
import { travelWishesOf } from "../../src/store/travel-wishes.ts";
import { type Line, startLine } from "../support/line.ts";
import { bookFor } from "./booked.ts";

const MAYA = "+447700900001";

let line: Line;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

it.each([
  { says: "can i get bus fare for my appointment", wishes: ["bus-fare"] },
  { says: "can someone come with me to my appointment", wishes: ["company"] },
])("is shown to the adviser of the appointment: $says", async ({ says, wishes }) => {
  await line.say(MAYA, "hi");
  const { read } = line.store;
  const { party_id } = await read.selectFrom("inbox").select("party_id").executeTakeFirstOrThrow();
  await bookFor(line, party_id!, "2026-11-24T10:00:00Z");
  await line.say(MAYA, says);
  const { id } = await read.selectFrom("booking").select("id").executeTakeFirstOrThrow();
  expect((await travelWishesOf(read, [id])).get(id)).toEqual(wishes);
});
