import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import type { Day } from "../domain/day.ts";
import { yearsWithoutHolidays } from "../domain/holidays.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import { segmentsOf } from "../domain/segments.ts";
import { attempt } from "./attempt.ts";
import { staleContacts, unusedContacts } from "./check-contacts.ts";
import { checkOffer, type OfferFindings } from "./check-offer.ts";
import { missingLines, numbersOf, parts, placedParts } from "./load.ts";
import { signOffSlips } from "./sign-off.ts";
import { type TextFigures, textFigures } from "./text-figures.ts";
import { quotedIn } from "./told-words.ts";
import { danglingReferences, expensiveCharacters, notesInside, numbersWrittenOut } from "./wording-slips.ts";
import { type Placed, readText } from "./yaml-file.ts";

export interface Findings {
  /** What must be put right before the content is used. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What nothing depends on: contacts that no text names. */
  readonly notes: readonly string[];
  readonly texts: TextFigures;
}

const NO_OFFER: OfferFindings = { errors: [], warnings: [], entitlements: [] };

/** Checks a content folder as of a day: everything that is wrong, not only the first. */
export function checkContent(folder: string, today: Day): Findings {
  const errors: string[] = [];
  const tried = <T>(read: (folder: string) => T): T | undefined => attempt(() => read(folder), errors);
  const service = tried(placedParts.service);
  tried(parts.places);
  tried(parts.outcodes);
  const contacts = tried(placedParts.contacts);
  const opportunities = tried(placedParts.opportunities) ?? [];
  const wording = tried(parts.wording);
  tried(parts.templates);
  const signOff = tried(parts.signOff);
  if (wording && signOff && signOff.length > 0) errors.push(...signOffSlips(wording, signOff));
  const numbers = numbersOf(contacts?.value ?? []);
  const offer = service && contacts ? checkOffer(folder, service.value, numbers, today) : NO_OFFER;
  if (service && contacts) errors.push(...missingLines(service, contacts.value));
  if (service && wording && !wording.has(service.value.privacyKey))
    errors.push(service.slip(["privacyKey"], `there is no wording for "${service.value.privacyKey}"`));
  errors.push(...holidaysUnknown(today));
  errors.push(...(contacts ? staleContacts(contacts, today) : []), ...offer.errors);
  errors.push(...opportunities.flatMap(wordsOfOthers));
  errors.push(...(attempt(() => wordingSlips(folder), errors) ?? []));
  return {
    errors: [...new Set(errors)],
    warnings: [...offer.warnings, ...opportunities.flatMap(longNotice)],
    notes: service && contacts ? unusedContacts(contacts, folder, service.value) : [],
    texts: textFigures(offer.entitlements, today),
  };
}

/** What people are promised counts on these: a year that the calendar does not know would promise Christmas Day. */
function holidaysUnknown(today: Day): string[] {
  return yearsWithoutHolidays(today).map(
    (year) => `bank holidays: the date-holidays package does not know all of ${year}; update it`,
  );
}

function longNotice({ value, slip }: Placed<Opportunity>): string[] {
  const segments = segmentsOf(value.about);
  return segments > 1 ? [slip(["about"], `the text takes ${segments} segments; 1 at most`)] : [];
}

function wordsOfOthers({ value, slip }: Placed<Opportunity>): string[] {
  return quotedIn(value.about).map((words) =>
    slip(["about"], `whose words are "${words}"? A notice has no place for a source: leave them out`),
  );
}

function wordingSlips(folder: string): string[] {
  const file = join(folder, "messages", "en.ftl");
  const source = readText(file);
  const numbers = numbersOf(attempt(() => parts.contacts(folder), []) ?? []);
  const slips = [
    ...expensiveCharacters(source),
    ...notesInside(source),
    ...danglingReferences(source, new FluentResource(source), numbers),
    ...numbersWrittenOut(source, numbers),
  ];
  return slips.map(({ line, reason }) => `${file}:${line}: ${reason}`);
}
