import { describe, expect, it } from "vitest";
import { bookingStands } from "../../../src/conversation/care/booking-stands.ts";
import { type AnyDialog, done, say } from "../../../src/conversation/dialog.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import type { Resumed } from "../../../src/conversation/waiting.ts";
import { ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const mine = {
  name: "my-appointments",
  start: () => done([say("booking.none")]),
  steps: {},
} as unknown as AnyDialog;
const book = { byIntent: new Map([["my_appointments", mine]]) };
const ask = () => say("booking.which-time");
const waits = (name: string): Resumed => ({
  dialog: {
    ...{ name, version: 1, data: { parse: (data: unknown) => data } },
    steps: { pick: { ask } },
  } as unknown as AnyDialog,
  waiting: { dialog: name, version: 1, step: "pick", data: {}, askedAt: 1 },
});
const CARED = session({ careTurns: 1, careSince: NOW });
const stands = (scene: Scene, before: Session = CARED, waiting?: Resumed, watched?: true) => {
  const { sections, ...rest } = scene;
  const known = { concernOpen: true, ...rest.known };
  const bookings = { bookings: [], ...sections };
  const ctx = ctxFor({ text: "am i still booked", ...rest, known, sections: bookings });
  const input = { session: before, book } as unknown as TurnInput;
  return bookingStands(input, { ...ctx, ...(watched && { watched }) }, waiting);
};

describe("whether an appointment stands", () => {
  it("is answered from the record, after a word of what was told", () => {
    expect(keysOf(stands({})!)).toEqual(["safety.and-this", "booking.none"]);
    expect(keysOf(stands({}, CARED, waits("my-asks"))!)).toContain("booking.none");
  });

  it("is that nothing is booked yet while the question of a booking waits, and that question again", () => {
    const made = stands({}, CARED, waits("booking"))!;
    expect(keysOf(made)).toEqual(["asked.not-booked-yet", "booking.which-time"]);
    expect(made.session.waiting).toMatchObject({ dialog: "booking", step: "pick", askedAt: NOW });
    expect(made.effects).toEqual([]);
  });

  it.each([
    { booked: [{}], watched: undefined, why: "another one is booked" },
    { booked: [], watched: true, why: "the wrong eyes may read it" },
  ] as const)("goes by the record all the same where $why", ({ booked, watched }) => {
    const sections = { bookings: booked as never };
    expect(keysOf(stands({ sections }, CARED, waits("booking"), watched)!)).toContain("booking.none");
  });

  it.each([
    { scene: { text: "book me in" }, why: "they ask something else" },
    { scene: { event: { type: "proved" } }, why: "nothing was written" },
    { scene: { known: { concernOpen: false } }, before: session(), why: "nothing was told" },
    {
      scene: {},
      before: session({ hands: { at: NOW, sure: true, answered: 0, doubted: false } }),
      why: "somebody else has the phone",
    },
  ] as const)("is not looked at here where $why", ({ scene, ...given }) => {
    expect(stands(scene, "before" in given ? given.before : CARED)).toBeUndefined();
  });
});
