import { describe, expect, it } from "vitest";
import { aboutTold, isSexual } from "../../../src/conversation/care/about-told.ts";
import { session } from "../scene.ts";

const URGENT = { level: "urgent", kind: "abuse_harm_from_others" } as const;
const NOW = { ...URGENT, level: "emergency" } as const;
const PAST = session({ careAbout: { ...URGENT, past: true } });
const SEXUAL = session({ careAbout: { ...URGENT, sexual: true } });

describe("of somebody else's life", () => {
  const THEIRS = { level: "emergency", kind: "suicide_self_harm", situation: "somebody-else" } as const;
  const MEANT = session({ careAbout: { ...THEIRS, meant: true } });
  it.each([
    {
      told: THEIRS,
      text: "shes going to kill herself tonight",
      before: session(),
      meant: true,
      why: "she will",
    },
    { told: THEIRS, text: "she took pills and says shes going to die", before: session(), why: "it is done" },
    { told: THEIRS, text: "shes on the floor", before: session(), why: "nothing is said of a wish" },
    { told: THEIRS, text: "shes home", before: MEANT, meant: true, why: "nothing since was done" },
    { told: THEIRS, text: "she took pills", before: MEANT, why: "now it is" },
    {
      told: THEIRS,
      text: "she says shes fine",
      before: session({ careAbout: THEIRS }),
      why: "it was told as done before",
    },
    {
      told: { ...THEIRS, kind: "medical" as const },
      text: "she wants an ambulance",
      before: session(),
      why: "an illness",
    },
    {
      told: { level: "emergency", kind: "suicide_self_harm" } as const,
      text: "im going to kill myself",
      before: session(),
      why: "their own life",
    },
    {
      told: THEIRS,
      text: "she wants to die",
      before: session({ careAbout: { level: "urgent", kind: "suicide_self_harm" } }),
      meant: true,
      why: "another's, after their own",
    },
  ])("$text is only meant, $meant: $why", ({ told, text, before, meant }) => {
    expect(aboutTold(told, text, before).meant).toBe(meant);
  });
});

describe("what they are cared for about", () => {
  it.each([
    { told: URGENT, text: "he hits me", before: session(), is: URGENT, why: "no more is known" },
    {
      told: { ...URGENT, situation: "followed" as const },
      text: "x",
      before: session(),
      is: { ...URGENT, situation: "followed" },
      why: "what it is",
    },
    {
      told: URGENT,
      text: "he hit me when i was 9",
      before: session(),
      is: { ...URGENT, past: true },
      why: "it was long ago",
    },
    { told: NOW, text: "he hit me when i was 9", before: session(), is: NOW, why: "danger now is not past" },
    {
      told: URGENT,
      text: "i never told anyone",
      before: PAST,
      is: { ...URGENT, past: true },
      why: "of the same",
    },
    { told: URGENT, text: "he still does it", before: PAST, is: URGENT, why: "it goes on" },
    {
      told: { ...URGENT, kind: "domestic_abuse" as const },
      text: "my bf hits me",
      before: PAST,
      is: { ...URGENT, kind: "domestic_abuse" },
      why: "another harm",
    },
    {
      told: { ...URGENT, sexual: true },
      text: "x",
      before: session(),
      is: { ...URGENT, sexual: true },
      why: "said",
    },
    {
      told: URGENT,
      text: "he slapped me",
      before: session({ careAbout: { level: "urgent", kind: "violence_to_others" } }),
      is: { ...URGENT, threatens: true },
      why: "they threatened him before",
    },
    {
      told: URGENT,
      text: "he slapped me",
      before: session({ careAbout: { ...URGENT, threatens: true } }),
      is: { ...URGENT, threatens: true },
      why: "long before",
    },
    {
      told: URGENT,
      text: "he slapped me",
      before: session({
        careAbout: { level: "urgent", kind: "violence_to_others", situation: "others-plan" },
      }),
      is: URGENT,
      why: "it was another who threatened",
    },
    { told: URGENT, text: "he hits me", before: SEXUAL, is: { ...URGENT, sexual: true }, why: "said before" },
    {
      told: { ...URGENT, kind: "medical" as const },
      text: "my arm hurts",
      before: SEXUAL,
      is: { ...URGENT, kind: "medical" },
      why: "no harm by others",
    },
  ])("after $text: $why", ({ told, text, before, is }) => {
    expect(aboutTold(told, text, before)).toEqual(is);
  });

  it.each([
    { kind: "abuse_harm_from_others", text: "he raped me", is: true, why: "harm by others" },
    { kind: "domestic_abuse", text: "he raped me", is: true, why: "by a partner" },
    { kind: "exploitation", text: "he raped me", is: true, why: "by whoever sells them" },
    { kind: "missing_or_trafficked", text: "he raped me", is: true, why: "where they are held" },
    { kind: "suicide_self_harm", text: "he raped me", is: false, why: "read as something else" },
    { kind: "abuse_harm_from_others", text: "he hits me", is: false, why: "blows" },
  ])("$text as $kind is sexual: $is, $why", ({ kind, text, is }) => {
    expect(isSexual(kind, text)).toBe(is);
  });
});
