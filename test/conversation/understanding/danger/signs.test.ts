import { describe, expect, it } from "vitest";
import { plainSituation, situationIn } from "../../../../src/conversation/understanding/danger/situation.ts";

const HARM = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";
const HOME = "domestic_abuse";

/** What plain words tell of: "level kind situation", as far as there is each. */
function read(text: string): string {
  const { level, kind } = plainSituation(text);
  if (level === "none") return "none";
  return [level, kind, situationIn(text, { level, ...(kind && { kind }) })].filter(Boolean).join(" ");
}

const table = (rows: readonly { text: string; is: string; why: string }[]) =>
  it.each(rows)("$text: $is, $why", ({ text, is }) => {
    expect(read(text)).toBe(is);
  });

const OVERDOSE = `emergency ${HARM} overdose`;

describe("something swallowed", () => {
  table([
    { text: "ive necked all me mirtazapine", is: OVERDOSE, why: "all of a medicine by name" },
    { text: "swallowed every last one of my tablets", is: OVERDOSE, why: "every one" },
    { text: "took 25 nurofen an hour back", is: OVERDOSE, why: "a number of them" },
    { text: "took 2 nurofen", is: "none", why: "as the packet says" },
    { text: "popped a full strip of tramadol", is: OVERDOSE, why: "a strip" },
    { text: "downed me methadone", is: OVERDOSE, why: "gulped, whatever the amount" },
    { text: "had loadsa pills what happens now", is: OVERDOSE, why: "had" },
    { text: "I\u2019ve taken an overdose", is: OVERDOSE, why: "the word" },
    { text: "drank half a bottle of drain cleaner", is: OVERDOSE, why: "poison" },
    { text: "swallowed some anti freeze", is: OVERDOSE, why: "another poison" },
    { text: "took some stuff loads feel sleepy", is: OVERDOSE, why: "it shows already" },
    { text: "\u{1f48a}\u{1f48a}\u{1f48a}\u{1f634}", is: OVERDOSE, why: "in signs" },
    { text: "just took all my nans propranolol", is: OVERDOSE, why: "hers, and they took it" },
    { text: "my mate took 30 pills and i want to die", is: `emergency ${HARM}`, why: "their own life too" },
    { text: "she drank bleach shes 2", is: `emergency ${HARM} somebody-else`, why: "a child did" },
    { text: "i took my sertraline this morning", is: "none", why: "as every day" },
    { text: "took ibuprofen for my head", is: "none", why: "for an ache" },
    { text: "overdosed on roast potatoes", is: "none", why: "food" },
    { text: "i havent taken all my tablets", is: "none", why: "a no" },
    { text: "took all my meds back to the chemist", is: "none", why: "taken back" },
    { text: "bleached my hair", is: "none", why: "not drunk" },
    { text: "had an overdose years ago im well now", is: "none", why: "long settled" },
    { text: "took 25 photos", is: "none", why: "no medicine" },
    { text: "are all my tablets free", is: "none", why: "none taken" },
    { text: "took some things to my nans", is: "none", why: "nobody is ill of it" },
  ]);
});

describe("their own life", () => {
  table([
    { text: "gonna hang me self", is: `emergency ${HARM}`, why: "in two words" },
    { text: "bout to drown meself", is: `emergency ${HARM}`, why: "another way" },
    { text: "tied a noose", is: `emergency ${HARM}`, why: "ready" },
    { text: "ive bought some rope", is: `emergency ${HARM}`, why: "ready" },
    { text: "got a rope for climbing", is: "none", why: "a use" },
    { text: "once im gone everyones gonna be better off", is: `urgent ${HARM}`, why: "gone" },
    { text: "ill be gone soon so ring the bell", is: "none", why: "gone out" },
    { text: "i burn my legs til it stops", is: `urgent ${HARM}`, why: "on purpose" },
    { text: "scratched my arm on a nail", is: "none", why: "an accident" },
    { text: "just want it all to stop", is: `urgent ${HARM}`, why: "all of it" },
    { text: "want it over with before friday", is: "none", why: "a thing to be done" },
  ]);
});

describe("what is seen by them alone, and what was found", () => {
  table([
    { text: "theres demons in my wall", is: "urgent medical unreal", why: "seen by them alone" },
    { text: "found a hidden camera in my room", is: "urgent abuse_harm_from_others", why: "found" },
    { text: "my ex put a tracker in my bag", is: "urgent domestic_abuse", why: "put there by an ex" },
  ]);
});

describe("a fire or gas where they are", () => {
  const FIRE = "emergency medical fire";
  const GAS = "emergency medical gas";
  table([
    { text: "me kitchens on fire", is: FIRE, why: "a room" },
    { text: "theres a fire in the flat below, smoke coming in", is: FIRE, why: "near" },
    { text: "someones set my door on fire", is: FIRE, why: "set by somebody" },
    { text: "house was on fire last year", is: "none", why: "long out" },
    { text: "this tune is on fire", is: "none", why: "a figure of speech" },
    {
      text: "about to set the hostel on fire",
      is: "emergency violence_to_others",
      why: "their own doing, and no fire yet",
    },
    { text: "kitchen on fire last week", is: "none", why: "over" },
    { text: "kitchen on fire in the sims", is: "none", why: "a game" },
    { text: "my legs are on fire from the gym", is: "none", why: "no place" },
    { text: "could smell gas last week its fixed", is: "none", why: "seen to" },
    { text: "my kitchen stinks of gas", is: GAS, why: "a smell" },
    { text: "the carbon monoxide alarm keeps going off", is: GAS, why: "an alarm" },
    { text: "do i get a carbon monoxide alarm", is: "none", why: "a question" },
    { text: "ive no gas left", is: "none", why: "an empty meter" },
  ]);
});

describe("who threatens whom", () => {
  table([
    { text: "he'll kill me if he finds out i text u", is: `urgent ${HOME}`, why: "him" },
    { text: "my bf said hes gonna batter me", is: `urgent ${HOME}`, why: "a partner" },
    { text: "my uncle wants to kill me cos im gay", is: `urgent ${ABUSE}`, why: "family" },
    { text: "they said theyll stab me", is: `urgent ${ABUSE}`, why: "several" },
    { text: "my ex is outside says hes gonna kill me", is: `emergency ${HOME}`, why: "here" },
    { text: "hes got a knife", is: `emergency ${HOME}`, why: "armed" },
    { text: "im scared of my stepdad", is: `urgent ${ABUSE}`, why: "fear" },
    { text: "im scared of spiders", is: "none", why: "of nobody" },
    { text: "not scared of him hes a labrador", is: "none", why: "a no" },
    { text: "my mum will kill me if im late", is: "none", why: "a figure of speech" },
    { text: "im gonna kill him before he kills me", is: "none", why: "their own threat" },
    { text: "sum1 is trying to get in", is: "none", why: "nowhere is named" },
    { text: "a man is banging on my door", is: `emergency ${ABUSE} intruder`, why: "at the door" },
    {
      text: "my mate says hes gonna stab someone",
      is: "urgent violence_to_others others-plan",
      why: "another",
    },
    { text: "bro gone out with a machete", is: "none", why: "nobody's brother" },
    { text: "my bro has gone out with a machete", is: "urgent violence_to_others others-plan", why: "off" },
    { text: "he wants me to go fight in sudan", is: "urgent exploitation", why: "sent to a war" },
    { text: "they want me to fight at boxing", is: "none", why: "a sport" },
    { text: "my bf said he will kill me and his mate", is: `urgent ${HOME}`, why: "and somebody else" },
    { text: "this bus is going to kill me", is: "none", why: "nobody does it" },
    {
      text: "my ex has gone out with a knife looking for us",
      is: `emergency ${HOME}`,
      why: "it is meant for whoever writes",
    },
    {
      text: "he just left with a knife",
      is: "urgent violence_to_others others-plan",
      why: "armed, and gone",
    },
    { text: "im holding the hammer my mate is gonna stab someone", is: "none", why: "it is theirs too" },
    { text: "my brother is going to shoot hoops", is: "none", why: "at nobody" },
  ]);
});

describe("what others do not see", () => {
  table([
    { text: "theres demons in my wall", is: "urgent medical unreal", why: "seen" },
    { text: "they put a chip in my head", is: "urgent medical unreal", why: "believed" },
    { text: "hearing voices that say i should do it", is: "emergency medical unreal", why: "told to" },
    { text: "heard voices outside", is: "none", why: "people" },
    { text: "watched a film about demons in my room", is: "none", why: "a story" },
  ]);
});

describe("somebody else", () => {
  table([
    { text: "my flatmate isnt breathing", is: "emergency medical somebody-else", why: "their body" },
    { text: "shes not breathing", is: "emergency medical somebody-else", why: "no name" },
    { text: "cant wake her, my cat", is: "none", why: "a cat" },
    { text: "my bf is cutting again", is: `urgent ${HARM} somebody-else`, why: "harm to himself" },
    { text: "me mates ex keeps hitting her", is: `urgent ${ABUSE} somebody-else`, why: "done to her" },
    { text: "she doesnt wanna live, my bestie", is: `urgent ${HARM} somebody-else`, why: "her wish" },
    { text: "my bf hits me and my mate isnt safe", is: `urgent ${HOME}`, why: "they come first" },
    { text: "my gf is cutting hair at college", is: "none", why: "a course" },
    { text: "they dont want to be here in the class", is: "none", why: "nobody in particular" },
  ]);
});

describe("harm that a family plans", () => {
  const CUT = "cutting-by-family";
  const WED = "forced-marriage";
  const OTHER = "family-harms-another";
  table([
    { text: "aunties taking me to somalia to become a woman", is: `urgent ${ABUSE} ${CUT}`, why: "a hint" },
    { text: "theres a ceremony for girls in gambia", is: `urgent ${ABUSE} ${CUT}`, why: "another" },
    { text: "going somalia on holiday", is: "none", why: "a holiday" },
    { text: "my sister is getting taken to get cut", is: `urgent ${ABUSE} ${OTHER}`, why: "a sister" },
    { text: "my mum took me to get my hair cut", is: "none", why: "hair" },
    { text: "theyve found me a husband", is: `urgent ${ABUSE} ${WED}`, why: "found" },
    { text: "im promised to my cousin", is: `urgent ${ABUSE} ${WED}`, why: "promised" },
    { text: "dad has booked my wedding", is: `urgent ${ABUSE} ${WED}`, why: "booked" },
    { text: "flying tomorrow and they want me to wed him", is: `emergency ${ABUSE} ${WED}`, why: "soon" },
    { text: "theyre marrying my cousin off", is: "none", why: "no word that we know" },
    {
      text: "they will marry off my sister, shes to be married off",
      is: `urgent ${ABUSE} ${OTHER}`,
      why: "her",
    },
    { text: "my gf wants me to marry her", is: "none", why: "a choice" },
    { text: "nobody is forcing me to get married", is: "none", why: "a no" },
    { text: "essay on forced marriage", is: "none", why: "a course" },
    { text: "forced marriage awareness day", is: "none", why: "taught" },
    { text: "forced marriage thing on tv", is: "none", why: "shown" },
    { text: "i wanna get cut at the gym", is: "none", why: "nobody's wish but theirs" },
    { text: "theres a party for girls at the youth club", is: "none", why: "here" },
  ]);
});

describe("a child who expects a baby", () => {
  table([
    { text: "im 13 and my period is late", is: "urgent medical young-pregnancy", why: "under 16" },
    { text: "im 16 and my period is late", is: "none", why: "sixteen" },
    { text: "im 15 pregnant and bleeding", is: "none", why: "an illness comes first" },
    { text: "im pregnant", is: "none", why: "no age" },
    { text: "im 13", is: "none", why: "no baby" },
  ]);
});

describe("other plain danger", () => {
  table([
    { text: "my baby is freezing", is: "urgent destitute_no_food_or_power", why: "a child without heat" },
    { text: "im being  followed", is: `urgent ${ABUSE} followed`, why: "two spaces" },
  ]);
});
