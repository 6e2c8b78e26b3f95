import { describe, expect, it } from "vitest";
import { tellsOfPutOut } from "../../../../src/conversation/understanding/danger/told/put-out.ts";
import { readAfterDanger } from "../../../../src/conversation/understanding/in-care/after-danger.ts";
import { isPlainAsk } from "../../../../src/conversation/understanding/in-care/plain-ask.ts";

describe("what is said after danger was told", () => {
  it.each([
    { text: "should i go a&e", after: "hospital", why: "whether to be seen" },
    { text: "do i rly have to go to hospital", after: "hospital", why: "the same, at length" },
    { text: "dont want an ambulance", after: "no-ambulance", why: "a no to help" },
    { text: "im not ringing 999", after: "no-ambulance", why: "the same" },
    { text: "no ambulance here yet", after: "no-ambulance", why: "none came" },
    { text: "im at hospital now", after: "safe-hands", why: "somebody looks after them" },
    { text: "are the feds gonna come", after: "police", why: "fear of the police" },
    { text: "gonna go bed now", after: "sleep", why: "sleep is a danger here" },
    { text: "can i just sleep it off", after: "sleep", why: "asked" },
    { text: "goodnight", after: "sleep", why: "a farewell for the night" },
    { text: "sleepy", after: "sleep", why: "a word" },
    { text: "cant stay awake", after: "sleep", why: "sleep that comes" },
    { text: "my eyes are closing", after: "sleep", why: "and comes on" },
    { text: "how many is too many", after: "how-many", why: "how much is safe" },
    { text: "am i gonna die", after: "will-i-die", why: "the hardest question" },
    { text: "threw it all up tho", after: "feels-better", why: "it is not safe for that" },
    { text: "it was only 8", after: "feels-better", why: "made small" },
    { text: "will u tell my step dad", after: "tell-them", why: "fear of those at home" },
    { text: "pls dont ring my house", after: "tell-them", why: "a phone others answer" },
    { text: "my nan will go mad if she finds out", after: "tell-them", why: "anger that is feared" },
    { text: "mum would be so upset if she knew", after: undefined, why: "nobody finds out" },
    { text: "my carers gonna flip when she hears", after: "tell-them", why: "the same" },
    { text: "he will go mad if he finds out", after: undefined, why: "his anger may be a threat" },
    { text: "my family cant know", after: "tell-them", why: "said the other way round" },
    {
      text: "dont tell social services theyll take her off me",
      after: "take-children",
      why: "fear for a child",
    },
    { text: "are u gonna take my kids", after: "take-children", why: "asked" },
    { text: "will they take my lil boy off me", after: "take-children", why: "a child, by size" },
    { text: "its fine hes left", after: "calmer", why: "he is not there now" },
    { text: "ive put the knife away", after: "calmer", why: "it is put away" },
    { text: "at the airport now", after: "going-now", why: "on the way abroad" },
    { text: "can some1 pls come get me", after: "come-to-me", why: "a wish to be fetched" },
    { text: "where r u", after: "come-to-me", why: "the same" },
    { text: "the lady said no", after: "said-no", why: "turned away" },
    { text: "rang it no one picked up", after: "said-no", why: "nobody answered" },
    { text: "im so scared", after: "scared", why: "fear" },
  ])("$text: $after, $why", ({ text, after }) => {
    expect(readAfterDanger(text)[0]).toBe(after);
  });

  it.each([
    { text: "dont tell my pa", why: "their worker does know: the limit of secrecy is told" },
    { text: "hes gone mental", why: "no calm in it" },
    { text: "book me in for friday", why: "a plain ask" },
    { text: "took 30 tablets", why: "danger in plain words" },
  ])("$text is none of them: $why", ({ text }) => {
    expect(readAfterDanger(text)).toEqual([]);
  });

  it("is no sleeplessness where they are tired of everything", () => {
    expect(readAfterDanger("tired of it all cant sleep im scared")).toEqual(["scared"]);
  });
});

describe("an ask that would open a form", () => {
  it.each([
    { intent: "entitlement_topic", text: "will i go back in care", is: false, why: "fear, and no ask" },
    { intent: "entitlement_topic", text: "what can i get", is: true, why: "the plain ask" },
    { intent: "entitlement_topic", text: "can i get money for food", is: true, why: "what it is for" },
    { intent: "book_appointment", text: "can u come get me", is: false, why: "no appointment" },
    { intent: "book_appointment", text: "book me in", is: true, why: "in a word" },
    { intent: "about_me", text: "been sick so its ok", is: false, why: "nothing to remember" },
    { intent: "talk_to_pa", text: "x", is: true, why: "a person needs no plain words" },
  ] as const)("$text: $is, $why", ({ intent, text, is }) => {
    expect(isPlainAsk(intent, text)).toBe(is);
  });
});

describe("put out of where they live", () => {
  it.each([
    { text: "staff kicked me out my placement", is: true, why: "no bed" },
    { text: "landlord changed the locks", is: true, why: "cannot get in" },
    { text: "he hit me and kicked me out", is: false, why: "a blow comes first" },
    { text: "i walked out", is: false, why: "nobody put them out" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(tellsOfPutOut(text)).toBe(is);
  });
});
