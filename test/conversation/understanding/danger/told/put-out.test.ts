import { describe, expect, it } from "vitest";
import { tellsOfPutOut } from "../../../../../src/conversation/understanding/danger/told/put-out.ts";

describe("somebody who was put out", () => {
  it.each([
    { text: "Mum kicked me out", is: true, why: "what they need is a bed" },
    { text: "mum kicked me out and hit me", is: false, why: "a blow comes first" },
    { text: "my mum hit me", is: false, why: "a blow alone" },
    { text: "i live with my mum", is: false, why: "nobody put them out" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(tellsOfPutOut(text)).toBe(is);
  });
});
