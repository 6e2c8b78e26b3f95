import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseDocument } from "yaml";
import type * as z from "zod";
import { ServiceError } from "../errors.ts";

/** What a file says, and where each part of it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  /** A reason with its place, "content/places.yaml:8: …": the line of the deepest part of the path that is there. */
  slip(path: readonly PropertyKey[], reason: string): string;
}

/**
 * Reads a YAML file that has a shape.
 * @throws ServiceError `content/invalid` with the file, the line and the reason, one line for each slip
 */
export function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return readPlaced(file, shape).value;
}

/**
 * As `readYaml`, keeping the places for checks that come after the shape's.
 * @param prepare changes what was read before its shape is checked
 */
export function readPlaced<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
  prepare: (read: unknown) => unknown = (read) => read,
): Placed<z.output<Shape>> {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: false });
  const slips = [...document.errors, ...document.warnings];
  if (slips.length) throw invalid(slips.map(({ pos, message }) => at(file, lines, pos[0], message)));
  const result = shape.safeParse(prepare(document.toJS()));
  if (!result.success)
    throw invalid(result.error.issues.map((issue) => explain(file, lines, document, issue)));
  const slip = (path: readonly PropertyKey[], reason: string) =>
    at(file, lines, offsetOf(document.contents, path), reason);
  return { value: result.data, file, slip };
}

/** The YAML files of a folder, in the order of their names. */
export function yamlFilesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
    return names.sort().map((name) => join(folder, name));
  } catch (cause) {
    throw new ServiceError("content/invalid", `${folder}: the folder is missing`, { cause });
  }
}

/** @throws ServiceError `content/invalid` when the file cannot be read */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ServiceError("content/invalid", `${file}: the file is missing`, { cause });
  }
}

/** A slip or several in a content file, each already with its place. */
export function invalid(slips: readonly string[]): ServiceError {
  return new ServiceError("content/invalid", slips.join("\n"));
}

function explain(file: string, lines: LineCounter, document: Document, issue: z.core.$ZodIssue): string {
  const extra = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = extra === undefined ? issue.path : [...issue.path, extra];
  const field = path.length ? `${path.join(".")}: ` : "";
  return at(file, lines, offsetOf(document.contents, path), field + issue.message);
}

/** Where the deepest part of a path stands that is there at all. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) break;
    offset = child.offset;
    node = child.value;
  }
  return offset;
}

function childOf(node: unknown, step: PropertyKey): { value: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(key) === String(step));
    return isPair(pair) && isNode(pair.key) ? { value: pair.value, offset: pair.key.range![0] } : undefined;
  }
  const item: unknown = isNode(node) && "items" in node ? (node.items as unknown[])[Number(step)] : undefined;
  return isNode(item) ? { value: item, offset: item.range![0] } : undefined;
}

function at(file: string, lines: LineCounter, offset: number, reason: string): string {
  return `${file}:${lines.linePos(offset).line}: ${reason}`;
}
