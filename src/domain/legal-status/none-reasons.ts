import { addDays, ageOn, type Day } from "../day.ts";
import type { Finding } from "./finding.ts";
import { heldAt, lastDayInCare, type Situation } from "./relevant.ts";

/** Why the law gives no leaving care help, and where to turn: never that there is nothing. */
export function noneReasons({ situation }: Finding): string[] {
  return [
    ...(situation.life.today < situation.ages.at16 ? tooYoung(situation) : notFound(situation)),
    ADVICE,
  ];
}

const ADVICE = "There may be other help. Talk to an adviser.";
const DAYS_JUST_BEFORE_16 = 2;

function tooYoung({ life }: Situation): string[] {
  return [
    `You are ${ageOn(life.today, life.born)}. Help with leaving care starts at 16.`,
    ...(life.guardianship ? ["You have a special guardian, so ask again when you turn 16."] : []),
  ];
}

function notFound(situation: Situation): string[] {
  const { life, ages } = situation;
  return [
    "From these dates we found no leaving care help that the law gives.",
    ...leftBefore16(lastDayInCare(situation), ages.at16),
    ...(heldAt(life, ages.at16) ? ["You were locked up or in hospital at 16. Get advice on that."] : []),
    ...(life.adopted ? ["You were adopted. If that broke down, get advice."] : []),
    ...(awayNow(situation) ? ["If where you live now ends, ask again. That can change it."] : []),
  ];
}

function leftBefore16(last: Day | undefined, at16: Day): string[] {
  if (last === undefined || last >= at16) return [];
  return last >= addDays(at16, -DAYS_JUST_BEFORE_16)
    ? ["You left care just before 16. The law looks at care at 16 or 17, so check that day."]
    : ["You left care before 16. The law looks at care at 16 or 17."];
}

/** In hospital, fostered by a private plan, or helped in another place that counts only once it is over. */
function awayNow({ life, ages }: Situation): boolean {
  return life.today < ages.at18 && life.care.some(({ to }) => to === life.today);
}
