import { describe, expect, it } from "vitest";
import { afterDanger } from "../../../src/conversation/care/after-danger.ts";
import { ctxFor, NOW, session } from "../scene.ts";

const ABOUT = { level: "emergency", kind: "suicide_self_harm" } as const;
const before = session({ careTurns: 4, careSince: NOW - 5, careAbout: ABOUT, tookAt: NOW - 5 });
const said = (text: string, known = {}, risk: object = { level: "none" }) =>
  afterDanger(ctxFor({ text, heard: { risk } as never, known: { concernOpen: true, ...known } }), before);

describe("what is said after danger was told", () => {
  it("joins what was told, and the frame goes on as it was", () => {
    const made = said("i dont want an ambulance");
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "i dont want an ambulance" }]);
    expect(made?.session).toMatchObject({ careTurns: 4, careSince: NOW - 5 });
  });

  it.each([
    { risk: { level: "urgent", kind: "suicide_self_harm" }, level: "urgent", why: "as grave as it reads" },
    { risk: { level: "emergency", kind: "suicide_self_harm" }, level: "emergency", why: "danger now" },
  ])("is danger where danger is read in it: $level, $why", ({ risk, level }) => {
    expect(said("i dont want an ambulance", {}, risk)?.effects).toMatchObject([
      { do: "raise-concern", level },
    ]);
  });

  it("opens a concern again once a person has closed it, and no emergency where none is read", () => {
    expect(said("i dont want an ambulance", { concernOpen: false })?.effects).toMatchObject([
      { do: "raise-concern", level: "urgent" },
    ]);
  });
});
