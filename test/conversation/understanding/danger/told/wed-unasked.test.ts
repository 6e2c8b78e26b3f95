import { describe, expect, it } from "vitest";
import { isWedUnasked } from "../../../../../src/conversation/understanding/danger/told/wed-unasked.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("a marriage that others have settled", () => {
  it.each([
    { text: "dad says im marrying a man from our village", why: "says so for them" },
    { text: "my uncle say i marry girl i never seen", why: "second language" },
    { text: "they are going to marry me", why: "nobody asked" },
    { text: "im at the airport they gonna wed me", why: "in other words" },
    { text: "they keep my passport so i cant run from the wedding", why: "run from it" },
    { text: "they took my passport till the wedding", why: "papers held for it" },
    { text: "how do i stop a wedding i didnt choose", why: "not chosen" },
    { text: "married to my cousin im 17", why: "under age" },
    { text: "engaged by force", why: "by force" },
    { text: "i have to say yes to the nikah on sunday", why: "has to say yes" },
    { text: "my brothers say i marry him or they kill me", why: "or else" },
    { text: "theyre sending me abroad one way ticket", why: "one way" },
    { text: "family have choose wife for me", why: "chosen for them" },
    { text: "my uncle sold me for marry", why: "sold" },
    { text: "they put my engagement on facebook i didnt agree", why: "never agreed" },
    { text: "mum said its a family trip but theres a groom", why: "a groom waits" },
    { text: "a mullah is coming saturday to marry me", why: "who weds them" },
    { text: "my wedding is lovely they say but i said no", why: "a glad word, and a no" },
  ])("$text: $why", ({ text }) => {
    expect(isWedUnasked(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "im getting married in june so excited", why: "glad" },
    { text: "mum says im getting married in june so excited", why: "said by mum, and glad" },
    { text: "going to my cousins wedding in lahore", why: "somebody else's" },
    { text: "one way ticket to leeds how much", why: "a train" },
    { text: "my brother is marrying his gf", why: "a brother's own choice" },
    { text: "my best mate said im getting engaged before her", why: "a mate guesses" },
    { text: "my sister is to marry her gf in june", why: "a sister's own choice" },
    { text: "mum says im getting on her nerves", why: "a mother is cross" },
    { text: "i didnt agree with her about the rota", why: "work" },
  ])("$text is none: $why", ({ text }) => {
    expect(isWedUnasked(plainWords(text))).toBe(false);
  });
});
