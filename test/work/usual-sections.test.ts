import { describe, expect, it } from "vitest";
import type { Session } from "../../src/conversation/session.ts";
import type { Intent, Understanding } from "../../src/conversation/understanding/types.ts";
import { noteLooked, usualSections } from "../../src/work/usual-sections.ts";

const heard = (intent: Intent): Understanding => ({
  intent,
  risk: { level: "none" },
  confidence: 1,
  sure: true,
  candidates: [],
  entities: {},
});

const at = (step: string): Session => ({
  misses: 0,
  waiting: { dialog: "a dialog of a test", version: 1, step, data: {}, askedAt: 0 },
});

describe("the sections that turns of a kind look at", () => {
  it.each<{ intent: Intent; session: Session; sections: string[]; why: string }>([
    { intent: "thanks", session: at("day"), sections: ["bookings", "diary"], why: "the same kind" },
    { intent: "book_appointment", session: at("day"), sections: [], why: "another wish" },
    { intent: "thanks", session: at("place"), sections: [], why: "another question" },
    { intent: "thanks", session: { misses: 0 }, sections: [], why: "no question" },
  ])("are $sections for $why", ({ intent, session, sections }) => {
    for (const section of ["bookings", "diary", "bookings"] as const)
      noteLooked(heard("thanks"), at("day"), section);
    expect(usualSections(heard(intent), session)).toEqual(sections);
  });
});
