import { parts } from "../../../src/content/load.ts";
import {
  readAgeOfAnother,
  readAgeSaid,
} from "../../../src/conversation/understanding/about-them/age-said.ts";
import { isOwnNeed } from "../../../src/conversation/understanding/about-them/own-need.ts";
import { beginsOwnStory } from "../../../src/conversation/understanding/about-them/own-story.ts";
import { splitAnswer } from "../../../src/conversation/understanding/classifier/aside.ts";
import { emojiDanger } from "../../../src/conversation/understanding/danger/emoji-danger.ts";
import { plainDanger } from "../../../src/conversation/understanding/danger/situation.ts";
import {
  readChoice,
  readRefusedChoice,
  saysAnyWillDo,
} from "../../../src/conversation/understanding/entities/choice.ts";
import { readWhen } from "../../../src/conversation/understanding/entities/dates.ts";
import { readFeeling } from "../../../src/conversation/understanding/entities/feeling.ts";
import { readMoney } from "../../../src/conversation/understanding/entities/money.ts";
import { readPhone } from "../../../src/conversation/understanding/entities/phone.ts";
import { placeReader } from "../../../src/conversation/understanding/entities/place.ts";
import { readPostcode } from "../../../src/conversation/understanding/entities/postcode.ts";
import { readYesNo } from "../../../src/conversation/understanding/entities/yes-no.ts";
import type { ConcernTold } from "../../../src/conversation/understanding/in-care/concern-told.ts";
import { harmersIn } from "../../../src/conversation/understanding/in-care/harmers.ts";
import { readInConcern } from "../../../src/conversation/understanding/in-care/in-concern.ts";
import { writesAtWork } from "../../../src/conversation/understanding/who-writes/at-work.ts";
import { otherHandsIn } from "../../../src/conversation/understanding/who-writes/other-hands.ts";
import { speaksForAnother } from "../../../src/conversation/understanding/who-writes/speaks-for-another.ts";
import { isOtherNumber } from "../../../src/conversation/understanding/who-writes/wrong-number.ts";
import { hiddenWords } from "../../../src/conversation/understanding/words/hidden.ts";
import { secondReading } from "../../../src/conversation/understanding/words/mended.ts";
import { clean, normalise, tokensOf } from "../../../src/conversation/understanding/words/normalise.ts";
import { plainWords } from "../../../src/conversation/understanding/words/plain-words.ts";
import { foreignTo } from "../../../src/conversation/understanding/words/script.ts";
import { readTapback } from "../../../src/conversation/understanding/words/tapback.ts";
import { redact } from "../../../src/domain/redact.ts";
import { understander } from "./subject.ts";
import { SUNDAY } from "./when-table.ts";

const placeOf = placeReader(parts.places("content"));
const languages = parts.languages("content");

const CONCERN: ConcernTold = {
  level: "urgent",
  kind: "not_said",
  harmers: ["dad"],
  before: "",
  isFresh: true,
};

/** Everything that reads what a person wrote. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  clean,
  normalise: (text) => tokensOf(normalise(text, new Map([["u", "you"]]))),
  readWhen: (text) => readWhen(text, SUNDAY),
  readYesNo,
  readChoice: (text) => readChoice(text, 5),
  readRefusedChoice: (text) => readRefusedChoice(text, 5),
  saysAnyWillDo,
  splitAnswer: (text) => splitAnswer(text, "awaiting_yes_no"),
  readFeeling,
  readMoney,
  readPhone,
  readPostcode,
  placeOf,
  foreignTo: (text) => foreignTo(text, languages),
  readTapback,
  redact: (text) => redact(text, ["Ottoline", "Example"]),
  hiddenWords,
  secondReading,
  emojiDanger,
  readAgeSaid,
  readAgeOfAnother,
  harmersIn,
  readInConcern: (text) => readInConcern(text, CONCERN),
  plainDanger,
  speaksForAnother: (text) => speaksForAnother(plainWords(text), { firstName: "Ottoline" }),
  otherHandsIn: (text) => otherHandsIn(text),
  writesAtWork: (text) => writesAtWork(plainWords(text)),
  isOtherNumber,
  beginsOwnStory,
  isOwnNeed,
  screen: understander.screen,
  understand: (text) => understander.understand(text, { today: SUNDAY }),
};
