import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Which folders a folder may import from, beside itself. What stands in the list further down may know what is above. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/errors.ts": [],
  "src/clock.ts": [],
  "src/log.ts": [],
  "src/config.ts": ["src/config", "src/errors.ts"],
  "src/config": ["src/errors.ts"],
  "src/domain": ["src/errors.ts", "src/clock.ts"],
  "src/content": ["src/domain", "src/errors.ts", "src/clock.ts"],
  "src/store": ["src/domain", "src/errors.ts", "src/clock.ts"],
  "src/conversation": ["src/content", "src/domain", "src/errors.ts", "src/clock.ts"],
  dialogs: ["src/conversation", "src/content", "src/domain", "src/errors.ts", "src/clock.ts"],
  "src/channels": ["src/domain", "src/errors.ts", "src/clock.ts", "src/widget"],
  "src/widget": [],
  "src/work": [
    "src/channels",
    "src/store",
    "src/conversation",
    "src/content",
    "src/domain",
    "src/log.ts",
    "src/errors.ts",
    "src/clock.ts",
  ],
  "src/staff": [
    "src/work",
    "src/channels/http",
    "src/store",
    "src/conversation",
    "src/content",
    "src/domain",
    "src/log.ts",
    "src/errors.ts",
    "src/clock.ts",
  ],
  "src/ops": ["src/channels/http", "src/store", "src/log.ts", "src/errors.ts", "src/clock.ts"],
  "src/demo": [
    "src/widget",
    "src/channels",
    "src/store",
    "src/content",
    "src/domain",
    "src/log.ts",
    "src/errors.ts",
    "src/clock.ts",
  ],
};

/** These put everything together. */
const KNOWS_ALL = [
  /^src\/(main|service|open-parts|open-channels|open-teams|open-bounces)\.ts$/,
  /^src\/cli(\.ts|\/)/,
];

/** Each outside library lives in one place; a type alone may be named elsewhere. */
const LIVES_IN: Readonly<Record<string, RegExp>> = {
  twilio: /^src\/channels\/sms\//,
  botbuilder: /^src\/channels\//,
  "ical-generator": /^src\/channels\/calendar\//,
  "@microsoft/teams-ai": /^src\/channels\/teams\//,
  "better-sqlite3": /^src\/store\//,
  kysely: /^src\/store\//,
  restify: /^src\/ops\/server\.ts$/,
  ws: /^src\/channels\/webchat\//,
  nodemailer: /^src\/channels\/email\//,
  "smtp-server": /^src\/channels\/email\//,
  nunjucks: /^src\/staff\//,
  "openid-client": /^src\/staff\/oidc\//,
  jose: /^src\/staff\/oidc\//,
  "prom-client": /^src\/ops\//,
  pino: /^src\/log\.ts$/,
  yaml: /^src\/(content|conversation\/understanding)\//,
  "@fluent/bundle": /^src\/content\//,
  "csv-parse": /^src\/cli\//,
  "date-holidays": /^src\/domain\//,
  rrule: /^src\/domain\/recurrence\.ts$/,
};

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Imports that go the wrong way, or that take a library out of its place, each as a line with the file. */
export function strayImports(files: readonly string[]): string[] {
  return files.flatMap((file) => importsOf(readFileSync(file, "utf8")).flatMap((one) => strayIn(file, one)));
}

/** What a source file imports, static and dynamic. */
export function importsOf(source: string): Import[] {
  const statics = [...source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?"([^"]+)"/gms)];
  const dynamics = [...source.matchAll(/\bimport\("([^"]+)"\)/g)];
  return [
    ...statics.map(([, type, from]) => ({ from: from!, typeOnly: type !== undefined })),
    ...dynamics.map(([, from]) => ({ from: from!, typeOnly: false })),
  ];
}

function strayIn(file: string, { from, typeOnly }: Import): string[] {
  if (!from.startsWith(".")) return libraryIn(file, from, typeOnly);
  if (KNOWS_ALL.some((one) => one.test(file))) return [];
  const home = homeOf(file);
  const target = normalize(join(dirname(file), from));
  const allowed = [home, ...(MAY_IMPORT[home] ?? [])];
  return allowed.some((place) => target === place || target.startsWith(`${place}/`))
    ? []
    : [`  ${file} must not import ${target}`];
}

function libraryIn(file: string, from: string, typeOnly: boolean): string[] {
  const name = from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : from.split("/")[0]!;
  const place = LIVES_IN[name];
  return !place || typeOnly || place.test(file)
    ? []
    : [`  ${file} must not use ${name}: it lives in ${place.source}`];
}

function homeOf(file: string): string {
  return Object.keys(MAY_IMPORT).find((place) => file === place || file.startsWith(`${place}/`)) ?? file;
}
