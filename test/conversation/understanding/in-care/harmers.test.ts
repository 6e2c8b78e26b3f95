import { describe, expect, it } from "vitest";
import { alsoCalled, harmersIn } from "../../../../src/conversation/understanding/in-care/harmers.ts";

describe("those who do harm", () => {
  it.each([
    { text: "my dad hits me", are: ["dad"], why: "kin" },
    { text: "im 13 its my mums boyfriend", are: ["boyfriend"], why: "hers, and not her" },
    { text: "kyle dragged me by my hair", are: ["kyle"], why: "a name before what was done" },
    { text: "my ex and his brother beat me", are: ["ex", "brother"], why: "two" },
    { text: "someone touched me", are: [], why: "nobody is named" },
    { text: "he hit me", are: [], why: "only he" },
  ])("in $text: $are, $why", ({ text, are }) => {
    expect(harmersIn(text)).toEqual(are);
  });

  it("are no more than six", () => {
    const all = "my dad my mum my uncle my brother my cousin my nan my boss hit me";
    expect(harmersIn(all)).toHaveLength(6);
  });

  it("go by other names too, each once", () => {
    expect(alsoCalled(["bf", "boyfriend", "kyle"])).toEqual(["bf", "boyfriend", "partner", "fella", "kyle"]);
  });
});
