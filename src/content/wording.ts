import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Said } from "../domain/said.ts";
import { ServiceError } from "../errors.ts";
import { slipsIn } from "./wording-slips.ts";
import { readText } from "./yaml-file.ts";

/** The words for what is said, in one language. */
export interface Wording {
  /** @throws ServiceError `content/invalid` naming the key when it, or a value for a placeholder, is missing */
  render(said: Said): string;
  has(key: string): boolean;
  keys(): readonly string[];
}

/**
 * Reads a Fluent file. Key "booking.which-day" is attribute `.which-day` of message `booking`.
 * @param numbers what a term such as `{ -samaritans }` stands for, by the id of its contact
 * @throws ServiceError `content/invalid` with file and line of what Fluent would pass over in silence
 * @see https://projectfluent.org/fluent/guide/
 */
export function loadWording(file: string, numbers: ReadonlyMap<string, string> = new Map()): Wording {
  const source = readText(file);
  const resource = new FluentResource(source);
  const bundle = new FluentBundle("en-GB", { useIsolating: false });
  const slips = slipsIn(source, resource).map(({ line, reason }) => `${file}:${line}: ${reason}`);
  if (slips.length) throw new ServiceError("content/invalid", slips.join("\n"));
  bundle.addResource(resource);
  bundle.addResource(new FluentResource([...numbers].map(([id, number]) => `-${id} = ${number}`).join("\n")));
  return wordingOf(bundle, keysOf(resource));
}

type Args = NonNullable<Said["args"]>;

function wordingOf(bundle: FluentBundle, keys: readonly string[]): Wording {
  const known = new Set(keys);
  const render = ({ key, args = {} }: Said): string => {
    if (!known.has(key)) throw new ServiceError("content/invalid", `There is no wording for "${key}"`);
    return format(bundle, key, flatten(args, render));
  };
  return { render, has: (key) => known.has(key), keys: () => keys };
}

function keysOf({ body }: FluentResource): string[] {
  return body
    .filter(({ id }) => !id.startsWith("-"))
    .flatMap(({ id, value, attributes }) => [
      ...(value === null ? [] : [id]),
      ...Object.keys(attributes).map((name) => `${id}.${name}`),
    ]);
}

function flatten(args: Args, render: (said: Said) => string): Record<string, string | number> {
  const entries = Object.entries(args).map(([name, value]) => [name, flat(value, render)] as const);
  return Object.fromEntries(entries);
}

function flat(value: Args[string], render: (said: Said) => string): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  return isList(value) ? value.map(render).join("\n") : render(value);
}

function isList(value: Said | readonly Said[]): value is readonly Said[] {
  return Array.isArray(value);
}

function format(bundle: FluentBundle, key: string, args: Record<string, string | number>): string {
  const dot = key.indexOf(".");
  const message = bundle.getMessage(dot < 0 ? key : key.slice(0, dot))!;
  const pattern = dot < 0 ? message.value! : message.attributes[key.slice(dot + 1)]!;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  if (errors[0])
    throw new ServiceError("content/invalid", `"${key}" cannot be said: ${errors[0].message}`, {
      cause: errors[0],
    });
  return text;
}
