import { describe, expect, it } from "vitest";
import { placeToStay } from "../../../src/conversation/care/place-to-stay.ts";
import { born, ctxFor, session } from "../scene.ts";

const CHILD = { firstName: "Maya", lastName: "Sample", facts: born("2012-03-01") };
const DUTY = "safety.go-homeless-day";
const ABUSE = ["safety.go-domestic-abuse", DUTY];

const said = (text: string, kind?: string, isChild = false): string[] =>
  placeToStay(
    ctxFor({ text, ...(isChild && { known: { person: CHILD } }) }),
    session(kind ? { careAbout: { level: "urgent", kind } } : {}),
  ).map(({ said: { key } }) => key);

describe("where to stay, asked by somebody who is harmed", () => {
  it.each([
    { text: "where can i stay", kind: "domestic_abuse", says: ABUSE, why: "a refuge first" },
    { text: "Is there a Refuge near me", kind: "domestic_abuse", says: ABUSE, why: "by its name" },
    { text: "where can i stay", kind: "abuse_harm_from_others", says: [DUTY], why: "not by a partner" },
    { text: "where can i stay", kind: undefined, says: [DUTY], why: "nobody knows what was told" },
    { text: "what can i do", kind: "domestic_abuse", says: [], why: "no place is asked for" },
  ])("$text after $kind: $says, $why", ({ text, kind, says }) => {
    expect(said(text, kind)).toEqual(says);
  });

  it("is children's services alone for a child", () => {
    expect(said("where can i stay", "domestic_abuse", true)).toEqual(["safety.go-homeless-day-under-18"]);
  });
});
