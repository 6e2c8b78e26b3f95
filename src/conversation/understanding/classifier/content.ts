import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { TOPICS } from "../../../domain/topic.ts";
import { ServiceError } from "../../../errors.ts";
import { INTENTS, RISK_KINDS } from "../types.ts";
import type { TextSpeak } from "../words/normalise.ts";

/** A block of text, one entry a line. */
export const Lines = z.string().transform((text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);
/** Words with spaces between. */
const Words = z.string().transform((text) => text.split(/\s+/).filter((word) => word !== ""));
const Levels = z.strictObject({ emergency: Lines, urgent: Lines });

/** The shape of content/understanding/words-risk.yaml. */
export const RiskContent = z.strictObject({
  sets: z.record(z.string(), Words),
  spelling: Words,
  lookalikes: Lines,
  risks: z.record(z.enum(RISK_KINDS), Levels),
  emoji: z.strictObject({ emergency: Words, urgent: Words }),
});
export type RiskContent = z.infer<typeof RiskContent>;

/** The shape of content/understanding/words-topics.yaml: words by topic. */
export const TopicContent = z.record(z.enum(TOPICS), Lines);
export type TopicContent = z.infer<typeof TopicContent>;

/** The shape of content/understanding/notions.yaml: words by notion. */
export const NotionContent = z.record(z.string(), Lines);
export type NotionContent = z.infer<typeof NotionContent>;

/** The shape of content/understanding/keywords.yaml: whole messages that settle the intent. */
export const KeywordContent = z.strictObject({
  fillers: Words,
  keywords: z.partialRecord(z.enum(INTENTS), Lines),
});
export type KeywordContent = z.infer<typeof KeywordContent>;

/** Everything in content/understanding but the examples. */
export interface UnderstandingContent {
  readonly textSpeak: TextSpeak;
  readonly risk: RiskContent;
  readonly topics: TopicContent;
  readonly notions: NotionContent;
  readonly keywords: KeywordContent;
}

/** @throws ServiceError `content/invalid` naming the file and the place in it */
export function readUnderstandingContent(folder: string): UnderstandingContent {
  const read = <T>(name: string, shape: z.ZodType<T>) => readShape(join(folder, name), shape);
  return {
    textSpeak: new Map(Object.entries(read("text-speak.yaml", z.record(z.string(), z.string())))),
    risk: read("words-risk.yaml", RiskContent),
    topics: read("words-topics.yaml", TopicContent),
    notions: read("notions.yaml", NotionContent),
    keywords: read("keywords.yaml", KeywordContent),
  };
}

/** @throws ServiceError `content/invalid` naming the file and the place in it */
export function readShape<T>(path: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(parse(readFileSync(path, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new ServiceError("content/invalid", `Correct ${path}: ${reason}`, { cause });
  }
}
