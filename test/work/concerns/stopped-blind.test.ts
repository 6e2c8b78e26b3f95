import { describe, expect, it } from "vitest";
import { phoneInstead } from "../../../src/work/concerns/alarm.ts";
import { lineFor } from "../outgoing.ts";
import { all, textsTo, words } from "../talk.ts";
import { DUTY } from "../thread.ts";
import { tells } from "./telling.ts";

const url = "https://line.test/staff";

describe("somebody in danger whose texts are stopped", () => {
  it.each([
    { said: "he hit me", blind: false, says: "notice.phone-them-urgent-text", why: "they can be phoned" },
    { said: "he hit me", blind: true, says: "notice.hands-stopped-text", why: "another stopped them" },
    { said: "he reads my texts", blind: false, says: "notice.hands-stopped-text", why: "another reads it" },
  ])("is told of as $says: $why", async ({ said, blind, says }) => {
    const line = await lineFor();
    const { ref, party_id } = await tells(line, { words: said });
    await line.store.write((db) => phoneInstead(db, line.parts, party_id, line.clock.now(), blind));
    await line.settle();
    expect(textsTo(line, DUTY).at(-1)).toBe(words(line, says, { ref, url, level: "URGENT" }));
  });
});

it("has a thread for the answer again, when more is told after it was closed", async () => {
  const line = await lineFor();
  await tells(line);
  await line.store.write((db) => db.updateTable("handoff").set({ status: "closed" }).execute());
  await tells(line, { kind: "medical" });
  const threads = await all(line, "handoff");
  expect(threads.map(({ status, reason }) => [status, reason])).toEqual([
    ["closed", "concern"],
    ["open", "concern"],
  ]);
});

it("is a concern of its own, with its thread and an error in the log, where it cannot be joined", async () => {
  const line = await lineFor();
  const errors: unknown[] = [];
  const log = { ...line.parts.log, error: (name: string, what: object) => errors.push({ name, ...what }) };
  Object.assign(line.parts, { log });
  const first = await tells(line);
  await line.store.write((db) => db.schema.dropTable("concern_addition").execute());
  const second = await tells(line, { kind: "medical" });
  expect(second.id).not.toBe(first.id);
  expect(errors).toEqual([{ name: "concern-not-joined", id: first.id, error: expect.any(Error) }]);
});
