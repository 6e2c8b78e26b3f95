import { existsSync } from "node:fs";
import { join } from "node:path";
import { type SignedText, SignOff } from "../domain/sign-off.ts";
import type { Wording } from "./wording.ts";
import { readYaml } from "./yaml-file.ts";

const FILE = "sign-off.yaml";
/** Groups of wording that a safeguarding lead signs off, key by key. */
const TO_SIGN = /^(?:safety|baby|asked)\./;

/** What has been signed off; nothing where there is no such file, so that nothing counts as signed. */
export function readSignOff(folder: string): readonly SignedText[] {
  const file = join(folder, FILE);
  return existsSync(file) ? readYaml(file, SignOff) : [];
}

/** Wording that nobody answers for yet, each as a line that says where. */
export function unsigned(wording: Wording, signOff: readonly SignedText[]): string[] {
  const signed = new Set(signOff.filter(({ signedOff }) => signedOff).map(({ key }) => key));
  const named = signOff.map(({ key }) => key);
  const wanted = new Set([...wording.keys().filter((key) => TO_SIGN.test(key)), ...named]);
  return [...wanted]
    .filter((key) => !signed.has(key))
    .map((key) => `content/${FILE}: ${key} is not signed off`);
}

/** Slips in the list: a text that must be in it and is not, and one that it names and nobody says. */
export function signOffSlips(wording: Wording, signOff: readonly SignedText[]): string[] {
  const listed = new Set(signOff.map(({ key }) => key));
  return [
    ...wording
      .keys()
      .filter((key) => TO_SIGN.test(key) && !listed.has(key))
      .map((key) => `content/${FILE}: ${key} is missing; a safeguarding lead must sign it off`),
    ...[...listed]
      .filter((key) => !wording.has(key))
      .map((key) => `content/${FILE}: there is no wording for "${key}"`),
  ];
}
