import { describe, expect, it } from "vitest";
import { readAskedOnly } from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";

describe("what is asked of choices that are theirs, and of what was sent", () => {
  it.each([
    { text: "do i have to report him", is: "have-to-report", why: "the plain words" },
    { text: "do i really have to tell the police", is: "have-to-report", why: "as telling" },
    { text: "will they make me press charges", is: "have-to-report", why: "others would make them" },
    { text: "what if i dont want to report it", is: "have-to-report", why: "they would rather not" },
    { text: "i dont want to make a statement", is: "have-to-report", why: "said, not asked" },
    { text: "can i get help without going to the police", is: "have-to-report", why: "help apart from it" },
    { text: "must i report it", is: "have-to-report", why: "as a duty" },
    { text: "can he still be done for it", is: "too-late", why: "in slang" },
    { text: "can she still go to prison for what she did", is: "too-late", why: "of a sentence" },
    { text: "is it too late to report him", is: "too-late", why: "by the word" },
    { text: "can i still report it after 10 years", is: "too-late", why: "with the years" },
    { text: "is there a time limit on reporting", is: "too-late", why: "as a limit" },
    { text: "whats the best way to tell denise without saying it out loud", is: "tell-worker", why: "a way" },
    { text: "how do i tell my pa what happened", is: "tell-worker", why: "how" },
    { text: "can i tell denise in writing", is: "tell-worker", why: "whether here will do" },
    { text: "i dont know how to tell denise", is: "tell-worker", why: "said, not asked" },
    { text: "can u cancel what u sent", is: "cancel-sent", why: "what went out" },
    { text: "can i take it back", is: "cancel-sent", why: "what they said" },
    { text: "pls delete what i said", is: "cancel-sent", why: "as a wish" },
    { text: "tell them to forget it", is: "cancel-sent", why: "by those who have it" },
    { text: "how do i get off this text thing", is: "leave-line", why: "in their words" },
    { text: "how do i stop these messages", is: "leave-line", why: "the texts" },
    { text: "can u take me off this list", is: undefined, why: "of a list it may be another" },
    { text: "take me off this service", is: undefined, why: "no wish of ours to guess at" },
    { text: "can u take me off this text list", is: "leave-line", why: "the list of texts" },
    { text: "can he live with me", is: "live-with-me", why: "of a brother" },
    { text: "could my little sister stay at mine", is: "live-with-me", why: "for a while" },
    { text: "am i allowed to move in with her", is: undefined, why: "it is the writer who moves" },
    { text: "can you tell me what shes said to you", is: "what-they-said", why: "a parent asks" },
    { text: "what has my daughter told you", is: "what-they-said", why: "by kin" },
    { text: "am i gonna get him done", is: "their-trouble", why: "what comes to him" },
    { text: "did i get my dad arrested", is: "their-trouble", why: "by kin" },
    { text: "can police make him stop", is: "police-do", why: "what they can do" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readAskedOnly(text, "Denise")).toEqual(is ? [is] : []);
  });

  it.each([
    { text: "do i have to report a change to uc", why: "of a benefit" },
    { text: "do i have to go to court on monday", why: "a date that stands" },
    { text: "can he still drive me", why: "of a lift" },
    { text: "is it too late to book", why: "of an appointment" },
    { text: "how do i tell my landlord", why: "of somebody else" },
    { text: "can u cancel my appointment", why: "of a booking" },
    { text: "how do i stop", why: "it may be of harm" },
    { text: "can he come to mine for tea", why: "of a visit" },
    { text: "what did she say", why: "of anybody" },
    { text: "can you tell me what to do", why: "of help" },
  ])("is none of them in $text: $why", ({ text }) => {
    const all = [
      "have-to-report",
      "too-late",
      "tell-worker",
      "cancel-sent",
      "leave-line",
      "live-with-me",
      "what-they-said",
    ];
    expect(readAskedOnly(text, "Denise").filter((one) => all.includes(one))).toEqual([]);
  });
});
