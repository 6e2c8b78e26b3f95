import { describe, expect, it } from "vitest";
import { mended, secondReading } from "../../../../src/conversation/understanding/words/mended.ts";
import { clean } from "../../../../src/conversation/understanding/words/normalise.ts";
import { TODAY, understander } from "../subject.ts";

const { screen, understand } = understander;

describe("danger in disguise", () => {
  it.each([
    { text: "iwanttodie", plain: "i want to die", why: "run together" },
    { text: "want2die", plain: "want 2 die", why: "with a digit for a word" },
    { text: "idontwanttobehereanymore", plain: "i dont want to be here anymore", why: "a whole sentence" },
    { text: "endmylife", plain: "end my life", why: "in three" },
    { text: "i w a n t t o d i e", plain: "i want to die", why: "letter by letter" },
    { text: "k i l l  m y s e l f", plain: "kill myself", why: "letter by letter, with a wider gap" },
    { text: "d y i n g", plain: "dying", why: "one word, letter by letter" },
    { text: "t h u r s", plain: "t h u r s", why: "no danger in the letters" },
    { text: "im gonna hangmyself", plain: "im gonna hang myself", why: "in part" },
    { text: "iwannadieeee", plain: "i wanna die", why: "run together and said for long" },
    { text: "he hit meeee", plain: "he hit me", why: "said for long" },
    { text: "kmsss", plain: "kms", why: "short and said for long" },
    { text: "su!cide", plain: "suicide", why: "a mark for an i" },
    { text: "he r@pes me", plain: "he rapes me", why: "a sign for an a" },
    { text: "s3lf h@rm", plain: "self harm", why: "a digit and a sign" },
    { text: "$uicide", plain: "suicide", why: "a sign first" },
    { text: "k*ll myself", plain: "kill myself", why: "a star" },
    { text: "kill.my.self", plain: "kill myself", why: "stops for blanks" },
    { text: "s-u-i-c-i-d-e", plain: "suicide", why: "a mark after each letter" },
    { text: "sewer slide", plain: "suicide", why: "said for something else" },
    { text: "i wan to dye", plain: "i want to die", why: "as it sounds" },
    { text: "he chocked me", plain: "he choked me", why: "a letter too many" },
    { text: "he got a nife", plain: "he got a knife", why: "a letter too few" },
    { text: "got rapped by his mate", plain: "got raped by his mate", why: "a letter too many again" },
    { text: "no were to sleep", plain: "nowhere to sleep", why: "two words" },
    { text: "he hit me, r@ped me.", plain: "he hit me, raped me.", why: "the marks beside it stay" },
  ])("$text reads $plain: $why", ({ text, plain }) => expect(mended(text)).toBe(plain));

  it.each([
    { text: "killmyself", why: "run together" },
    { text: "wanna d!e", why: "a sign" },
    { text: "i want to dieee", why: "said for long" },
    { text: "kermit sewerslide", why: "by sound" },
    { text: "bf str@ngled me", why: "harm by others" },
    { text: "hehitme", why: "harm by others, run together" },
  ])("$text is danger: $why", ({ text }) => expect(screen(text).level).not.toBe("none"));

  it.each([
    { text: "sel harm", why: "a word for harm, spelt otherwise" },
    { text: "r*pe", why: "one word, and it is hidden" },
    { text: "k.i.l.l m.e", why: "two, letter by letter" },
  ])("$text is asked about at least, for it was hidden: $why", ({ text }) => {
    expect(screen(text).level).toBe("urgent");
  });

  it.each([
    { text: "su!cide squad is a sick film", why: "a film" },
    { text: "i got k!lled on cod lol", why: "a game" },
    { text: "k*lled it in the interview", why: "a good day" },
  ])("$text is none, hidden or not: $why", ({ text }) => expect(screen(text).level).toBe("none"));

  it.each([
    { text: "my therapist has new skills", why: "words within words" },
    { text: "diesel and my diet", why: "the same" },
    { text: "fell asleep, hangover, sleepin", why: "one word and a small one" },
    { text: "want to dye my hair", why: "hair" },
    { text: "wanna dye it purple", why: "hair again" },
    { text: "mail hurt.me@mail.example or www.kill.example", why: "addresses" },
    { text: "f*ck this sh*t", why: "swearing" },
    { text: "he rapped a song", why: "music" },
    { text: "knifes are in the starter kit?", why: "one that is read as it is written" },
    { text: "thankyousomuch seeyoutomorrow", why: "run together, no danger" },
    { text: "yesssss noooo", why: "said for long, no danger" },
    { text: "hi!how are you", why: "a mark without a blank" },
    { text: "in a comma", why: "an illness, spelt so" },
  ])("$text is left as it is: $why", ({ text }) => {
    expect(secondReading(text)).toBeUndefined();
    expect(screen(text).level).toBe("none");
  });

  it("changes nothing that clean gives of plain words", () => {
    const text = "Can I come on Tuesday at 2, my mate's got my bike?";
    expect(mended(text)).toBe(clean(text));
  });
});

describe("marks that dictation wrote out", () => {
  it.each([
    "voice message I don't wanna live any more question mark no I mean it full stop",
    "I don't want to live any more question mark",
    "he hit me comma and he locked me in full stop",
  ])("hide no danger, and are no STOP: %s", (text) => {
    const heard = understand(text, { today: TODAY });
    expect(heard.risk.level).not.toBe("none");
    expect(heard.intent).toBe("crisis");
  });

  it.each([
    { text: "can I book Tuesday full stop", intent: "book_appointment", why: "a mark at the end" },
    { text: "stop full stop", intent: "stop", why: "the word itself, and then a mark" },
  ])("$text means $intent: $why", ({ text, intent }) => {
    expect(understand(text, { today: TODAY }).intent).toBe(intent);
  });

  it.each(["full stop", "question mark", "full stop lol"])("%s alone is no STOP", (text) => {
    expect(understand(text, { today: TODAY }).intent).not.toBe("stop");
  });
});
