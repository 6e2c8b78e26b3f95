import type { Coming } from "../../../domain/coming.ts";
import type { Day } from "../../../domain/day.ts";
import { readWhen } from "../entities/dates.ts";
import { saysInOrder } from "../words/in-order.ts";
import { clean } from "../words/normalise.ts";

const COURSE = "(?:college|uni|university|school|sixth form|apprenticeship|course|btec)";
const ENDS = [new RegExp(`\\b${COURSE}\\b`), /\b(?:ends?|finish(?:es)?|over)\b/];
const UNTIL = [new RegExp(`\\b(?:at|in|on|doing) (?:a |an |my )?${COURSE}\\b`), /\b(?:til|till|until)\b/];
const FINISHING = new RegExp(`\\b(?:finish|finishing) (?:my |the )?${COURSE}\\b`);
const ONLY_A_BREAK = /\b(?:xmas|christmas|easter|term|summer|holidays?|hols|break|reading week|early|late)\b/;

const OWN_PLACE =
  /\bmov(?:e|ing) (?:in ?to|to) (?:(?:my |me |a )?(?:own|first|council) (?:flat|place|house|home|tenancy)|(?:my |me |the )(?:new )?(?:flat|tenancy))\b/;
const MOVES_IN = /\bmov(?:e|ing) in\b(?! (?:with|to|2)\b)/;
const KEYS = /\b(?:get|getting|collect|collecting|pick up|picking up) (?:my |me |the )?keys\b/;
const MOVES = [OWN_PLACE, MOVES_IN, KEYS];

const OF_ANOTHER =
  /\b(?:sons?|daughters?|kids?|babys?|brothers?|sisters?|mates?|friends?|boyfriends?|girlfriends?|his|her|he|she|shes|hes)\b/;

/** The end of their course, or the move to a place of their own, on a day to come: "college ends 18 dec". */
export function readComing(text: string, today: Day): Coming {
  const said = clean(text);
  const ends = endsCourse(said) && !ONLY_A_BREAK.test(said);
  const moves = MOVES.some((pattern) => pattern.test(said));
  if (!(ends || moves) || OF_ANOTHER.test(said)) return {};
  const { date, time } = readWhen(text, today);
  if (!date || date <= today) return {};
  if (ends && !time) return { courseEnds: date };
  return moves ? { movesOn: date } : {};
}

const endsCourse = (said: string): boolean =>
  saysInOrder(said, ENDS) || saysInOrder(said, UNTIL) || FINISHING.test(said);
