import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { readLearnt } from "../../../content/learnt.ts";
import { TOPICS, type Topic } from "../../../domain/topic.ts";
import { Lines, readShape, readUnderstandingContent } from "../classifier/content.ts";
import { INTENTS, type Intent, RISK_KINDS, type RiskKind } from "../types.ts";

/** How danger is told in an example, or why there is none. */
export const RISK_STYLES = [
  ...(["explicit", "slang", "oblique", "third_person", "inside_request", "split", "past"] as const),
];
export const NONE_STYLES = [
  ...(["look_alike", "low_mood", "past_settled", "money_home", "course", "denied", "practical"] as const),
  /** Nothing near danger: what people write when they are asked something. */
  "everyday" as const,
];

const Told = z.partialRecord(z.enum(RISK_STYLES), Lines);
const Levels = z.strictObject({ emergency: Told, urgent: Told });
const RiskExamples = z.strictObject({
  ...(Object.fromEntries(
    RISK_KINDS.map((kind) => [kind, Levels.default({ emergency: {}, urgent: {} })]),
  ) as unknown as Record<RiskKind, typeof Levels>),
  none: z.partialRecord(z.enum(NONE_STYLES), Lines),
  none_of_these: Lines.default([]),
});
const IntentExamples = z.partialRecord(z.enum([...INTENTS, "two_intents"]), Lines);
const TopicExamples = z.partialRecord(z.enum(TOPICS), Lines);

/** One message and what it means, as its author says. */
export interface Example {
  readonly text: string;
  /** The hand that wrote it: the end of its file's name. */
  readonly author: string;
  readonly intent?: Intent;
  readonly topic?: Topic;
  /** Nothing where the author was not asked about danger in it: then there is none. */
  readonly risk?: { readonly kind: RiskKind; readonly level: "urgent" | "emergency" };
  readonly style?: string;
  /** An ask of none of our kinds. */
  readonly noneOfThese?: true;
  /** Put together from what two authors wrote. */
  readonly joined?: true;
}

/**
 * Every example message of content/understanding, by author: intents-*.yaml, topics-*.yaml, risk-*.yaml, and learnt.yaml,
 * whose author is the staff.
 * @throws ServiceError `content/invalid` naming the file and the place in it
 */
export function readExamples(folder: string): Example[] {
  const learnt = readLearnt(join(folder, "learnt.yaml")).map(({ text, intent }) => ({
    ...{ text, author: "staff" },
    intent: z.enum(INTENTS).parse(intent),
  }));
  const written = filesOf(folder).flatMap(([kind, author, path]) => {
    if (kind === "intents") return intentExamples(readShape(path, IntentExamples), author);
    if (kind === "topics") return topicExamples(readShape(path, TopicExamples), author);
    return riskExamples(readShape(path, RiskExamples), author);
  });
  return [...written, ...learnt];
}

/**
 * Names all that the model is learnt from: the examples, and the words by which a message is read. Another wording there,
 * another name; remarks, settled phrases, rules of danger and what is held out are read as they stand, without a model.
 */
export function nameOfExamples(folder: string): string {
  const { textSpeak, topics, notions, risk } = readUnderstandingContent(folder);
  const learntFrom = [readExamples(folder), [...textSpeak], topics, notions, risk.sets];
  return createHash("sha256").update(JSON.stringify(learntFrom)).digest("hex").slice(0, 16);
}

const FILE = /^(intents|topics|risk)-([a-z]+)\.yaml$/;

function filesOf(folder: string): [kind: string, author: string, path: string][] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, kind, author] = FILE.exec(name) ?? [];
      return kind && author ? [[kind, author, join(folder, name)] as [string, string, string]] : [];
    });
}

function intentExamples(content: z.infer<typeof IntentExamples>, author: string): Example[] {
  return Object.entries(content).flatMap(([key, texts]) =>
    key === "two_intents"
      ? texts.map((line) => firstOfTwo(line, author))
      : texts.map((text) => ({ text, author, intent: key as Intent })),
  );
}

/** Said before an ask out of courtesy. */
const COURTESY = new Set(["greet", "thanks", "small_talk"]);

/** `first + second > message`: the first ask is the one to act on, and hello or thanks are none. */
function firstOfTwo(line: string, author: string): Example {
  const [, first, second, text] = /^(\w+) \+ (\w+) > (.*)$/.exec(line) ?? [];
  const asked = COURTESY.has(first!) ? second : first;
  return { text: text!, author, intent: z.enum(INTENTS).parse(asked), style: "two_intents" };
}

function topicExamples(content: z.infer<typeof TopicExamples>, author: string): Example[] {
  return Object.entries(content).flatMap(([topic, texts]) =>
    texts.map((text) => ({ text, author, intent: "entitlement_topic" as const, topic: topic as Topic })),
  );
}

function riskExamples(
  { none, none_of_these, ...kinds }: z.infer<typeof RiskExamples>,
  author: string,
): Example[] {
  const told = RISK_KINDS.flatMap((kind) =>
    (["emergency", "urgent"] as const).flatMap((level) =>
      Object.entries(kinds[kind][level]).flatMap(([style, lines]) =>
        lines.map((line) => ({ ...read(line, style), author, risk: { kind, level }, style })),
      ),
    ),
  );
  const harmless = Object.entries(none).flatMap(([style, lines]) =>
    lines.map((text) => ({ text, author, style })),
  );
  return [
    ...told,
    ...harmless,
    ...none_of_these.map((text) => ({ text, author, noneOfThese: true as const, style: "none_of_these" })),
  ];
}

/** A disclosure is the intent, unless there is an ask beside it: `intent > message`. Two messages are read as one. */
function read(line: string, style: string): { text: string; intent: Intent } {
  const [, asked, text] = (style === "inside_request" && /^(\w+) > (.*)$/.exec(line)) || [];
  if (asked) return { text: text!, intent: z.enum(INTENTS).parse(asked) };
  return { text: line.replaceAll(" // ", " "), intent: "crisis" };
}
