import { describe, expect, it } from "vitest";
import { unbornHurtBy } from "../../../../../src/conversation/understanding/danger/told/unborn-hurt.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

const PARTNER = { byPartner: true };
const OTHERS = { byPartner: false };

describe("a blow to somebody who is pregnant", () => {
  it.each([
    { text: "he punched me in the belly and im 5 months gone", by: PARTNER, why: "how far she is" },
    { text: "hes just kicked me in the bump", by: PARTNER, why: "a bump" },
    { text: "my mum pushed me down the stairs im pregnant", by: OTHERS, why: "thrown down" },
    { text: "im pregnant he kick my belly", by: PARTNER, why: "in a second language" },
    { text: "got kicked in the stomach im expecting", by: PARTNER, why: "by whom is not said" },
    { text: "hit me in my pregnant belly", by: PARTNER, why: "with nobody named" },
    { text: "he kicked me in the belly im 30 weeks", by: PARTNER, why: "the weeks alone" },
    { text: "my wife is pregnant, what is there for the baby", by: undefined, why: "nobody strikes" },
    {
      text: "im pregnant he hit me and im scared",
      by: undefined,
      why: "where is not said: it is read as a blow",
    },
    { text: "he punched me in the belly", by: undefined, why: "no pregnancy is told of" },
    { text: "im 20 weeks and he shouted at me", by: undefined, why: "no blow" },
    { text: "im 20 weeks and i hit my belly on a table", by: undefined, why: "nobody did it" },
    { text: "baby kicked me in the ribs again 30 weeks he is big", by: undefined, why: "the child moves" },
    { text: "she is pregnant and he kicked me in the belly", by: undefined, why: "another is pregnant" },
    { text: "he punched me in the belly im 5 weeks clean", by: undefined, why: "weeks of something else" },
  ])("$text, $by: $why", ({ text, by }) => {
    expect(unbornHurtBy(plainWords(text))).toEqual(by);
  });
});
