import type { RiskContent } from "../classifier/content.ts";
import { RISK_KINDS, type Risk, type RiskKind, type RiskLevel } from "../types.ts";
import { type Finder, type Found, finder } from "../words/finder.ts";
import { clean, normalise, type TextSpeak, tokensOf } from "../words/normalise.ts";
import { compilePattern, type Span } from "../words/patterns.ts";
import { speller } from "../words/spelling.ts";
import { isHarmlessSign } from "./emoji-danger.ts";

/** Looks for danger in a message. Call it on every message, before anything else. */
export type Screen = (text: string) => Risk;

type Danger = { readonly kind: RiskKind; readonly level: "urgent" | "emergency" };
interface Finders {
  readonly dangers: Finder<Danger>;
  readonly lookalikes: Finder<null>;
  readonly self: ReadonlySet<string>;
}
const NONE: Risk = { level: "none" };

/**
 * A screen that looks for the patterns of content/understanding/words-risk.yaml in words that no look-alike covers.
 * The gravest finding counts; among equals the one that fits the most words.
 */
export function riskScreen(content: RiskContent, textSpeak: TextSpeak): Screen {
  const finders: Finders = {
    dangers: finder(dangerPatterns(content)),
    lookalikes: finder(
      content.lookalikes.map((line) => ({ pattern: compilePattern(line, content.sets), means: null })),
    ),
    self: new Set(content.sets["self"]),
  };
  const correct = speller(content.spelling);
  const tokensIn = (text: string) =>
    tokensOf(normalise(text, textSpeak)).map((token) => correct(token) ?? token);
  return (text) => {
    const found = [text, ...joinedLetters(text)].flatMap((reading) => uncovered(tokensIn(reading), finders));
    return gravest(found) ?? emojiRisk(text, content.emoji) ?? NONE;
  };
}

function dangerPatterns({ risks, sets }: RiskContent) {
  return RISK_KINDS.flatMap((kind) =>
    (["emergency", "urgent"] as const).flatMap((level) =>
      risks[kind][level].map((line) => ({ pattern: compilePattern(line, sets), means: { kind, level } })),
    ),
  );
}

/**
 * Findings that no look-alike touches. Harm to oneself is only set aside by a look-alike that covers all of it:
 * "lost the game, want to kill myself" stays a finding.
 */
function uncovered(tokens: readonly string[], { dangers, lookalikes, self }: Finders): Found<Danger>[] {
  const found = dangers(tokens);
  // Stryker disable next-line ConditionalExpression: where nothing was found nothing is covered, it is only sooner known
  if (found.length === 0) return found;
  const covers = lookalikes(tokens);
  return found.filter((finding) => {
    const aboutSelf = tokens.slice(finding.start, finding.end).some((token) => self.has(token));
    return !covers.some((cover) => (aboutSelf ? contains(cover, finding) : overlaps(cover, finding)));
  });
}

function contains(cover: Span, { start, end }: Span): boolean {
  return cover.start <= start && end <= cover.end;
}

function overlaps(cover: Span, { start, end }: Span): boolean {
  return cover.start < end && start < cover.end;
}

function gravest(found: readonly Found<Danger>[]): Risk | undefined {
  const weight = ({ means, start, end }: Found<Danger>) =>
    (means.level === "emergency" ? 1000 : 0) + end - start;
  const [first, ...rest] = found;
  if (!first) return undefined;
  return rest.reduce((worst, next) => (weight(next) > weight(worst) ? next : worst), first).means;
}

function emojiRisk(text: string, emoji: RiskContent["emoji"]): Risk | undefined {
  const shown = text.replace(/\s|\ufe0f|\u200d|\p{Emoji_Modifier}/gu, "");
  const has = (signs: readonly string[]) => signs.some((sign) => shown.includes(sign));
  const level: RiskLevel = has(emoji.emergency)
    ? "emergency"
    : has(emoji.urgent) && !isHarmlessSign(text)
      ? "urgent"
      : "none";
  return level === "none" ? undefined : { level, kind: "suicide_self_harm" };
}

/** Whether letters stand one by one: "k m s". */
export const isSpeltOut = (text: string): boolean => joinedLetters(text).length > 0;

/** A text with letters spelt out one by one ("k m s") put together; nothing if there are none. */
function joinedLetters(text: string): string[] {
  const words = tokensOf(clean(text)).join(" ");
  const joined = words.replace(/(?<![^ ])(?:\p{L} ){2,}\p{L}(?![^ ])/gu, (letters) =>
    letters.replaceAll(" ", ""),
  );
  return joined === words ? [] : [joined];
}
