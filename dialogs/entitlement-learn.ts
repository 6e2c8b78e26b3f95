import { ask, type Ctx, numbers, type Reply } from "../src/conversation/dialog.ts";
import { readSaidFacts } from "../src/conversation/understanding/about-them/said-facts.ts";
import { readChoice, readYesNo } from "../src/conversation/understanding/index.ts";
import { nextQuestion, type Question } from "../src/domain/entitlement-question.ts";
import type { Told } from "../src/domain/told.ts";
import { bornIn, type Looking, worldsNow } from "./entitlement-facts.ts";
import { namedIds } from "./entitlement-named.ts";
import { isTheirs } from "./gate.ts";

const MOST_ASKED = 4;

/** The question that would settle most, if one is left and not too many were asked. */
export function questionNow(ctx: Ctx, { told, asked, about }: Looking): Question | undefined {
  if (asked.length >= MOST_ASKED) return undefined;
  const all =
    about.length === 0
      ? ctx.content.entitlements
      : ctx.content.entitlements.filter(({ id }) => about.includes(id));
  const [world = {}] = worldsNow(ctx, told);
  return nextQuestion(all, world, ctx.known.today, new Set([...asked, ...noSense(ctx, told)]));
}

/** The council knows someone's standing; what they can say of it is how long they were in care, once. */
function noSense(ctx: Ctx, { inCare }: Told): Question[] {
  return isTheirs(ctx) || inCare !== undefined ? ["status"] : [];
}

const OPTIONS: Partial<Record<Question, readonly Told[]>> = {
  study: [
    { study: "none" },
    { study: "school_or_college" },
    { study: "university" },
    { study: "apprenticeship" },
  ],
  work: [{ work: "none" }, { work: "looking" }, { work: "part_time" }, { work: "full_time" }],
  home: [
    { home: "own_tenancy" },
    { home: "moving_to_first_tenancy" },
    { home: "supported" },
    { home: "foster_carers" },
    { home: "family" },
    { home: "halls" },
    { home: "no_fixed_home" },
    { home: "custody", custody: true },
  ],
  family: [
    { parent: true, pregnant: false },
    { parent: false, pregnant: true },
    { parent: true, pregnant: true },
    { parent: false, pregnant: false },
  ],
  status: [{ inCare: true }, { inCare: false }],
  custody: [{ custody: true }, { custody: false }],
  immigrationUnsettled: [{ immigrationUnsettled: false }, { immigrationUnsettled: true }],
};

export function askFact(question: Question): Reply {
  const options = OPTIONS[question] ?? [];
  return ask(keyOf(question), {}, [...numbers(options), "Skip"]);
}

const keyOf = (question: Question): string =>
  `learn.${question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What an answer to a question says; "skip" for someone who would rather not; nothing when it is no answer. */
export function readFact(ctx: Ctx, question: Question): Told | "skip" | undefined {
  const { text, known } = ctx;
  if (
    /\b(skip|pass|rather not|dont know|don't know|dunno|idk|not sure|no idea|just (?:show|tell) me|more|next)\b/i.test(
      text,
    )
  )
    return "skip";
  const options = OPTIONS[question] ?? [];
  const choice = readChoice(text, options.length);
  if (choice) return options[choice - 1];
  const { told } = readSaidFacts(text, known.today, ctx.content.councils);
  if (speaksOf(told, question)) return told;
  if (Object.keys(told).length > 0 && !answersFirst(text)) return undefined;
  const own = ownWords(question, text, ctx);
  return own && { ...told, ...own };
}

const ANSWERS_FIRST =
  /^\W*(?:y|ye|yes|yeah|yea|yh|yep|yup|ok|okay|go on|no|nah|nope|na)\b\W*(?:$|(?:(?:but|and|cos|coz|pls|please|thanks|ta) )?(?:im|i'm|i|ive|my|not|just|still|it|we)\b)/i;

/** "yeah im at college" answers before it says more; "no papers" says one thing of themselves and answers nothing else. */
export const answersFirst = (text: string): boolean => ANSWERS_FIRST.test(text);

function speaksOf(told: Told, question: Question): boolean {
  if (question === "status") return told.inCare !== undefined;
  if (question === "family") return told.parent !== undefined || told.pregnant !== undefined;
  return told[question] !== undefined;
}

function ownWords(question: Question, text: string, ctx: Ctx): Told | undefined {
  const yesNo = readYesNo(text);
  switch (question) {
    case "age":
      return bareAge(text, ctx.known.today);
    case "council":
    case "livesIn":
      return placeIn(ctx, question);
    case "study":
      return bareStudy(text) ?? (yesNo === "no" ? { study: "none" } : undefined);
    case "work":
      return yesNo === "no" ? { work: "none" } : undefined;
    case "home":
      return undefined;
    case "immigrationUnsettled":
      return papers(text) ?? (yesNo && { immigrationUnsettled: yesNo === "no" });
    case "family":
      return (
        family(text) ?? (yesNo === "no" || NONE.test(text) ? { parent: false, pregnant: false } : undefined)
      );
    case "status":
      return yesNo && { inCare: yesNo === "yes" };
    case "custody":
      return yesNo && { custody: yesNo === "yes" };
  }
}

const NONE = /^\W*(?:none|neither|nowt|nothing)\W*$/i;

function papers(text: string): Told | undefined {
  if (/\b(not|isnt|isn't|waiting|temporary|limited)\b/i.test(text)) return { immigrationUnsettled: true };
  return /\b(settled|british|citizen|indefinite|ilr|born here)\b/i.test(text)
    ? { immigrationUnsettled: false }
    : undefined;
}

function family(text: string): Told | undefined {
  if (/\b(no|none|not|neither|havent|haven't)\b/i.test(text)) return undefined;
  return /\b(girl|boy|baby|son|daughter|toddler|kids?|child|children|little one|twins)\b/i.test(text)
    ? { parent: true }
    : undefined;
}

function bareAge(text: string, today: Ctx["known"]["today"]): Told | undefined {
  const years = /^\D*(\d{1,3})\D*$/.exec(text)?.[1];
  return years ? nonEmpty(readSaidFacts(`im ${years}`, today, []).told) : undefined;
}

const nonEmpty = (told: Told): Told | undefined => (told.age === undefined ? undefined : told);

function bareStudy(text: string): Told | undefined {
  if (/\b(uni|university)\b/i.test(text)) return { study: "university" };
  if (/\b(college|school|sixth form|6th form)\b/i.test(text)) return { study: "school_or_college" };
  return /\bapprentice/i.test(text) ? { study: "apprenticeship" } : undefined;
}

/** A council by name, or a short answer that names some other place. */
function placeIn(ctx: Ctx, question: "council" | "livesIn"): Told | undefined {
  const { text, content } = ctx;
  const spelt = text.replace(/\b(?:manny|manc|mcr)\b/i, "Manchester");
  const council = content.councils.find((name) => new RegExp(`\\b${name}\\b`, "i").test(spelt));
  if (council) return { [question]: council };
  if (ctx.heard.topic || namedIds(ctx).length > 0) return undefined;
  const words = text.replace(/\b(i|live|in|it was|the|council|now)\b/gi, " ").match(/[\p{L}'-]{3,}/gu) ?? [];
  return words.length > 0 && words.length <= 2 && readYesNo(text) === undefined
    ? { [question]: words.join(" ") }
    : undefined;
}

/** What a message that answers nothing says of them; a bare number is their age where that is not known. */
export function factsSaid(ctx: Ctx, { told }: Looking): Told | undefined {
  const said = readSaidFacts(ctx.text, ctx.known.today, ctx.content.councils).told;
  if (Object.keys(said).length > 0) return said;
  const age = bornIn(worldsNow(ctx, told)) === undefined ? readFact(ctx, "age") : undefined;
  return age === "skip" ? undefined : age;
}
