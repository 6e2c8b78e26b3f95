import { expect, it } from "vitest";
import type { KnownFields } from "../../../src/conversation/known.ts";
import type { Writer } from "../../../src/store/turns.ts";
import { inHands } from "../../../src/work/concerns/in-hands.ts";
import { NOW, session } from "../../conversation/scene.ts";

const HANDS = { hands: { at: NOW, sure: true, answered: 0, doubted: false } };

it.each([
  { standing: "known-phone", before: HANDS, open: false, is: "doubtful-phone", why: "somebody else has it" },
  { standing: "unknown", before: HANDS, open: false, is: "unknown", why: "nobody was known by it" },
  { standing: "known-phone", before: {}, open: false, is: "known-phone", why: "the person has it" },
  { standing: "known-phone", before: {}, open: true, is: "known-phone", why: "they have it in danger too" },
] as const)("a number that is $standing counts as $is: $why", ({ standing, before, open, is }) => {
  const fields = { standing, now: NOW, concernOpen: open } as KnownFields;
  const body = { text: "hello", mediaCount: 0 };
  const { fields: seen } = inHands({} as Writer, body, session(before), fields);
  expect(seen.standing).toBe(is);
});

const DAY_MS = 24 * 3_600_000;
const NEEDS = "can i get a bus pass";
const LIVE = { channel: "sms", state: "live" };
const rows = [
  { doubted: true, address: LIVE, gone: true, why: "a worker says whose number it is" },
  { doubted: false, address: LIVE, gone: false, why: "the number was never in doubt" },
  { doubted: true, address: { ...LIVE, channel: "web" }, gone: false, why: "a chat shows nothing" },
  { doubted: true, address: { ...LIVE, state: "doubtful" }, gone: false, why: "it is in doubt still" },
  { doubted: true, gone: false, why: "there is no number" },
  { doubted: true, at: NOW - DAY_MS, text: NEEDS, gone: true, why: "a day on, with a need of their own" },
  { doubted: true, at: NOW - DAY_MS, text: NEEDS, open: true, gone: false, why: "danger was told" },
  { doubted: false, at: NOW - DAY_MS, text: NEEDS, open: true, gone: true, why: "no worker can settle it" },
];

it.each(rows)(
  "other hands are gone: $gone, $why",
  ({ doubted, address, at = NOW, text = "ok", open, gone }) => {
    const fields = { standing: "known-phone", now: NOW, concernOpen: open === true } as KnownFields;
    const before = session({ hands: { at, sure: true, answered: 0, doubted } });
    const writer = { address } as unknown as Writer;
    const after = inHands(writer, { text, mediaCount: 0 }, before, fields);
    expect(after.session.hands === undefined).toBe(gone);
  },
);

it("are not looked for where nothing was written", () => {
  const fields = { standing: "known-phone", now: NOW, concernOpen: false } as KnownFields;
  const before = session({ hands: { at: NOW, sure: true, answered: 0, doubted: true } });
  const body = { text: "", mediaCount: 0, event: { kind: "made" } as never };
  expect(inHands({ address: LIVE } as never, body, before, fields).session).toBe(before);
});
