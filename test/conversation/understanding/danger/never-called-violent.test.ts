import { describe, expect, it } from "vitest";
import { TODAY, understander } from "../subject.ts";

describe("nobody who may be a victim, or want to die, is called violent", () => {
  it.each([
    ...["i begged him to stop", "he comes in my room", "emptied the bottle, done now", "its in my hand now"],
    ...["ive got the tablets here in my hand", "cos im gonna do something stupid", "ready to do it now"],
    ...["got nothing left in me", "i pleaded with him to get off me", "he stands outside my bedroom"],
  ])("%s", (text) => {
    const { risk } = understander.understand(text, { today: TODAY });
    expect(risk.level).not.toBe("none");
    expect(["violence_to_others", "homeless_tonight"]).not.toContain(risk.kind);
  });
});
