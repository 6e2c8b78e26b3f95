import { describe, expect, it } from "vitest";
import { readAwayFromChild } from "../../../../src/conversation/understanding/in-care/away-from-child.ts";

const FIFTEEN = "so im calm, ".repeat(5);

describe("Away from a child they fear to hurt", () => {
  it.each([
    { text: "put him in the cot and ive shut the door", is: "apart", why: "both parts are steps" },
    { text: "Done it. im downstairs", is: "apart", why: "what is beside a step" },
    { text: "my nan has got her", is: "apart", why: "somebody else has the child" },
    { text: "i didnt hurt him, hes in his cot", is: "apart", why: "the step is the greater news" },
    { text: "i havent touched her", is: "unhurt", why: "nothing was done" },
    { text: "shes ok but shes still crying", is: "unhurt", why: "and it cries" },
    { text: "he wont stop crying", is: "cries", why: "it cries on" },
    { text: "phew put her in the cot", is: "apart", why: "a word before it" },
    { text: "ok hes in the cot", is: "apart", why: "a yes to it first" },
    { text: "did that, im downstairs", is: "apart", why: "the step that was asked of them" },
    { text: "shes in her cot safe", is: "apart", why: "a word after it" },
    { text: "i didnt do it", is: "unhurt", why: "in few words" },
    { text: "i stopped myself", is: "unhurt", why: "in time" },
    { text: "i can hear her crying", is: "cries", why: "from where they are" },
    { text: "hes in the cot?", is: undefined, why: "asked, not told" },
    { text: "im calm now", is: undefined, why: "nothing of the child" },
    { text: "", is: undefined, why: "nothing at all" },
    { text: "hes in the cot and gone floppy", is: undefined, why: "a part that is no step" },
    { text: "is it ok to leave him in the cot?", is: undefined, why: "a question" },
    { text: `${FIFTEEN}so im calm, im downstairs`, is: "apart", why: "twenty words" },
    { text: `${FIFTEEN}so im calm, im downstairs now`, is: undefined, why: "longer ones may say more" },
    { text: "hes outside my door", is: undefined, why: "somebody else is outside" },
    { text: "i hurt her", is: undefined, why: "it was done" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readAwayFromChild(text)).toBe(is);
  });
});
