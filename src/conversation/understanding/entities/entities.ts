import type { Day } from "../../../domain/day.ts";
import type { Context, Entities } from "../types.ts";
import { readChoice } from "./choice.ts";
import { readWhen } from "./dates.ts";
import { readMoney } from "./money.ts";
import { readPhone } from "./phone.ts";
import type { PlaceReader } from "./place.ts";
import { readPostcode } from "./postcode.ts";
import { readYesNo } from "./yes-no.ts";

/** Without the list at hand, any single digit may be a choice; the dialog checks it against what it offered. */
const MOST_OPTIONS = 9;

/** The days, times, places, numbers and answers in a message. An answer is only read where a question is open. */
export function readEntities(
  text: string,
  today: Day,
  context: Context | undefined,
  placeOf: PlaceReader = () => undefined,
): Entities {
  const choice = context === "awaiting_slot_choice" ? readChoice(text, MOST_OPTIONS) : undefined;
  const answer = context === "awaiting_yes_no" ? readYesNo(text) : undefined;
  const { date, time } = choice ? {} : readWhen(text, today);
  const found = {
    ...{ date, time, place: placeOf(text)?.name, phone: readPhone(text), postcode: readPostcode(text) },
    ...{ money: readMoney(text), answer, choice },
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Entities;
}
