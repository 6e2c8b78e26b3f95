import type { FluentResource } from "@fluent/bundle";
import { isGsm7 } from "../domain/segments.ts";

export interface Slip {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** What Fluent's parser passes over in silence: entries it cannot read, and names given twice. */
export function slipsIn(source: string, { body }: FluentResource): Slip[] {
  const read = new Set(
    body.flatMap(({ id, attributes }) => [id, ...Object.keys(attributes).map((name) => `${id}.${name}`)]),
  );
  const seen = new Set<string>();
  return declared(source).flatMap(({ key, line }) => {
    if (seen.has(key)) return [{ line, reason: `"${key}" is there twice` }];
    seen.add(key);
    return read.has(key) ? [] : [{ line, reason: `"${key}" cannot be read: look at its braces and indents` }];
  });
}

/** Characters that would turn a text into UCS-2 and more than double its price. */
export function expensiveCharacters(source: string): Slip[] {
  return linesOf(source)
    .filter(({ text }) => !text.startsWith("#"))
    .flatMap(({ text, line }) =>
      [...text]
        .filter((character) => !isGsm7(character))
        .map((character) => ({
          line,
          reason: `"${character}" is not in the alphabet of plain texts (GSM-7)`,
        })),
    );
}

/** Notes that stand inside an entry: they would be sent with it. A note begins its line. */
export function notesInside(source: string): Slip[] {
  return linesOf(source)
    .filter(({ text }) => /^\s+#|\s# /.test(text))
    .map(({ line }) => ({ line, reason: "a note inside an entry would be sent: begin its line with #" }));
}

/** References to messages and terms that the file does not have. */
export function danglingReferences(
  source: string,
  { body }: FluentResource,
  numbers: ReadonlyMap<string, string> = new Map(),
): Slip[] {
  const known = new Set([...body.map(({ id }) => id), ...[...numbers.keys()].map((id) => `-${id}`)]);
  return linesOf(source)
    .filter(({ text }) => !text.startsWith("#"))
    .flatMap(({ text, line }) =>
      [...text.matchAll(/\{\s*(-?[a-z][\w-]*)(?:\.[\w-]+)?\s*\}/g)]
        .filter(([, name]) => !known.has(name!))
        .map(([, name]) => ({ line, reason: `there is no "${name}" to put in` })),
    );
}

/** Numbers of contacts that are written out: they would stay when the contact changes. */
export function numbersWrittenOut(source: string, numbers: ReadonlyMap<string, string>): Slip[] {
  return linesOf(source)
    .filter(({ text }) => !text.startsWith("#"))
    .flatMap(({ text, line }) =>
      [...numbers]
        .filter(([, number]) => new RegExp(`(?<![\\d-])${number}(?!\\d)`).test(text))
        .map(([id, number]) => ({ line, reason: `write { -${id} } for ${number}` })),
    );
}

function declared(source: string): { key: string; line: number }[] {
  let message = "";
  return linesOf(source).flatMap(({ text, line }) => {
    const entry = /^(-?[a-zA-Z][\w-]*)\s*=/.exec(text)?.[1];
    const attribute = /^\s+\.([a-zA-Z][\w-]*)\s*=/.exec(text)?.[1];
    if (entry) message = entry;
    const key = entry ?? (attribute && `${message}.${attribute}`);
    return key ? [{ key, line }] : [];
  });
}

function linesOf(source: string): { text: string; line: number }[] {
  return source.split(/\r?\n/).map((text, i) => ({ text, line: i + 1 }));
}
