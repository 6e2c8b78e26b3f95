import { describe, expect, it } from "vitest";
import { readWhereabouts } from "../../../../src/conversation/understanding/in-care/home-or-ward.ts";

describe("where somebody is who was ill or hurt", () => {
  it.each([
    ...[
      "im in hospital",
      "still in hosp",
      "they kept me in overnight",
      "im on the ward",
      "been admitted to hospital",
    ],
    ...[
      "hi denise im at a&e",
      "im in hospital they're keeping me in",
      "im at north manchester",
      "just in a&e now",
    ],
    ...["in hospital since monday", "im in the hospital with my nan", "took me in to hospital last night"],
  ])("%s: looked after", (text) => {
    expect(readWhereabouts(text)).toBe("in-hospital");
  });

  it.each([
    ...[
      "im home now",
      "back home",
      "they discharged me this morning",
      "just got out of hospital",
      "home safe",
    ],
    ...[
      "they let me go home",
      "got discharged yesterday",
      "im back at mine now",
      "hospital let me out",
      "came home today",
    ],
    ...[
      "been sent home",
      "out of a&e now and im ok",
      "left hospital this morning",
      "they sent me home last night",
    ],
  ])("%s: home again", (text) => {
    expect(readWhereabouts(text)).toBe("home-now");
  });

  it.each([
    { text: "discharged and nowhere to go", why: "no home" },
    { text: "im at home with him", why: "somebody is there" },
    { text: "i cant go home", why: "a no" },
    { text: "do i need to go to hospital", why: "a question of need" },
    { text: "should i go to a&e", why: "the same" },
    { text: "im in bed", why: "not a ward" },
    { text: "im in moss side", why: "a place" },
    { text: "im not in hospital any more", why: "a no" },
    { text: "hes in hospital", why: "somebody else" },
    { text: "im home alone", why: "it may be more" },
    { text: "want to go home", why: "a wish" },
    { text: "im in hospital i took more", why: "danger" },
    { text: "when will they let me home", why: "a question" },
    { text: "my job is at the hospital", why: "work" },
    { text: "im at home and my mum is being really horrible again and i want to leave", why: "far more" },
    { text: "in", why: "nothing named" },
  ])("$text is neither: $why", ({ text }) => {
    expect(readWhereabouts(text)).toBeUndefined();
  });
});
