import { describe, expect, it } from "vitest";
import { asksForCompany, minutesIn, needsIn, onTheWayIn } from "../../dialogs/on-the-way-words.ts";

describe("a message on the way to an appointment", () => {
  it.each([
    ...[
      "running 10 late",
      "im gonna be like 10 mins late",
      "bus didnt come",
      "late sorry",
      "running l8",
      "gonna be about half an hour late is that ok",
    ].map((text) => ({ text, is: "late" as const })),
    ...["cant find it", "im outside", "lost", "which door is it", "where is it", "cant see the entrance"].map(
      (text) => ({ text, is: "lost" as const }),
    ),
    ...[
      "ye bus fare pls",
      "no money for the bus",
      "can someone come with me",
      "dont want to go on my own",
      "can sumone come wiv me",
    ].map((text) => ({ text, is: "needs" as const })),
    ...[
      "my period is late",
      "late with my rent",
      "im late for work",
      "bus fare to college",
      "im on a late night",
    ].map((text) => ({
      text,
      is: undefined,
    })),
    ...["cant see the point", "cant find the words", "cant see a way out", "cant do this by myself"].map(
      (text) => ({ text, is: undefined }),
    ),
    ...["can you come with me to the dentist", "ok thanks", "book careers"].map((text) => ({
      text,
      is: undefined,
    })),
  ])("$text is $is", ({ text, is }) => {
    expect(onTheWayIn(text)).toBe(is);
  });

  it.each([
    { text: "running 10 late", minutes: 10 },
    { text: "gonna be half an hour late", minutes: 30 },
    { text: "an hour late soz", minutes: 60 },
    { text: "fifteen mins late", minutes: 15 },
    { text: "bus is late", minutes: undefined },
    { text: "often late", minutes: undefined },
  ])("$text: $minutes minutes", ({ text, minutes }) => {
    expect(minutesIn(text)).toBe(minutes);
  });

  it.each([
    { text: "bus fare", needs: "fare" },
    { text: "fare pls", needs: "fare" },
    { text: "someone", needs: "company" },
    { text: "bus fare and someone with me", needs: "both" },
    { text: "both pls", needs: "both" },
    { text: "im ok ta", needs: undefined },
    { text: "someone nicked my phone", needs: undefined },
  ])("$text asks for $needs", ({ text, needs }) => {
    expect(needsIn(text)).toBe(needs);
  });

  it.each([
    { text: "someone to come with me", is: true },
    { text: "yes pls someone with me", is: true },
    { text: "i need someone to come with me", is: true },
    { text: "someone to come with me hes outside", is: false },
    { text: "someone came with me and hit me", is: false },
  ])("$text is no more than that: $is", ({ text, is }) => {
    expect(asksForCompany(text)).toBe(is);
  });
});
