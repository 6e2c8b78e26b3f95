import { basename, join } from "node:path";
import type * as z from "zod";
import { type Contact, Contacts } from "../domain/contact.ts";
import { Entitlement } from "../domain/entitlement.ts";
import { Opportunity } from "../domain/opportunity.ts";
import { type Place, Places } from "../domain/place.ts";
import { Service } from "../domain/service.ts";
import { loadWording, type Wording } from "./wording.ts";
import { invalid, readYaml, yamlFilesIn } from "./yaml-file.ts";

/** What the service says and what holds true, read once at start-up. */
export interface Content {
  readonly service: Service;
  readonly places: readonly Place[];
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly opportunities: readonly Opportunity[];
  readonly entitlements: readonly Entitlement[];
  readonly wording: Wording;
}

/** Reads each part of a content folder. Each throws ServiceError `content/invalid` with file, line and reason. */
export const parts = {
  service: (folder: string) => readYaml(join(folder, "service.yaml"), Service),
  places: (folder: string) => readYaml(join(folder, "places.yaml"), Places),
  contacts: (folder: string) => readYaml(join(folder, "contacts.yaml"), Contacts),
  opportunities: (folder: string) => readEach(join(folder, "opportunities"), Opportunity),
  entitlements: (folder: string) => readEach(join(folder, "entitlements"), Entitlement),
  wording: (folder: string) =>
    loadWording(join(folder, "messages", "en.ftl"), numbersOf(parts.contacts(folder))),
};

/**
 * Reads and checks a content folder.
 * @throws ServiceError `content/invalid` with file, line and reason of an editor's slip
 */
export function loadContent(folder: string): Content {
  const contacts = parts.contacts(folder);
  const content = {
    service: parts.service(folder),
    places: parts.places(folder),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    opportunities: parts.opportunities(folder),
    entitlements: parts.entitlements(folder),
    wording: loadWording(join(folder, "messages", "en.ftl"), numbersOf(contacts)),
  };
  const missing = missingLines(content.service, content.contacts);
  if (missing.length) throw invalid(missing.map((slip) => `${join(folder, "service.yaml")}: ${slip}`));
  return content;
}

/** The number to give for each line, by its id: the one to ring, or else the one to text. */
export function numbersOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  return new Map(
    contacts.flatMap(({ id, phone, text }) => (phone || text ? [[id, phone ?? text!.number] as const] : [])),
  );
}

/** Safety lines that the service names and nobody describes. */
export function missingLines({ safetyLines }: Service, contacts: ReadonlyMap<string, Contact>): string[] {
  return [...safetyLines.everyone, ...safetyLines.under19]
    .filter((id) => !contacts.has(id))
    .map((id) => `safetyLines: there is no contact "${id}"`);
}

/** One entry a file, named after its id, so that no id is there twice. */
function readEach<Shape extends z.ZodType<{ id: string }>>(folder: string, shape: Shape): z.output<Shape>[] {
  return yamlFilesIn(folder).map((file) => {
    const entry = readYaml(file, shape);
    if (entry.id !== basename(file, ".yaml"))
      throw invalid([`${file}:1: the file must be named after its id, "${entry.id}"`]);
    return entry;
  });
}
