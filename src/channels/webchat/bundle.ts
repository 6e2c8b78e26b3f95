import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

const folder = new URL("../../widget/", import.meta.url);

/** The widget's files, each after those it uses: a page loads them as one script. */
const files = [
  "words",
  "style",
  "dom",
  "session",
  "api",
  "connection",
  "card",
  "transcript",
  "composer",
  "exit",
  "panel",
  "widget",
];

/**
 * The widget as browsers run it: types taken out, imports and exports gone, everything in one function so that
 * nothing of it leaks into the page that holds it. Top-level names must differ from file to file.
 */
export function widgetScript(): string {
  const parts = files.map((name) => readFileSync(new URL(`${name}.ts`, folder), "utf8")).map(plain);
  return `(() => {\n"use strict";\n${parts.join("\n")}\n})();\n`;
}

function plain(typescript: string): string {
  return stripTypes(typescript)
    .replace(/^import [^;]+;$/gm, "")
    .replace(/^export (?=(async )?function|const|class)/gm, "")
    .replace(/^\s*\/\*\*.*?\*\/$/gms, "")
    .replace(/^\s+/gm, "");
}

/** Node warns each process once that stripping is new; that warning, and no other, is held back. */
export function stripTypes(typescript: string): string {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes("stripTypeScriptTypes")) emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return stripTypeScriptTypes(typescript);
  } finally {
    process.emitWarning = emitWarning;
  }
}
