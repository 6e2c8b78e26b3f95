import * as z from "zod";
import { clean } from "./normalise.ts";
import { RISK_KINDS, type Risk, type RiskKind } from "./types.ts";

const Lines = z.array(z.string().min(2)).min(1);

/** The shape of content/foreign-danger.yaml: by language, lines that tell of each kind of danger. */
export const ForeignDangers = z.array(
  z.strictObject({
    language: z.string().regex(/^[a-z]{2,3}$/),
    checked: z.boolean(),
    ...(Object.fromEntries(RISK_KINDS.map((kind) => [kind, Lines.optional()])) as {
      [kind in RiskKind]: z.ZodOptional<typeof Lines>;
    }),
  }),
);
export type ForeignDangers = z.infer<typeof ForeignDangers>;

/** As much of a message as is read. */
const MOST_READ = 1600;
const NONE: Risk = { level: "none" };

/** Letters that keyboards of one script write in more than one way. */
const SAME = new Map(Object.entries({ ى: "ي", ی: "ي", ے: "ي", ک: "ك", ة: "ه", ہ: "ه", ھ: "ه", ـ: "" }));

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

const tokensOf = (text: string): string[] =>
  clean(text)
    .replaceAll("'", "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Latin words with a space round each; other letters without any, for writers space them as they like. */
const spaced = (text: string): string => ` ${tokensOf(text).join(" ")} `;
const joined = (text: string): string =>
  Array.from(tokensOf(text).join(""), (letter) => SAME.get(letter) ?? letter).join("");

type Looks = (words: { readonly spaced: string; readonly joined: string }) => boolean;

function lookFor(line: string): Looks {
  if (!isLatin(line)) {
    const letters = joined(line);
    return (words) => words.joined.includes(letters);
  }
  const words = line.endsWith("*") ? spaced(line).trimEnd() : spaced(line);
  return (said) => said.spaced.includes(words);
}

/**
 * Looks for plain words of danger in languages that are read no further. It only ever raises, and then to urgent: a
 * line that has not been checked may be wrong, and silence would be worse.
 */
export function foreignDangers(dangers: ForeignDangers): (text: string) => Risk {
  const all = dangers.flatMap((language) =>
    RISK_KINDS.flatMap((kind) => (language[kind] ?? []).map((line) => ({ kind, looks: lookFor(line) }))),
  );
  return (text) => {
    const read = text.slice(0, MOST_READ);
    const words = { spaced: spaced(read), joined: joined(read) };
    const found = all.find(({ looks }) => looks(words));
    return found ? { level: "urgent", kind: found.kind } : NONE;
  };
}
