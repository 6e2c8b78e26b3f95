import { describe, expect, it } from "vitest";
import { openingIn } from "../../../../src/conversation/understanding/danger/openings.ts";
import { tellsOfOverdose } from "../../../../src/conversation/understanding/danger/told/taken.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

const HARM = "urgent suicide_self_harm";
const HARM_NOW = "emergency suicide_self_harm";
const HOME = "urgent domestic_abuse";
const ABUSE = "urgent abuse_harm_from_others";
const USED = "urgent exploitation";

function read(text: string): string {
  const found = openingIn(plainWords(text));
  return found ? `${found.level} ${found.kind}` : "none";
}

const table = (rows: readonly { text: string; is: string; why: string }[]) =>
  it.each(rows)("$text: $is, $why", ({ text, is }) => {
    expect(read(text)).toBe(is);
  });

describe("a hard verb, by whoever it is", () => {
  table([
    { text: "damien choked me n the kids saw", is: HOME, why: "a name nobody knows" },
    { text: "rory dragged me along the hall by my hair", is: HOME, why: "by the hair" },
    { text: "rory dragged me along to bingo", is: "none", why: "somewhere nice" },
    { text: "kelvin pinned me to the bed", is: HOME, why: "held down" },
    { text: "kelvin pinned the email for me", is: "none", why: "no body" },
    { text: "gus headbutted me", is: HOME, why: "no more needed" },
    { text: "gus headbutted me in the wrestling final", is: "none", why: "in a sport" },
    { text: "he broke my finger", is: HOME, why: "no name" },
    { text: "a toffee broke my tooth", is: "none", why: "by no person" },
    { text: "bernard cracked my tooth when i wouldnt", is: HOME, why: "a tooth" },
    { text: "des at the home threw me against the wall", is: ABUSE, why: "where they are looked after" },
    { text: "my keyworker slapped me", is: ABUSE, why: "staff" },
    { text: "my mums boyfriend punched me", is: ABUSE, why: "no partner of theirs" },
    { text: "otto threw me against the cooker just now", is: "emergency domestic_abuse", why: "now" },
    { text: "otto had me pinned till i cried", is: HOME, why: "held" },
    { text: "otto did my hair", is: "none", why: "done for them" },
    { text: "otto slapped me on the back when i passed", is: "none", why: "in praise" },
    { text: "the nurse put my arm on a cushion", is: "none", why: "to help" },
    { text: "otto put my hand on the hob", is: HOME, why: "to burn it" },
    { text: "nan locked me out in the rain", is: ABUSE, why: "shut out" },
    { text: "otto threw me the keys", is: "none", why: "thrown to, not at" },
    { text: "neil smashed my head on the sink", is: HOME, why: "their head" },
    { text: "ivor put a knife to my throat", is: HOME, why: "with a weapon" },
    { text: "she hit me with the best line ever", is: "none", why: "in words" },
    { text: "barney beat me at chess", is: "none", why: "in a game" },
    { text: "something bit me in the park", is: "none", why: "an insect" },
    { text: "my partner is abusive", is: HOME, why: "called so" },
    { text: "my partner is a vegan", is: "none", why: "nothing bad" },
    { text: "essay on violent relationships, my partner is abusive in it", is: "none", why: "of a lesson" },
  ]);
});

describe("hints that they will not be there", () => {
  table([
    { text: "im 19 n i aint seeing 20", is: HARM, why: "an age they will not reach" },
    { text: "im 19 n i aint seeing that again", is: "none", why: "no age" },
    { text: "would any of u come to my funeral", is: HARM, why: "their own" },
    { text: "my uncles funeral is friday", is: "none", why: "another's" },
    { text: "who has my dog when im dead", is: HARM, why: "who cares for what is left" },
    { text: "who has my dog when im away", is: "none", why: "they come back" },
    { text: "i just want it quiet for good", is: HARM, why: "for ever" },
    { text: "want this smoke alarm quiet for good", is: "none", why: "a thing" },
    { text: "make it all stop", is: HARM, why: "everything" },
    { text: "whats the dose that would finish you off", is: HARM, why: "what would be enough" },
    { text: "what dose kills moss", is: "none", why: "in a garden" },
    { text: "how bad is it to take 30 of them", is: HARM, why: "for a friend, they say" },
    { text: "i want to jump off", is: HARM, why: "off nothing named" },
    { text: "watching the trains for hours", is: HARM, why: "at a place that kills" },
    { text: "watching the trains for hours with my nephew", is: "none", why: "a pastime" },
    { text: "back on the razor again", is: HARM, why: "an old habit" },
    { text: "stood on the wrong side of the railings", is: HARM, why: "at an edge" },
    { text: "no 2031 for me", is: HARM, why: "a year they will not see" },
    { text: "hoping im dead by then", is: HARM, why: "they hope for it" },
    { text: "hoping im dead on time for it", is: "none", why: "a turn of phrase" },
    { text: "want out for good", is: HARM, why: "out of everything" },
    { text: "make everything stop, i need the weekend", is: "none", why: "tired of work" },
  ]);
});

describe("what could kill them in their hand", () => {
  table([
    { text: "im holding the razor", is: HARM_NOW, why: "held" },
    { text: "im holding the razor, first shave since movember", is: "none", why: "to shave" },
    { text: "the blade is on my wrist", is: HARM_NOW, why: "at the skin" },
    { text: "sat with all my tablets", is: HARM_NOW, why: "beside them" },
    { text: "im outside his with the blade in my hand", is: "none", why: "meant for another" },
    { text: "got the knife out to cut the cake", is: "none", why: "to cook" },
  ]);
});

describe("the lot swallowed", () => {
  it.each([
    { text: "took the whole strip", is: true, why: "a strip of nothing named" },
    { text: "took the whole strip of wallpaper off", is: false, why: "of paper" },
    { text: "swallowed the full packet", is: true, why: "a packet" },
    { text: "took the whole box to the tip", is: false, why: "brought somewhere" },
    { text: "took a box of paras", is: true, why: "in slang" },
    { text: "had 30 of em and a bottle of wine", is: true, why: "a number, and drink" },
    { text: "had 30 of em and a bottle of wine, best doughnuts ever", is: false, why: "to eat" },
    { text: "sank the lot with cider", is: true, why: "washed down" },
    { text: "sank the lot at pool", is: false, why: "in a game" },
    { text: "took too much spice", is: true, why: "a drug of the street" },
    { text: "took too much on at work", is: false, why: "no drug" },
    { text: "had my whole weeks worth in one go", is: true, why: "a week at once" },
    { text: "had my whole weeks shopping in one bag", is: false, why: "of food" },
    { text: "i eat all the medicine", is: true, why: "in a second language" },
    { text: "drank something under the sink", is: true, why: "what is kept there" },
    { text: "nearly took the whole strip", is: false, why: "not done" },
    { text: "took the lot to the charity shop", is: false, why: "given away" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(tellsOfOverdose(plainWords(text))).toBe(is);
  });
});

describe("sold, sent out or in debt", () => {
  table([
    { text: "doing punters to pay the rent", is: USED, why: "in their own word" },
    { text: "the punters were nice on my bar shift", is: "none", why: "of a pub" },
    { text: "selling myself for leccy", is: USED, why: "their body" },
    { text: "sex for a bed, thats the deal", is: USED, why: "for a roof" },
    { text: "got sent to hull to sell phones, nice manager", is: "none", why: "a job" },
    { text: "selling myself in the interview", is: "none", why: "to an employer" },
    { text: "sleeping with my landlord instead of rent", is: USED, why: "for a roof" },
    { text: "onlyfans coz he said i had to", is: USED, why: "made to" },
    { text: "need 400 by sunday or they hurt my mum", is: USED, why: "or else" },
    { text: "need 400 by sunday or they cancel the trip", is: "none", why: "no harm" },
    { text: "got sent to hull for a week to sell", is: USED, why: "to another town" },
    { text: "im being exploited by a gang", is: USED, why: "called so" },
    { text: "im not being exploited its a paper round", is: "none", why: "denied" },
    {
      text: "made me do a porn video, theyre downstairs",
      is: "emergency exploitation",
      why: "they are there",
    },
  ]);
});

describe("what somebody who is hurt asks", () => {
  table([
    { text: "how do i hide bruises for my interview", is: HOME, why: "marks to hide" },
    { text: "how do i hide bruises from rugby", is: "none", why: "of a sport" },
    { text: "what counts as assault if ur together", is: HOME, why: "a partner" },
    { text: "what counts as assault, law essay", is: "none", why: "of a lesson" },
    { text: "dont want them to see what hector did to my face", is: HOME, why: "by name" },
    { text: "is it my fault if i froze", is: ABUSE, why: "what they did not do" },
    { text: "is it my fault if the bus was late", is: "none", why: "of no harm" },
    { text: "is it legal for my carer to slap me", is: ABUSE, why: "whether it is allowed" },
    { text: "is it legal for my boss to change my rota", is: "none", why: "no hand in it" },
    { text: "coach says our extra training is a secret", is: ABUSE, why: "not to be told" },
    { text: "coach says the line up is a secret", is: "none", why: "of a match" },
    { text: "i overheard them choosing a husband for me", is: ABUSE, why: "a marriage" },
    { text: "i overheard them choosing a cake for me", is: "none", why: "a birthday" },
  ]);
});

describe("others with weapons, and nothing to live on", () => {
  table([
    { text: "they have guns", is: ABUSE, why: "that is all" },
    { text: "they have guns outside", is: "emergency abuse_harm_from_others", why: "there" },
    { text: "hes got a machete", is: HOME, why: "one alone" },
    { text: "they have nerf guns", is: "none", why: "toys" },
    { text: "nfa as of tonight", is: "urgent homeless_tonight", why: "in the council's word" },
    {
      text: "must be out by 5 with the baby, council says intentional",
      is: "urgent homeless_tonight",
      why: "today",
    },
    { text: "what do i put on the form if i have no fixed abode now", is: "none", why: "of a form" },
    { text: "been going thru the bins behind tesco", is: "urgent destitute_no_food_or_power", why: "to eat" },
    { text: "went through the bins outside for my keys", is: "none", why: "for what was lost" },
    { text: "gas finish, i have zero pound", is: "urgent destitute_no_food_or_power", why: "and no money" },
    { text: "gas went off, topped it up now", is: "none", why: "and put right" },
  ]);
});
