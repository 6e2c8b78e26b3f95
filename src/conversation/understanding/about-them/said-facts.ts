import { ageOn, Day } from "../../../domain/day.ts";
import type { Told } from "../../../domain/told.ts";
import { saysInOrder } from "../words/in-order.ts";
import { clean } from "../words/normalise.ts";
import { townSaid } from "./elsewhere.ts";
import { readCareElsewhere, readInCare, withoutPastAges } from "./said-care.ts";
import { readComing } from "./said-coming.ts";
import { readAgeBefore, readTurning } from "./said-turning.ts";

/** What someone says of themselves in a message, and why a date of birth in it cannot be used. */
export interface SaidFacts {
  readonly told: Told;
  readonly slip?: "born-later" | "no-such-day" | "age-unlikely";
}

const YOUNGEST = 5;
const OLDEST = 100;

/**
 * Facts about the writer: "im 20 and at college". What is said of a mate, or of some day to come, is left alone.
 * @param councils names that count as a place to live in
 */
export function readSaidFacts(text: string, today: Day, councils: readonly string[]): SaidFacts {
  const said = ` ${clean(text)
    .replace(/[^\p{L}\p{N}£/.-]+/gu, " ")
    .replace(/ i m /g, " im ")} `;
  const birth = readBirth(said, today);
  if (typeof birth === "string") return { told: sayings(said, councils), slip: birth };
  const now = withoutPastAges(said);
  const age = birth ?? readAgeBefore(now) ?? (readTurning(now) === undefined ? readAge(now) : undefined);
  if (age !== undefined && (age < YOUNGEST || age > OLDEST))
    return { told: sayings(said, councils), slip: "age-unlikely" };
  const when = readComing(text, today);
  const inCare = readInCare(said, age);
  const council = readCareElsewhere(said);
  const care = { ...(inCare !== undefined && { inCare }), ...(council && { council }) };
  return {
    told: { ...sayings(said, councils), ...care, ...when, ...(age !== undefined && { age, ageOn: today }) },
  };
}

const NOT_YEARS =
  "(?![.:]\\d| ?(?:mins?|minutes?|quid|pounds?|weeks?|wks?|months?|hours?|hrs|days?|miles?|%))";
const AGE = new RegExp(
  `\\b(?:im|i am|ive turned|i turned|just turned|aged?|now(?! \\d{1,2} \\d{2}\\b)|still|am) (?:only |just |now |nearly )?(\\d{1,3})\\b${NOT_YEARS}|\\b(\\d{1,2}) (?:yrs? old|years? old|yo|year old)\\b|^ (1[3-9]|2[0-6])(?: (?:and|just|now|in|at|with|still|left|been|care)\\b)`,
);

const AGE_OF_ANOTHER = [
  /\b(?:mate|friend|boyfriend|girlfriend|brother|sister|son|daughter|she|he)\b/,
  / \d{1,2} (?:yrs?|years?|yo)\b/,
];

function readAge(said: string): number | undefined {
  if (said.split(".").some((sentence) => saysInOrder(sentence, AGE_OF_ANOTHER))) return undefined;
  const found = AGE.exec(said);
  return found ? Number(found[1] ?? found[2] ?? found[3]) : undefined;
}

const BIRTH =
  /\b(?:born|dob|date of birth|birthday)(?: is| was| on| in|:)* (\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\b/;

function readBirth(said: string, today: Day): number | "born-later" | "no-such-day" | undefined {
  const found = BIRTH.exec(said);
  if (!found) return undefined;
  const [, day = "", month = "", year = ""] = found;
  const born = Day.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (!born.success) return "no-such-day";
  return born.data > today ? "born-later" : ageOn(today, born.data);
}

type Sayings = Omit<Told, "age" | "ageOn">;
type Rule = readonly [pattern: RegExp, says: Sayings];

const AT = "(?:at|in|doing|go to|going to|attend|start|starting)";
/** Each subject has one rule a line; the first that fits counts. */
const RULES: readonly (readonly Rule[])[] = [
  [
    [
      /\b(?:not (?:at|in) (?:college|school|education|uni)|not studying|dropped out|left (?:college|school|uni)|neet)\b/,
      { study: "none" },
    ],
    [
      /\b(?:im|am) (?:an? )?(?:\w+ )?apprentice\b|\b(?:on|doing|got) (?:an? |my )?(?:\w+ )?apprenticeship\b/,
      { study: "apprenticeship" },
    ],
    [new RegExp(`\\b${AT} (?:uni|university)\\b|\\buni student\\b`), { study: "university" }],
    [
      new RegExp(
        `\\b${AT} (?:a )?(?:college|school|sixth form)\\b|\\bcollege student\\b|\\bdoing (?:my |a )?(?:a levels|btec|gcses|level \\d)\\b`,
      ),
      { study: "school_or_college" },
    ],
  ],
  [
    [/\b(?:not working|unemployed|no job|havent got a job|out of work)\b/, { work: "none" }],
    [/\blooking for (?:a job|work)\b/, { work: "looking" }],
    [/\bpart time\b/, { work: "part_time" }],
    [/\bfull time (?:job|work)\b|\bwork(?:ing)? full time\b/, { work: "full_time" }],
  ],
  [
    [/\b(?:in|got) (?:my|me) own (?:flat|place|house|tenancy)\b|\bcouncil flat\b/, { home: "own_tenancy" }],
    [
      /\bmoving (?:in)?to my (?:first|own|new) (?:flat|place|house|tenancy)\b/,
      { home: "moving_to_first_tenancy" },
    ],
    [/\b(?:in|live in|living in) (?:supported|semi)\b/, { home: "supported" }],
    [/\b(?:with|at) my foster\b|\bfoster (?:carers?|mum|dad)\b/, { home: "foster_carers" }],
    [
      /\b(?:at|with) (?:my|me) (?:mums?|dads?|nans?|nanas?|family|sisters?|brothers?|aunties?)\b/,
      { home: "family" },
    ],
    [/\bin (?:uni )?halls\b/, { home: "halls" }],
    [/\bin (?:prison|jail|custody|a yoi)\b/, { home: "custody", custody: true }],
    [/\bsofa surfing\b|\bno fixed\b|\bin a hostel\b/, { home: "no_fixed_home" }],
  ],
  [
    [/\b(?:no kids|havent got (?:any )?kids|not a (?:mum|dad|parent))\b/, { parent: false }],
    [
      /\b(?:got|have|ive) (?:a|two|2|three|3|my)? ?(?:kids?|baby|babies|son|daughter|child|children|little one)\b|\bim (?:a|an) (?:\w+ )?(?:mum|mam|mom|dad|parent)\b|\bmy (?:son|daughter|baby|kids?|little one)\b/,
      { parent: true },
    ],
  ],
  [
    [/\bnot pregnant\b/, { pregnant: false }],
    [
      /\b(?:im|am) (?:\w+ ){0,3}(?:pregnant|expecting)\b|\bbaby on the way\b|\bim (?:\w+ )?having a baby\b|^\W*(?:preggo|preggers|pregnant)\b|\bpregnant again\b|\b(?:got|made|knocked) me (?:pregnant|preggo|preggers|up)\b/,
      { pregnant: true },
    ],
  ],
  [
    [
      /\b(?:no papers|asylum|home office|limited leave|not got (?:my )?status)\b/,
      { immigrationUnsettled: true },
    ],
  ],
  [
    [
      /\b(?:just|come|came|got|been) (?:out of|in) (?:prison|jail|custody)\b|\bon licence\b/,
      { custody: true },
    ],
  ],
];

function sayings(said: string, councils: readonly string[]): Sayings {
  const found = RULES.map((rules) => rules.find(([pattern]) => pattern.test(said))?.[1] ?? {});
  return Object.assign({}, ...found, livingIn(said, councils));
}

function livingIn(said: string, councils: readonly string[]): Sayings {
  const place =
    /\b(?:live|living|stay|staying|flat|moved) (?:in|to|into|over to|out to|up to|down to) (.+)/u.exec(
      said,
    )?.[1] ?? "";
  const council = councils.find((name) => place.startsWith(`${name.toLowerCase()} `)) ?? townIn(place);
  return council ? { livesIn: council } : {};
}

/** A town that we list, when it is said first: "leeds now". One that lies in a council of the area is that council. */
function townIn(place: string): string | undefined {
  const town = townSaid(`in ${place}`);
  if (!town || !place.startsWith(town)) return undefined;
  return COUNCIL_OF[town] ?? town.replace(/^\w/, (letter) => letter.toUpperCase());
}

const COUNCIL_OF: Readonly<Record<string, string>> = {
  stretford: "Trafford",
  sale: "Trafford",
  altrincham: "Trafford",
  ashton: "Tameside",
  hyde: "Tameside",
  leigh: "Wigan",
};
