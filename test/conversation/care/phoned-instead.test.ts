import { describe, expect, it } from "vitest";
import { phonedInstead } from "../../../src/conversation/care/phoned-instead.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { KnownFields } from "../../../src/conversation/known.ts";
import { ctxFor, keysOf, made } from "../scene.ts";

const STOP: readonly Effect[] = [{ do: "opt-out" }];
const STRANGER = { person: undefined as never };
const NOW_STOPPED = "stop.stopped";

describe("STOP while a concern is open", () => {
  const rows: readonly {
    known?: Partial<KnownFields>;
    effects?: readonly Effect[];
    rings: boolean;
    why: string;
  }[] = [
    { rings: true, why: "a person rings, as no text can be answered" },
    { known: STRANGER, rings: true, why: "a stranger's number can be rung" },
    { known: { channel: "web" }, rings: true, why: "their number is on record" },
    { known: { concernOpen: false }, rings: false, why: "nothing was told" },
    { effects: [{ do: "opt-in" }], rings: false, why: "texts start again" },
    { effects: [], rings: false, why: "nothing was stopped" },
  ];
  it.each(rows)("promises a call, $rings: $why", ({ known, effects = STOP, rings }) => {
    const before = made({ says: [say(NOW_STOPPED)], effects });
    const after = phonedInstead(ctxFor({ known: { concernOpen: true, ...known } }), before);
    expect(keysOf(after)).toEqual(rings ? [NOW_STOPPED, "safety.will-ring"] : [NOW_STOPPED]);
  });

  it("says what is true to a visitor, and passes it on", () => {
    const before = made({ says: [say(NOW_STOPPED)], effects: STOP });
    const visitor = { concernOpen: true, channel: "web" as const, ...STRANGER };
    const after = phonedInstead(ctxFor({ text: "stop", known: visitor }), before);
    expect(keysOf(after)).toEqual(["safety.stop-visitor"]);
    expect(after.effects).toEqual([...STOP, { do: "add-to-concern", words: "stop" }]);
  });

  it("leaves a visitor alone who told nothing", () => {
    const before = made({ says: [say(NOW_STOPPED)], effects: STOP });
    const visitor = { concernOpen: false, channel: "web" as const, ...STRANGER };
    expect(phonedInstead(ctxFor({ text: "stop", known: visitor }), before)).toEqual(before);
  });
});
