import { describe, expect, it } from "vitest";
import { parts } from "../../src/content/load.ts";
import { areaNamed, placesFrom } from "../../src/domain/outcode.ts";

const outcodes = parts.outcodes("content");
const places = parts.places("content");

describe("the area in a message", () => {
  it.each([
    { text: "nearest to M14", code: "M14", why: "as it is written" },
    { text: "im in m 21", code: "M21", why: "with a space" },
    { text: "m14 4sq", code: "M14", why: "a whole postcode" },
    { text: "m144sq", code: "M14", why: "run together" },
    { text: "M1 centre", code: "M1", why: "not the M1 of M14" },
    { text: "gorton", code: "M18", why: "a district" },
    { text: "west gorton", code: "M12", why: "the longer name wins" },
    { text: "LS6", code: undefined, why: "not in the table" },
    { text: "room 14", code: undefined, why: "an m that ends a word" },
    { text: "9am", code: undefined, why: "a time" },
  ])("$text is $code: $why", ({ text, code }) => {
    expect(areaNamed(text, outcodes)?.code).toBe(code);
  });
});

describe("the centres by distance", () => {
  it.each([
    { from: "M14", nearest: "moss-side" },
    { from: "M21", nearest: "west-didsbury" },
    { from: "M18", nearest: "openshaw" },
    { from: "M40", nearest: "harpurhey" },
    { from: "M23", nearest: "wythenshawe" },
    { from: "M13", nearest: "longsight" },
  ])("begin with $nearest for $from", ({ from, nearest }) => {
    const here = outcodes.find(({ code }) => code === from)!;
    expect(placesFrom(here, places, outcodes)[0]?.id).toBe(nearest);
  });

  it("end with a centre of which nobody knows where it lies", () => {
    const here = outcodes.find(({ code }) => code === "M9")!;
    const far = { ...places[0]!, id: "far", postcode: "ZE1 0AA" };
    expect(placesFrom(here, [far, ...places], outcodes).at(-1)?.id).toBe("far");
  });
});
