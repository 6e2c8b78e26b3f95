import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { Lines } from "../../../src/conversation/understanding/classifier/content.ts";
import type { Context } from "../../../src/conversation/understanding/types.ts";

const ByStyle = z.record(z.string(), Lines);
const HeldOut = z.strictObject({
  intents: z.record(z.string(), ByStyle),
  topics: z.record(z.string(), ByStyle),
  risk: z.record(z.string(), z.strictObject({ emergency: ByStyle, urgent: ByStyle })),
  none: ByStyle,
  none_of_these: Lines,
  ordinary: Lines,
  answers: Lines,
  dates: Lines,
});

/** A message of an author who has seen neither the examples nor the rules, with what it means. */
export interface Held {
  readonly text: string;
  readonly intent?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly level: "none" | "urgent" | "emergency";
  readonly style: string;
}

export interface HeldAnswer {
  readonly context: Context;
  readonly text: string;
  readonly reading: string;
}

export interface HeldDate {
  readonly text: string;
  readonly reading: string;
}

export interface HeldOutSet {
  /** With an intent that is asked for. */
  readonly asks: readonly Held[];
  readonly risky: readonly Held[];
  /** Harmless, and close to danger in their words. */
  readonly near: readonly Held[];
  readonly noneOfThese: readonly Held[];
  /** A week's traffic in proportion, nobody in danger. */
  readonly ordinary: readonly Held[];
  readonly answers: readonly HeldAnswer[];
  /** Said on Wednesday 25 November 2026. */
  readonly dates: readonly HeldDate[];
}

/** @param shown messages that have been learnt from: whoever wrote the same by chance says nothing new here */
export function readHeldOut(file: string, shown: ReadonlySet<string> = new Set()): HeldOutSet {
  const set = readAll(file);
  const unseen = (all: readonly Held[]) => all.filter(({ text }) => !shown.has(text.toLowerCase()));
  const { asks, risky, near, noneOfThese, ordinary } = set;
  return {
    ...set,
    ...{ asks: unseen(asks), risky: unseen(risky), near: unseen(near) },
    ...{ noneOfThese: unseen(noneOfThese), ordinary: unseen(ordinary) },
  };
}

function readAll(file: string): HeldOutSet {
  const held = HeldOut.parse(parse(readFileSync(file, "utf8")));
  const none = "none" as const;
  const asks = [
    ...flat(held.intents).map(([intent, style, text]) => ({ text, intent, style, level: none })),
    ...flat(held.topics).map(([topic, style, text]) => ({
      ...{ text, style, topic, level: none },
      intent: "entitlement_topic",
    })),
  ];
  return {
    asks,
    risky: Object.entries(held.risk).flatMap(([kind, levels]) =>
      (["emergency", "urgent"] as const).flatMap((level) =>
        flat({ [kind]: levels[level] }).map(([, style, line]) => ({
          kind,
          level,
          style,
          ...told(line, style),
        })),
      ),
    ),
    near: flat({ none: held.none }).map(([, style, text]) => ({ text, style, level: none })),
    noneOfThese: held.none_of_these.map((text) => ({ text, style: "none_of_these", level: none })),
    ordinary: held.ordinary.map((line) => ({ ...asked(line), style: "ordinary", level: none })),
    answers: held.answers.map((line) => {
      const [context = "", text = "", reading = ""] = line.split(" | ");
      return { context: context as Context, text, reading };
    }),
    dates: held.dates.map((line) => {
      const [text = "", reading = ""] = line.split(" | ");
      return { text, reading };
    }),
  };
}

function flat(groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
  return Object.entries(groups).flatMap(([group, styles]) =>
    Object.entries(styles).flatMap(([style, lines]) =>
      lines.map((text) => [group, style, text] as [group: string, style: string, text: string]),
    ),
  );
}

function asked(line: string): { text: string; intent?: string } {
  const [, intent, text] = /^(\w+) > (.*)$/.exec(line) ?? [];
  return intent && text ? { text, intent } : { text: line };
}

function told(line: string, style: string): { text: string; intent?: string } {
  return style === "inside_request" ? asked(line) : { text: line.replaceAll(" // ", " ") };
}
