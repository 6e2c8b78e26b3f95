import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import {
  toldOfAnother,
  tookByAnother,
} from "../../../../../src/conversation/understanding/danger/told/another.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("danger that somebody else is in", () => {
  it.each([
    { said: "my best mates getting battered by her ex", is: "somebody-else", why: "done to her" },
    { said: "my bro says he is gonna top himself", is: "somebody-else", why: "his wish, in slang" },
    {
      said: "my friend keeps talking about taking her own life i think shes gonna end her life",
      is: "somebody-else",
      why: "hers",
    },
    {
      said: "a lad in my hostel hes 15 and hes seeing a man who is 34",
      is: "somebody-else",
      why: "an age gap",
    },
    { said: "my cousin is being made to carry for the olders", is: "somebody-else", why: "made to" },
    { said: "girl in my class keeps burning herself", is: "somebody-else", why: "no article" },
    { said: "my cousin says she cant go on and has pills", is: "somebody-else", why: "she has no hope" },
    { said: "my cousin says she cant go on the trip", is: undefined, why: "a trip" },
    { said: "my friend he take many tablet", is: "somebody-else", why: "told in few words of English" },
    { said: "my nan she take many tablets for her heart", is: undefined, why: "prescribed" },
    { said: "my sister hasnt come home since friday", is: "somebody-missing", why: "missing" },
    { said: "my brother says hes gonna stab his boss", is: "others-plan", why: "a plan against a person" },
    {
      said: "mates mum says tonight is the last one",
      is: undefined,
      why: "the bed that ends is the writer's",
    },
    { said: "my mate says he has nowhere to sleep tonight", is: "somebody-else", why: "his bed" },
    {
      said: "one of the girls at my hostel is suicidal",
      is: "somebody-else",
      why: "one of those they live with",
    },
    { said: "my mates wandering about suicidal somewhere", is: "somebody-else", why: "where is not known" },
    {
      said: "whats a care leaver ment to do if their friend is cutting herself really bad",
      is: "somebody-else",
      why: "their friend",
    },
    { said: "my daughter is self harming", is: "somebody-else", why: "a child of their own" },
    {
      said: "my son is texting me he wants to die",
      is: "somebody-else",
      why: "said to them, and of him",
    },
    {
      said: "my gf says she will kill herself if i leave",
      is: "somebody-else",
      why: "a partner who does nothing to them",
    },
    {
      said: "my gf says she will kill herself if i leave and she scratched my face",
      is: undefined,
      why: "a partner who does",
    },
    {
      said: "my ex says hell kill himself if i leave, she tracks me",
      is: undefined,
      why: "a partner who tracks them",
    },
    { said: "my son isnt in danger hes just loud", is: undefined, why: "said to be safe" },
    { said: "my sister is in danger", is: "somebody-else", why: "said to be in it" },
    { said: "my sons cutting teeth", is: undefined, why: "teeth" },
    { said: "my mate is not suicidal", is: undefined, why: "denied" },
    { said: "my mate works with suicidal people", is: undefined, why: "a job" },
    { said: "my mate said her bf hit me", is: undefined, why: "the writer is hurt" },
    {
      said: "my brothers got me locked in the bathroom",
      is: undefined,
      why: "the writer is kept in, whoever is named",
    },
    { said: "her brothers got her locked in the bathroom", is: "somebody-else", why: "she is kept in" },
    { said: "shes 17 and her bf is 18", is: undefined, why: "of about one age" },
    { said: "my cat hasnt come home", is: undefined, why: "a pet" },
    { said: "my mates been missing lessons", is: undefined, why: "another sense" },
  ])("$said: $is, $why", ({ said, is }) => {
    expect(signIn(plainWords(said))?.situation).toBe(is);
  });
});

describe("what is told of somebody else", () => {
  it.each([
    { words: "my mate wants to die", took: false, is: "their-wish", why: "a friend's wish" },
    {
      words: "my mate wants to die and i want to kill myself",
      took: false,
      is: undefined,
      why: "their own life comes first",
    },
    { words: "my sister drank antifreeze", took: true, is: "their-body", why: "it was she who drank it" },
    { words: "drank antifreeze", took: true, is: undefined, why: "nobody else is said to have drunk it" },
    {
      words: "my boyfriends smashing up the flat im locked in the bathroom",
      took: false,
      is: undefined,
      why: "it is the writer who hides",
    },
    {
      words: "my sister is locked in her room by her bf",
      took: false,
      is: "done-to-them",
      why: "it is she who is locked in",
    },
    { words: "hes unconscious", took: false, is: "their-body", why: "a body that fails" },
    { words: "unconscious and not breathing", took: false, is: undefined, why: "nobody says who" },
  ])("$words: $is, $why", ({ words, took, is }) => {
    expect(toldOfAnother(words, took)).toBe(is);
  });

  it.each([
    { words: "my sister drank antifreeze", is: true, why: "she did" },
    { words: "i drank antifreeze", is: false, why: "they did themselves" },
    { words: "my mate wont wake up hes had loads of pills", is: true, why: "he had them" },
    { words: "shes had 30 paracetamol", is: true, why: "she did, by number" },
    { words: "my gf has had too many sleeping tablets", is: true, why: "too many" },
    { words: "ive had loads of pills my mate is with me", is: false, why: "a mate is only near" },
    { words: "he had a lot of people round", is: false, why: "nothing to swallow" },
  ])("$words was swallowed by another, $is: $why", ({ words, is }) => {
    expect(tookByAnother(words)).toBe(is);
  });
});

describe("how soon somebody else may die", () => {
  it.each([
    {
      said: "my son is texting me he wants to die and i cant get hold of him",
      level: "emergency",
      why: "out of reach",
    },
    { said: "my mate wants to die and isnt answering her phone", level: "emergency", why: "no answer" },
    { said: "my mate wants to kill himself tonight", level: "emergency", why: "tonight" },
    { said: "my son says he wants to die", level: "urgent", why: "nothing says so" },
  ])("$said: $level, $why", ({ said, level }) => {
    expect(signIn(plainWords(said))).toMatchObject({
      risk: { level, kind: "suicide_self_harm" },
      situation: "somebody-else",
    });
  });
});
