import { describe, expect, it } from "vitest";
import { threatIn } from "../../../../../src/conversation/understanding/danger/told/threatened.ts";

describe("by whom somebody is threatened", () => {
  it.each([
    { words: "hes got a knife", by: "partner", why: "an unnamed he may be one" },
    { words: "hes got a knife outside college", by: "stranger", why: "in public he is a stranger" },
    { words: "my ex has got a knife outside college", by: "partner", why: "named, wherever it is" },
    { words: "some lad has got a knife", by: "stranger", why: "called one" },
    { words: "my uncle has got a knife", by: "neither", why: "family" },
    { words: "some lads said theyre gonna stab me", by: "neither", why: "strangers who carry nothing" },
    { words: "my ex has got a knife and two lads with him", by: "partner", why: "a partner is among them" },
  ])("$words: $by, $why", ({ words, by }) => {
    const found = threatIn(words);
    expect({ byPartner: found?.byPartner, byStranger: found?.byStranger }).toEqual({
      byPartner: by === "partner",
      byStranger: by === "stranger",
    });
  });
});
