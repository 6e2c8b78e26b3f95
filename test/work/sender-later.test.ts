import { expect, it } from "vitest";
import { lineFor, MAYA, queueText } from "./outgoing.ts";
import { textsTo } from "./talk.ts";

it("a text that waits for the morning keeps no answer back, and leaves when it may", async () => {
  const line = await lineFor("2026-11-23T21:00:00Z");
  await queueText(line, "in the morning", { notBefore: Date.parse("2026-11-24T09:00:00Z") });
  expect(await line.say(MAYA, "menu")).toHaveLength(1);
  expect(textsTo(line, MAYA)).not.toContain("in the morning");
  await line.moveTo("2026-11-24T09:00:00Z");
  expect(textsTo(line, MAYA).at(-1)).toBe("in the morning");
});
