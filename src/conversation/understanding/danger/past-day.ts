import type { Risk, RiskKind } from "../types.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MONTH =
  "january|jan|february|feb|march|april|may|june|july|august|aug|september|sept|sep|october|oct|november|nov|december|dec";
const LONG_PAST = prefiltered(
  new RegExp(
    `\\b(?:in|back in|since|last) (?:the )?(?:(?:start|beginning|end|middle) of )?(?:${MONTH}|spring|autumn|summer|winter)\\b|\\blast (?:month|year|term|christmas|xmas|easter)\\b|\\b(?:\\d+|a|one|two|three|four|five|six|few|couple(?: of)?) (?:weeks?|wks?|months?|mths?|years?|yrs?) (?:ago|back)\\b`,
  ),
);
const WEEKDAY =
  "(?:last |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues|weds|wed|thurs|fri|sat(?! (?:on|in|here|at|with|there|outside|by|next|down|up|under|alone|watching|crying))|sun)(?: night| morning| evening)?";
const DAYS_PAST = prefiltered(
  new RegExp(
    `\\b(?:${WEEKDAY}|last (?:week|weekend)|the other (?:day|night|week)|yesterday|(?:\\d+|two|three|four|five|few|couple(?: of)?) (?:days|nights) ago)\\b`,
  ),
);
const DID = prefiltered(
  /\b(?:tried|took|cut|hit|kicked|punched|grabbed|strangled|choked|raped|attacked|slapped|beat|battered|pushed|shoved|dragged|threw|broke|happened|attempted|stabbed|smashed|headbutted|pinned|bit|burnt|burned|forced|was|were|had|did|came|got|jumped|threatened|swung|hurt|hanged|hung|overdosed|odd|oded|od)\b/,
);
const NOW = prefiltered(
  /\b(?:now|rn|tonight|2nite|today|still|gonna|going to|wants? to|wanna|will|ill|hell|coming|outside|here|downstairs|at the door|help me|bleed\w*|blood|breathe|this morning|keeps?|wont|feel\w*|thinking|about to|ready|hes back|shes back|theyre back|trying to|swollen|hurts|pain|dizzy|headaches?|throat (?:is|hurts)|next|every|again tomorrow|tomorrow|plan\w*|cant (?:stop|swallow|talk))\b/,
);
const OVER_IN_DAYS: ReadonlySet<RiskKind | undefined> = new Set([
  ...(["domestic_abuse", "abuse_harm_from_others", "violence_to_others"] as const),
]);
// Stryker restore Regex

/**
 * What happened on a day that is over, and is not told as going on: somebody must hear of it today, and nobody is in
 * danger this minute. An attempt on their own life stays danger now for weeks, and an illness always.
 * @param words as plainWords gives them
 */
export function isOver(words: string, kind: RiskKind | undefined): boolean {
  if (kind === "medical" || NOW.test(words) || !DID.test(words)) return false;
  return LONG_PAST.test(words) || (OVER_IN_DAYS.has(kind) && DAYS_PAST.test(words));
}

/** Danger now that is over is danger all the same: for today, not for this minute. @param words as plainWords gives them */
export const withoutHaste = (risk: Risk, words: string): Risk =>
  risk.level === "emergency" && isOver(words, risk.kind) ? { ...risk, level: "urgent" } : risk;
