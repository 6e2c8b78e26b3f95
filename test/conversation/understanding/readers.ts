import { parts } from "../../../src/content/load.ts";
import { readAgeOfAnother, readAgeSaid } from "../../../src/conversation/understanding/age-said.ts";
import { splitAnswer } from "../../../src/conversation/understanding/aside.ts";
import { writesAtWork } from "../../../src/conversation/understanding/at-work.ts";
import {
  readChoice,
  readRefusedChoice,
  saysAnyWillDo,
} from "../../../src/conversation/understanding/choice.ts";
import type { ConcernTold } from "../../../src/conversation/understanding/concern-told.ts";
import { readWhen } from "../../../src/conversation/understanding/dates.ts";
import { emojiDanger } from "../../../src/conversation/understanding/emoji-danger.ts";
import { readFeeling } from "../../../src/conversation/understanding/feeling.ts";
import { harmersIn } from "../../../src/conversation/understanding/harmers.ts";
import { hiddenWords } from "../../../src/conversation/understanding/hidden.ts";
import { readInConcern } from "../../../src/conversation/understanding/in-concern.ts";
import { secondReading } from "../../../src/conversation/understanding/mended.ts";
import { readMoney } from "../../../src/conversation/understanding/money.ts";
import { clean, normalise, tokensOf } from "../../../src/conversation/understanding/normalise.ts";
import { otherHandsIn } from "../../../src/conversation/understanding/other-hands.ts";
import { isOwnNeed } from "../../../src/conversation/understanding/own-need.ts";
import { beginsOwnStory } from "../../../src/conversation/understanding/own-story.ts";
import { readPhone } from "../../../src/conversation/understanding/phone.ts";
import { placeReader } from "../../../src/conversation/understanding/place.ts";
import { plainWords } from "../../../src/conversation/understanding/plain-words.ts";
import { readPostcode } from "../../../src/conversation/understanding/postcode.ts";
import { foreignTo } from "../../../src/conversation/understanding/script.ts";
import { plainDanger } from "../../../src/conversation/understanding/situation.ts";
import { speaksForAnother } from "../../../src/conversation/understanding/speaks-for-another.ts";
import { readTapback } from "../../../src/conversation/understanding/tapback.ts";
import { isOtherNumber } from "../../../src/conversation/understanding/wrong-number.ts";
import { readYesNo } from "../../../src/conversation/understanding/yes-no.ts";
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
