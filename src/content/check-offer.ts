import type { Day } from "../domain/day.ts";
import type { Entitlement } from "../domain/entitlement.ts";
import type { Service } from "../domain/service.ts";
import { TOPICS } from "../domain/topic.ts";
import { attempt } from "./attempt.ts";
import { entitlementErrors, entitlementWarnings } from "./check-entitlements.ts";
import {
  entitlementFiles,
  type Referred,
  readAreas,
  readEntitlement,
  unusedFolders,
} from "./entitlement-files.ts";
import { phonesIn } from "./told-words.ts";
import { numbersWrittenOut } from "./wording-slips.ts";
import { type Placed, readText } from "./yaml-file.ts";

export interface OfferFindings {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly entitlements: readonly Entitlement[];
}

/** Checks every entitlement file that holds for a service, as of a day, and the folders of its local offer. */
export function checkOffer(
  folder: string,
  service: Pick<Service, "localOffer">,
  numbers: ReadonlyMap<string, string>,
  today: Day,
): OfferFindings {
  const errors: string[] = [];
  const areas = attempt(() => readAreas(folder, service), errors) ?? [];
  const files = attempt(() => entitlementFiles(folder, service), errors) ?? [];
  const read = readable(files, { areas, numbers }, errors);
  errors.push(...read.flatMap((file) => entitlementErrors(file, today)));
  errors.push(...sameTitles(read));
  errors.push(...files.flatMap((file) => phoneSlips(file, numbers)));
  errors.push(...unusedFolders(folder, service).map((unused) => `${unused}: service.yaml does not name it`));
  const entitlements = read.map(({ value }) => value);
  const warnings = [...read.flatMap((file) => entitlementWarnings(file, today)), ...uncovered(entitlements)];
  return { errors, warnings, entitlements };
}

function readable(files: readonly string[], referred: Referred, errors: string[]): Placed<Entitlement>[] {
  return files.flatMap((file) => attempt(() => [readEntitlement(file, referred)], errors) ?? []);
}

/** A card's button asks for an entitlement by its title, so no two may share one. */
function sameTitles(read: readonly Placed<Entitlement>[]): string[] {
  const first = new Map<string, string>();
  return read.flatMap(({ value: { id, title }, slip }) => {
    const other = first.get(title.toLowerCase());
    first.set(title.toLowerCase(), other ?? id);
    return other ? [slip(["title"], `${other} has this title too: give it another`)] : [];
  });
}

function uncovered(entitlements: readonly Entitlement[]): string[] {
  const covered = new Set(entitlements.flatMap(({ topics }) => topics));
  return TOPICS.filter((topic) => !covered.has(topic)).map((topic) => `no entitlement speaks of ${topic}`);
}

/** Numbers stand in contacts.yaml only, where somebody rings them. */
function phoneSlips(file: string, numbers: ReadonlyMap<string, string>): string[] {
  const source = readText(file);
  const known = new Set(numbers.values());
  const strange = source.split(/\r?\n/).flatMap((text, i) =>
    text.startsWith("#") || /^\s*(?:- |\w+: )?https?:/.test(text)
      ? []
      : phonesIn(text)
          .filter((number) => !known.has(number))
          .map((number) => ({ line: i + 1, reason: `no contact has the number ${number}` })),
  );
  return [...numbersWrittenOut(source, numbers), ...strange].map(
    ({ line, reason }) => `${file}:${line}: ${reason}`,
  );
}
