import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import type { Contact } from "../domain/contact.ts";
import { addDays, type Day } from "../domain/day.ts";
import { type Entitlement, textOn } from "../domain/entitlement.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import { segmentsOf } from "../domain/segments.ts";
import { TOPICS } from "../domain/topic.ts";
import { ServiceError } from "../errors.ts";
import { missingLines, numbersOf, parts } from "./load.ts";
import { readingGrade } from "./reading-grade.ts";
import { danglingReferences, expensiveCharacters, numbersWrittenOut } from "./wording-slips.ts";
import { readText } from "./yaml-file.ts";

/** How long a number may stand without another look. */
const CONTACT_DAYS = 90;
const HARDEST_GRADE = 8;

export interface Findings {
  /** What must be put right before the content is used. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Checks a content folder as of a day: everything that is wrong, not only the first. */
export function checkContent(folder: string, today: Day): Findings {
  const errors: string[] = [];
  const tried = <T>(read: (folder: string) => T): T | undefined => attempt(() => read(folder), errors);
  const service = tried(parts.service);
  tried(parts.places);
  const contacts = tried(parts.contacts) ?? [];
  const entitlements = tried(parts.entitlements) ?? [];
  const opportunities = tried(parts.opportunities) ?? [];
  const wording = tried(parts.wording);
  if (service) errors.push(...missingLines(service, new Map(contacts.map((one) => [one.id, one]))));
  if (service && wording && !wording.has(service.privacyKey))
    errors.push(`privacyKey: there is no wording for "${service.privacyKey}"`);
  errors.push(...staleContacts(contacts, today), ...pastReview(entitlements, today));
  errors.push(...(attempt(() => wordingSlips(folder), errors) ?? []));
  return {
    errors: [...new Set(errors)],
    warnings: [...plainness(entitlements, today), ...uncovered(entitlements), ...longNotices(opportunities)],
  };
}

function attempt<T>(read: () => T, errors: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    errors.push(...error.message.split("\n"));
    return undefined;
  }
}

function staleContacts(contacts: readonly Contact[], today: Day): string[] {
  return contacts
    .filter(({ checked }) => addDays(checked, CONTACT_DAYS) < today)
    .map(({ id, checked }) => `contact ${id}: last checked ${checked}, more than ${CONTACT_DAYS} days ago`);
}

function pastReview(entitlements: readonly Entitlement[], today: Day): string[] {
  return entitlements
    .filter(({ review }) => review < today)
    .map(({ id, review, owner }) => `entitlement ${id}: was to be reviewed by ${review}; ask ${owner}`);
}

function plainness(entitlements: readonly Entitlement[], today: Day): string[] {
  return entitlements.flatMap((entitlement) => {
    const text = textOn(entitlement, today);
    if (text === undefined) return [`entitlement ${entitlement.id}: its figures do not hold on ${today}`];
    return [...lengthWarning(entitlement.id, text, 2), ...gradeWarning(entitlement, text)];
  });
}

function lengthWarning(id: string, text: string, most: number): string[] {
  const segments = segmentsOf(text);
  return segments > most ? [`${id}: the text takes ${segments} segments; ${most} at most`] : [];
}

function gradeWarning({ id, names }: Entitlement, text: string): string[] {
  const grade = readingGrade(text, names);
  return grade > HARDEST_GRADE
    ? [`${id}: the text reads at grade ${grade.toFixed(1)}; ${HARDEST_GRADE} at most`]
    : [];
}

function longNotices(opportunities: readonly Opportunity[]): string[] {
  return opportunities.flatMap(({ id, about }) => lengthWarning(id, about, 1));
}

function uncovered(entitlements: readonly Entitlement[]): string[] {
  const covered = new Set(entitlements.flatMap(({ topics }) => topics));
  return TOPICS.filter((topic) => !covered.has(topic)).map((topic) => `no entitlement speaks of ${topic}`);
}

function wordingSlips(folder: string): string[] {
  const file = join(folder, "messages", "en.ftl");
  const source = readText(file);
  const numbers = numbersOf(attempt(() => parts.contacts(folder), []) ?? []);
  const slips = [
    ...expensiveCharacters(source),
    ...danglingReferences(source, new FluentResource(source), numbers),
    ...numbersWrittenOut(source, numbers),
  ];
  return slips.map(({ line, reason }) => `${file}:${line}: ${reason}`);
}
