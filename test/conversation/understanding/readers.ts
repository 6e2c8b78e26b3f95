import { parts } from "../../../src/content/load.ts";
import { splitAnswer } from "../../../src/conversation/understanding/aside.ts";
import {
  readChoice,
  readRefusedChoice,
  saysAnyWillDo,
} from "../../../src/conversation/understanding/choice.ts";
import { readWhen } from "../../../src/conversation/understanding/dates.ts";
import { readFeeling } from "../../../src/conversation/understanding/feeling.ts";
import { hiddenWords } from "../../../src/conversation/understanding/hidden.ts";
import { readMoney } from "../../../src/conversation/understanding/money.ts";
import { clean, normalise, tokensOf } from "../../../src/conversation/understanding/normalise.ts";
import { readPhone } from "../../../src/conversation/understanding/phone.ts";
import { placeReader } from "../../../src/conversation/understanding/place.ts";
import { readPostcode } from "../../../src/conversation/understanding/postcode.ts";
import { foreignTo } from "../../../src/conversation/understanding/script.ts";
import { plainDanger } from "../../../src/conversation/understanding/situation.ts";
import { readTapback } from "../../../src/conversation/understanding/tapback.ts";
import { readYesNo } from "../../../src/conversation/understanding/yes-no.ts";
import { redact } from "../../../src/domain/redact.ts";
import { understander } from "./subject.ts";
import { SUNDAY } from "./when-table.ts";

const placeOf = placeReader(parts.places("content"));
const languages = parts.languages("content");

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
  plainDanger,
  screen: understander.screen,
  understand: (text) => understander.understand(text, { today: SUNDAY }),
};
