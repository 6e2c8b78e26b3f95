import { describe, expect, it } from "vitest";
import { parts } from "../../../../src/content/load.ts";
import { splitAnswer } from "../../../../src/conversation/understanding/classifier/aside.ts";
import {
  readChoice,
  readRefusedChoice,
  saysAnyWillDo,
} from "../../../../src/conversation/understanding/entities/choice.ts";
import { readEntities } from "../../../../src/conversation/understanding/entities/entities.ts";
import { readMoney } from "../../../../src/conversation/understanding/entities/money.ts";
import { placeReader } from "../../../../src/conversation/understanding/entities/place.ts";
import { readPostcode } from "../../../../src/conversation/understanding/entities/postcode.ts";
import { readYesNo } from "../../../../src/conversation/understanding/entities/yes-no.ts";
import { quotes, readTapback } from "../../../../src/conversation/understanding/words/tapback.ts";
import { SUNDAY } from "../when-table.ts";

const list = (text: string): string[] => text.split("|").map((said) => said.trim());
const placeOf = placeReader(parts.places("content"));

describe("yes", () => {
  it.each(
    list(`ye|yh|yas|yessss|yep|yeah pls|yeah go on|go on then|aye|safe|bet|sure thing|defo|deffo|ok cool|k|okie|alrite|sound
      |say less|why not|crack on|i suppose so|im down|yes please|100%|👍|👍🏾|✅|yeah mate|ye thats fine|please do|that one
      |yeah book it|course|obvs|fo sho|might as well|lets do it|ye ye|yhyh|iight|cant wait|works for me|perf|yeaaah
      |that's right|thats me|that’s fine|cant see why not|i don't see why not|nah go on then|no reason not to|oh go on
      |id love to see it|yeah no worries|yeah no problem`),
  )("is %j", (said) => expect(readYesNo(said)).toBe("yes"));
});

describe("no", () => {
  it.each(
    list(`nah|nope|nahhh|naw|no ty|no thanks|nty|allow it|allow that|cba|cba tbh|im good|im good thanks|im ok ta|leave it|forget it
      |not really|not for me|dont bother|cant make it|👎|❌|never mind|nvm|not that one|neither|i dont think so|hard pass|nah ur alright
      |not today|no chance|scrap that|cant be arsed|not keen|id rather not|doesnt work for me|ok no|nah its fine|no its ok
      |i do not want that|i would not like it|i will not|yeah nah|yeah nah, not my thing|yeah no, not this time|thanks but no
      |ta but im good|lovely but no thanks`),
  )("is %j", (said) => expect(readYesNo(said)).toBe("no"));
});

describe("neither yes nor no", () => {
  it.each(
    list(
      `not sure|maybe|idk|dunno|depends|yes but later|yeah if its after 3 but|hmm|lol|what|who is this|yes no|either way|i have to ask my mum|2|`,
    ),
  )("is %j", (said) => expect(readYesNo(said)).toBeUndefined());
});

describe("a choice of three", () => {
  it.each([
    { said: "2", picks: 2, why: "the number" },
    { said: "2nd one pls", picks: 2, why: "as an ordinal" },
    { said: "the second", picks: 2, why: "in words" },
    { said: "ill go for number 3", picks: 3, why: "in a sentence" },
    { said: "#1", picks: 1, why: "with a sign" },
    { said: "2!!", picks: 2, why: "with force" },
    { said: "2 if its still free", picks: 2, why: "with a condition that is checked anyway" },
    { said: "1 is good for me", picks: 1, why: "with a word on it" },
    { said: "da first 1", picks: 1, why: "1 for one, after an ordinal" },
    { said: "the 2nd 1 cos i finish at 3", picks: 2, why: "what comes after the reason is no choice" },
    { said: "second option if youve still got it", picks: 2, why: "nor what comes after a condition" },
    { said: "1 no wait 3", picks: 3, why: "the one they ended with" },
    { said: "3, sorry", picks: 3, why: "nothing comes after the sorry" },
    { said: "not the first one but the third", picks: 3, why: "one ruled out, one chosen" },
    { said: "2 pls yeah number 2", picks: 2, why: "the same twice" },
    { said: "first or third", picks: undefined, why: "two of them in words" },
    { said: "3 or so", picks: 3, why: "a manner of speaking" },
    { said: "cos im busy at 2", picks: undefined, why: "a reason and no choice" },
    { said: "ring me at 2", picks: undefined, why: "a time" },
    { said: "the last one", picks: 3, why: "the end of the list" },
    { said: "middle one", picks: 2, why: "the one between" },
    { said: "the later one", picks: 3, why: "the latest of those offered" },
    { said: "later", picks: undefined, why: "asks for other times" },
    { said: "earliest", picks: 1, why: "they are in order" },
    { said: "the early one", picks: 1, why: "the first" },
    { said: "earlier", picks: undefined, why: "asks for other times" },
    { said: "4", picks: undefined, why: "one more than there is" },
    { said: "1 or 2", picks: undefined, why: "two of them" },
    { said: "not that one", picks: undefined, why: "refused" },
    { said: "neither", picks: undefined, why: "refused" },
    { said: "constructor", picks: undefined, why: "a name that every object has" },
  ])("$said picks $picks: $why", ({ said, picks }) => expect(readChoice(said, 3)).toBe(picks));

  it.each([
    { said: "not the first one", refuses: 1 },
    { said: "anything but 3", refuses: 3 },
    { said: "not that one", refuses: undefined },
    { said: "2", refuses: undefined },
  ])("$said rules out $refuses", ({ said, refuses }) => expect(readRefusedChoice(said, 3)).toBe(refuses));

  it.each(list("any|whichever|dont mind|not fussed|any of them|u pick|you choose|whatever|up to u"))(
    "%s will take any",
    (said) => expect(saysAnyWillDo(said)).toBe(true),
  );
  it.each(list("any others|any more|any earlier|2|neither"))("%s will not", (said) =>
    expect(saysAnyWillDo(said)).toBe(false),
  );
});

describe("an answer with a question behind it", () => {
  it.each([
    { said: "yeah but is it far?", answer: "yeah", question: "is it far?" },
    { said: "yes. do i need to bring anything", answer: "yes", question: "do i need to bring anything" },
    { said: "2 pls, where is it", answer: "2 pls", question: "where is it" },
    { said: "ok and will my pa know?", answer: "ok", question: "will my pa know?" },
    {
      said: "nah, but can i get money for a bus pass",
      answer: "nah",
      question: "can i get money for a bus pass",
    },
  ])("$said is both", ({ said, answer, question }) => {
    expect(splitAnswer(said, "awaiting_yes_no")).toEqual({ answer, question });
  });
  it.each([
    { said: "yeah but can it be later?", why: "it wants another time" },
    { said: "yes but do you have tuesday?", why: "it wants another day" },
    { said: "yes is there one at 3?", why: "it wants another hour" },
    { said: "yeah that works for me", why: "no question" },
    { said: "is it far?", why: "no answer" },
  ])("$said is one thing: $why", ({ said }) => {
    expect(splitAnswer(said, "awaiting_yes_no")).toBeUndefined();
  });
  it("is looked for only where a question is open", () => {
    expect(splitAnswer("yeah but is it far?", undefined)).toBeUndefined();
  });
});

describe("a reaction that a phone sends as a text", () => {
  const asked = "Tue 24 Nov at 2pm with Jo, Moss Side. Reply 1 to book it, 2 for other times.";
  it.each([
    { said: `Liked “${asked}”`, means: "yes", removed: false },
    { said: `Loved "${asked}"`, means: "yes", removed: false },
    { said: `Disliked “${asked}”`, means: "no", removed: false },
    { said: `Emphasised “${asked}”`, means: "neither", removed: false },
    { said: `Emphasized “${asked}”`, means: "neither", removed: false },
    { said: `Laughed at “${asked}”`, means: "neither", removed: false },
    { said: `Questioned “${asked}”`, means: "neither", removed: false },
    { said: `Reacted 👍 to “${asked}”`, means: "yes", removed: false },
    { said: `Reacted 👍🏽 to "${asked}"`, means: "yes", removed: false },
    { said: `\u200a👎\u200b to “${asked}”`, means: "no", removed: false },
    { said: `❤️ to “${asked}”`, means: "yes", removed: false },
    { said: `Removed a like from “${asked}”`, means: "neither", removed: true },
    { said: "Liked “Tue 24 Nov at 2pm with Jo, Moss…”", means: "yes", removed: false },
  ])("$said", ({ said, means, removed }) => {
    const tapback = readTapback(said)!;
    expect(tapback).toMatchObject({ means, removed });
    expect(quotes(tapback, asked)).toBe(true);
  });
  it.each(list("liked it|I liked “that film”|loved that|Liked|2 to 3|reacted badly to “it”"))(
    "is not %j",
    (said) => expect(readTapback(said)).toBeUndefined(),
  );
  it.each(["Liked “something else altogether”", "Liked “”", "Liked “Tue”"])(
    "%s quotes another message",
    (said) => expect(quotes(readTapback(said)!, asked)).toBe(false),
  );
});

describe("places", () => {
  it.each([
    { said: "moss side pls", place: "Moss Side" },
    { said: "mosside", place: "Moss Side" },
    { said: "mos side", place: "Moss Side" },
    { said: "m14", place: "Moss Side" },
    { said: "im in north manchester", place: "Harpurhey" },
    { said: "manchester central", place: "Moss Side" },
    { said: "harpurhay", place: "Harpurhey" },
    { said: "haperhey", place: "Harpurhey" },
    { said: "wythenshaw", place: "Wythenshawe" },
    { said: "wivenshawe", place: "Wythenshawe" },
    { said: "wythy", place: "Wythenshawe" },
    { said: "can i do longsite on tues", place: "Longsight" },
    { said: "LONGSITE", place: "Longsight" },
    { said: "oppenshaw", place: "Openshaw" },
    { said: "west didsbry", place: "West Didsbury" },
    { said: "didsbury", place: "West Didsbury" },
    { said: "not longsight, openshaw", place: "Openshaw" },
    { said: "south manchester", place: undefined },
    { said: "longsight or moss side", place: undefined },
    { said: "salford", place: undefined },
    { said: "insight", place: undefined },
    { said: "side", place: undefined },
    { said: "", place: undefined },
  ])("$said is $place", ({ said, place }) => expect(placeOf(said)?.name).toBe(place));
});

describe("money and postcodes", () => {
  it.each([
    { said: "£20", pounds: "20" },
    { said: "20 quid", pounds: "20" },
    { said: "£12.50 a week", pounds: "12.50" },
    { said: "i owe 1,200 pounds", pounds: "1200" },
    { said: "£2k", pounds: "2000" },
    { said: "lend us a tenner", pounds: "10" },
    { said: "a fiver", pounds: "5" },
    { said: "20 people", pounds: undefined },
    { said: "no money", pounds: undefined },
  ])("$said is $pounds pounds", ({ said, pounds }) => expect(readMoney(said)).toBe(pounds));
  it.each([
    { said: "i live at m144sq now", postcode: "M14 4SQ" },
    { said: "M9 5PR", postcode: "M9 5PR" },
    { said: "sw1a 1aa", postcode: "SW1A 1AA" },
    { said: "zz1 1zz", postcode: undefined },
    { said: "at 3 30pm", postcode: undefined },
    { said: "m14", postcode: undefined },
  ])("$said has postcode $postcode", ({ said, postcode }) => expect(readPostcode(said)).toBe(postcode));
});

describe("all entities of a message", () => {
  it("are found beside each other", () => {
    expect(
      readEntities(
        "moss side tues half 2, im on 07700 900123, m14 4sq, need £20",
        SUNDAY,
        undefined,
        placeOf,
      ),
    ).toEqual({
      date: "2026-11-24",
      time: "14:30",
      place: "Moss Side",
      phone: "+447700900123",
      postcode: "M14 4SQ",
      money: "20",
    });
  });
  it("make a bare number the choice, and no time, where a choice is open", () => {
    expect(readEntities("2", SUNDAY, "awaiting_slot_choice", placeOf)).toEqual({ choice: 2 });
    expect(readEntities("2", SUNDAY, undefined, placeOf)).toEqual({ time: "14:00" });
  });
});
