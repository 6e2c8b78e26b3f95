const OPENERS =
  "hi|hey|hello|hiya|yo|sorry|soz|um|umm|er|erm|ok|wait|hang on|excuse me|please|pls|i (?:dont|don't) know";
const WHO = "who(?:'?s| is| r| are| am)?";
const WE =
  "(?:this|dis|that|u|you|ya|it|there|texting|txting|messaging|i (?:talking|speaking|texting) (?:to|with))";
const CLOSERS = "me|is|are|please|pls|plz|mate|pal|bro|bruv|fam|sorry|then|again|even|lol|number";

const ASKS = new RegExp(
  `^\\W*(?:(?:${OPENERS})\\W+)*${WHO} ?${WE}(?:\\W+(?:this|u|you|texting|txting|messaging|${CLOSERS}))*\\W*$`,
  "i",
);

/**
 * "who is this", "sorry who are you pls": asks who writes here and says nothing else. Whoever adds that they are somebody
 * else, or never signed up, has said more than that.
 */
export const asksWhoThisIs = (text: string): boolean => ASKS.test(text.replace(/[\u2018\u2019]/g, ""));
