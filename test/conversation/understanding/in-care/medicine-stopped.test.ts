import { describe, expect, it } from "vitest";
import { medicineStopped } from "../../../../src/conversation/understanding/in-care/medicine-stopped.ts";
import { concern, FRIEND, ILL, NOT_SAID, OVERDOSE, OWN_LIFE, PARTNER, reading, VIOLENT } from "./concerns.ts";

const read = reading(medicineStopped);
const UNREAL = concern("violence_to_others", { level: "emergency", situation: "unreal" });
const STAYS = { ofSelf: true, situation: "unreal" };

describe("medicine that is taken no more", () => {
  it.each([
    { text: "i stopped them tablets cos they poison", why: "poison" },
    { text: "i dont take my meds no more", why: "no more" },
    { text: "not took my olanzapine for a week", why: "for a week" },
    { text: "im off my meds", why: "off them" },
    { text: "binned my pills", why: "in the bin" },
  ])("keeps the words of what is not there: $text: $why", ({ text }) => {
    expect(read(text, UNREAL)).toEqual(STAYS);
  });

  it.each([
    { text: "i stopped my meds", told: OWN_LIFE, why: "with a wish to die" },
    { text: "stopped taking my tablets", told: OWN_LIFE, why: "theirs, with a wish to die" },
    { text: "i stopped my insulin", told: ILL, why: "with an illness" },
    { text: "i dont take my tablets", told: VIOLENT, why: "with a threat" },
    { text: "i dont take my tablets", told: NOT_SAID, why: "of what nobody knows" },
    { text: "ive stopped taking them", told: { ...ILL, before: "my tablets for fits" }, why: "named before" },
  ])("is as grave as what was told: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({ level: "urgent", ofSelf: true });
  });

  it("keeps no other words than those", () => {
    const told = concern("medical", { situation: "own-wound" });
    expect(read("i dont take my tablets", told)).toEqual({ level: "urgent", ofSelf: true });
  });

  it("keeps the words of what is not there, whatever kind it was", () => {
    expect(read("i dont take my tablets", concern("domestic_abuse", { situation: "unreal" }))).toEqual({
      level: "urgent",
      ...STAYS,
    });
  });

  it.each([
    { text: "i took my meds", why: "taken" },
    { text: "my doctor stopped my tablets", why: "a doctor" },
    { text: "i need my tablets", why: "a wish" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, UNREAL)).toBeUndefined();
  });

  it.each([
    {
      text: "im not taking them",
      told: { ...OWN_LIFE, before: "i have tablets here" },
      why: "what they thought of taking",
    },
    { text: "i wont take the pills", told: OWN_LIFE, why: "nor these" },
    { text: "i stopped my meds", told: OVERDOSE, why: "after a dose" },
    { text: "i stopped my meds", told: PARTNER, why: "of harm by others" },
    { text: "he stopped his meds", told: FRIEND, why: "of somebody else" },
    { text: "ive stopped taking them", told: ILL, why: "nothing was named" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
