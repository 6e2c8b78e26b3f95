import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own for a test, with these files in it, removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

const PARTS = [
  "service.yaml",
  "places.yaml",
  "contacts.yaml",
  "templates.yaml",
  "languages",
  "opportunities",
  "entitlements",
  "foreign-danger.yaml",
];

/** A copy of the shipped content with plain wording and some files changed. */
export function shippedWith(changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = folderWith({});
  for (const part of PARTS) cpSync(join("content", part), join(folder, part), { recursive: true });
  write(folder, "messages/en.ftl", "privacy =\n    .one-line = Only your team reads this.\n");
  for (const [name, change] of Object.entries(changes))
    write(folder, name, change(readFileSync(join(folder, name), "utf8")));
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
