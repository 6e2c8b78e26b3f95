import type { Day } from "../../domain/day.ts";
import { readChoice } from "./choice.ts";
import { readWhen } from "./dates.ts";
import { readPhone } from "./phone.ts";
import type { Context, Entities } from "./types.ts";
import { readYesNo } from "./yes-no.ts";

/** Without the list at hand, any single digit may be a choice; the dialog checks it against what it offered. */
const MOST_OPTIONS = 9;
const MONEY = /£ ?(\d{1,6}(?:\.\d\d)?)|\b(\d{1,6}(?:\.\d\d)?) ?(?:quid|pounds?|squid)\b/i;

/** The days, times, numbers and answers in a message. An answer is only read where a question is open. */
export function readEntities(text: string, today: Day, context?: Context): Entities {
  const { date, time } = readWhen(text, today);
  const phone = readPhone(text);
  const money = MONEY.exec(text);
  return {
    ...(date ? { date } : {}),
    ...(time ? { time } : {}),
    ...(phone ? { phone } : {}),
    ...(money ? { money: (money[1] ?? money[2])! } : {}),
    ...readAnswer(text, context),
  };
}

function readAnswer(text: string, context: Context | undefined): Pick<Entities, "answer" | "choice"> {
  const answer = context === "awaiting_yes_no" ? readYesNo(text) : undefined;
  const choice = context === "awaiting_slot_choice" ? readChoice(text, MOST_OPTIONS) : undefined;
  return { ...(answer ? { answer } : {}), ...(choice ? { choice } : {}) };
}
