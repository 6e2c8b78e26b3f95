import { describe, expect, it } from "vitest";
import { ABOUT_TO, AT_THE_EDGE } from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { readInConcern } from "../../../../src/conversation/understanding/in-care/in-concern.ts";
import {
  BED,
  CHILD,
  CUTTING,
  concern,
  DAD,
  FRIEND,
  FRIEND_TOOK,
  ILL,
  MARRIAGE,
  MISSING,
  NOT_SAID,
  OVERDOSE,
  OWN_LIFE,
  PARTNER,
  reading,
  USED,
  VIOLENT,
  YOUNG,
} from "./concerns.ts";

const read = reading(readInConcern);

const DOSE = { kind: "suicide_self_harm", situation: "overdose" };
const OF_FRIEND = { kind: "suicide_self_harm", situation: "somebody-else" };
const STAYS = {};

describe("a short line after danger was told is danger now", () => {
  it.each([
    { text: "half of em gone down already", told: OWN_LIFE, is: DOSE, why: "a dose, with no word of what" },
    { text: "so yeah took the lot", told: OWN_LIFE, is: DOSE, why: "a dose" },
    { text: "took some more", told: OVERDOSE, is: DOSE, why: "more of it" },
    { text: "dont tell any1 but ive took them all", told: OWN_LIFE, is: DOSE, why: "beside a wish" },
    { text: "gulped them", told: BED, is: DOSE, why: "a dose is one in any concern" },
    {
      text: "took em",
      told: { ...USED, before: "he gave me vodka and pills" },
      is: DOSE,
      why: "what was named before",
    },
    { text: "shes had them all", told: FRIEND, is: OF_FRIEND, why: "a friend's dose" },
    { text: "got the tablets beside me", told: OWN_LIFE, is: STAYS, why: "means in reach" },
    { text: "they're lined up", told: OWN_LIFE, is: STAYS, why: "means, not named" },
    { text: "ive got 30 here", told: OWN_LIFE, is: STAYS, why: "counted" },
    {
      text: "pills in my hand",
      told: PARTNER,
      is: { kind: "suicide_self_harm" },
      why: "whatever was told before",
    },
    { text: "he pulled a machete", told: USED, is: STAYS, why: "a weapon in any concern" },
    { text: "hes loading it", told: VIOLENT, is: STAYS, why: "a weapon made ready" },
    {
      text: "theres a lad here with a blade",
      told: BED,
      is: { kind: "abuse_harm_from_others" },
      why: "a concern that fits no weapon",
    },
    { text: "she fell asleep", told: FRIEND_TOOK, is: STAYS, why: "asleep after a dose" },
    { text: "she has gone to sleep", told: CHILD, is: STAYS, why: "a child after one" },
    { text: "hes ice cold", told: FRIEND_TOOK, is: STAYS, why: "a collapse" },
    { text: "her phones off", told: FRIEND, is: STAYS, why: "silence of somebody at risk" },
    { text: "he is fallen down", told: PARTNER, is: { kind: "medical" }, why: "a collapse in any concern" },
    { text: "i shook him", told: VIOLENT, is: { kind: "medical" }, why: "a shaken baby" },
    { text: "cant keep my eyes open", told: OVERDOSE, is: STAYS, why: "their own body fails" },
    { text: "its bleeding more", told: ILL, is: STAYS, why: "blood that grows" },
    { text: "it hurts more now", told: ILL, is: STAYS, why: "pain that grows" },
    { text: "its bleeding loads", told: YOUNG, is: { kind: "medical" }, why: "blood in a pregnancy" },
    {
      text: "waters have broke",
      told: concern("pregnancy"),
      is: { kind: "medical" },
      why: "a pregnancy turns medical",
    },
    { text: "its getting worse", told: FRIEND_TOOK, is: STAYS, why: "worse, of a friend" },
    { text: "i moved a bit closer", told: OWN_LIFE, is: AT_THE_EDGE, why: "nearer an edge" },
    { text: "feet over", told: OWN_LIFE, is: AT_THE_EDGE, why: "at an edge" },
    {
      text: "up on the roof",
      told: NOT_SAID,
      is: { kind: "suicide_self_harm" },
      why: "nothing else was said",
    },
    { text: "everythings ready", told: OWN_LIFE, is: STAYS, why: "ready" },
    { text: "wrote them all letters", told: OWN_LIFE, is: STAYS, why: "a farewell in writing" },
    { text: "tell my mum i love her", told: OWN_LIFE, is: STAYS, why: "a farewell" },
    { text: "she posted goodbye on her story", told: FRIEND, is: STAYS, why: "a friend's farewell" },
    { text: "hes on the wrong side of the railings", told: FRIEND, is: STAYS, why: "a friend at an edge" },
    { text: "hes back", told: PARTNER, is: STAYS, why: "the one who harms is there" },
    { text: "dads home", told: DAD, is: STAYS, why: "named as they named him" },
    { text: "where do i go hes at the door", told: PARTNER, is: STAYS, why: "beside a question" },
    { text: `hes back ${"and we ate ".repeat(7)}now ok`, told: PARTNER, is: STAYS, why: "in 25 words" },
    { text: "hiding in the bathroom", told: PARTNER, is: STAYS, why: "hiding" },
    { text: "in the back of a van", told: MISSING, is: STAYS, why: "taken away" },
    {
      text: "im at home with him",
      told: YOUNG,
      is: { kind: "abuse_harm_from_others" },
      why: "he is there, and she is a child",
    },
    { text: "hes just walked past", told: VIOLENT, is: ABOUT_TO, why: "near the one they mean to harm" },
    { text: "they booked the plane", told: MARRIAGE, is: STAYS, why: "a journey" },
    { text: "we leave at 5", told: MARRIAGE, is: STAYS, why: "its hour" },
    { text: "friday they said", told: MARRIAGE, is: STAYS, why: "its day alone" },
    { text: "nikah is this weekend", told: MARRIAGE, is: STAYS, why: "a wedding day" },
    { text: "the man comes from there on sunday", told: MARRIAGE, is: STAYS, why: "the groom" },
    { text: "father say he break my legs", told: MARRIAGE, is: STAYS, why: "force" },
    {
      text: "they take me to pakistan friday",
      told: DAD,
      is: { situation: "forced-marriage" },
      why: "taken out of the country by those who harm",
    },
    { text: "shes 6", told: CUTTING, is: STAYS, why: "a girl's age" },
    { text: "school breaks up next week", told: CUTTING, is: STAYS, why: "when girls are taken" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "took the bus home", told: OWN_LIFE, why: "nothing swallowed" },
    { text: "i didnt take any", told: OWN_LIFE, why: "said not to be so" },
    { text: "took my meds this morning like normal", told: OWN_LIFE, why: "as they should" },
    { text: "took em", told: PARTNER, why: "nothing that could be swallowed was named" },
    { text: "took them", told: FRIEND, why: "of nobody in particular" },
    { text: "had some paracetamol", told: ILL, why: "no harm meant" },
    { text: "gave my tablets to my nan", told: OWN_LIFE, why: "out of reach" },
    { text: "got the tablets beside me", told: { ...OWN_LIFE, isFresh: false }, why: "days after it" },
    { text: "packets in front of me to sell", told: USED, why: "goods of a trade" },
    { text: "put the knife away", told: VIOLENT, why: "a weapon no more" },
    { text: "a water gun", told: PARTNER, why: "a toy" },
    { text: "shes asleep now", told: FRIEND, why: "rest, where nothing was taken" },
    { text: "hes asleep", told: PARTNER, why: "he who harms is no danger asleep" },
    { text: "stopped bleeding now", told: ILL, why: "it grows no more" },
    { text: "my head hurts from crying", told: OWN_LIFE, why: "no wound" },
    { text: "getting worse", told: PARTNER, why: "no body is named" },
    { text: "came down off the bridge", told: OWN_LIFE, why: "away from the edge" },
    { text: "at the canal", told: PARTNER, why: "no edge where nobody wants to die" },
    { text: "wrote a letter to the council", told: OWN_LIFE, why: "no farewell" },
    { text: "ok bye", told: OWN_LIFE, why: "the end of a talk" },
    { text: "he is kind", told: PARTNER, why: "only he" },
    { text: "hes at his mums", told: PARTNER, why: "elsewhere" },
    { text: "hes not here", told: PARTNER, why: "said not to be so" },
    { text: "will they ring when hes in", told: PARTNER, why: "a question of another time" },
    { text: "is he coming back", told: PARTNER, why: "a question" },
    { text: "hes here", told: OWN_LIFE, why: "a brother, a medic, a friend" },
    { text: "mums home", told: DAD, why: "nobody said that she harms" },
    { text: "in the car", told: PARTNER, why: "nobody was taken away" },
    { text: "hes at work", told: VIOLENT, why: "out of their way" },
    { text: "she is nice", told: MARRIAGE, why: "nothing of a journey" },
    { text: "can u ring me tomorrow", told: MARRIAGE, why: "a day for a call" },
    { text: "we leave at 5", told: OWN_LIFE, why: "no family takes anybody" },
    { text: "shes 24", told: CUTTING, why: "no girl" },
    { text: "paint my room tonight", told: PARTNER, why: "an ordinary plan" },
    { text: "i go to pakistan friday for my cousins wedding", told: DAD, why: "nobody takes them" },
    { text: "not going anywhere", told: MARRIAGE, why: "said not to be so" },
    {
      text: `hes back ${"and we ate ".repeat(8)}`,
      told: PARTNER,
      why: "a long message, of 26 words, is read by itself",
    },
  ])("but not $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});

it("is no danger where harm is denied, though a word of it is there", () => {
  expect(readInConcern("not like hes hitting me tho", PARTNER)).toBeUndefined();
});
