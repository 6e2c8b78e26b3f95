import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import { councilsOf } from "../domain/area.ts";
import { type Contact, Contacts } from "../domain/contact.ts";
import type { Entitlement } from "../domain/entitlement.ts";
import { Language } from "../domain/language.ts";
import { AllNotHeld, type NotHeld } from "../domain/not-held.ts";
import { Opportunity } from "../domain/opportunity.ts";
import { type Outcode, Outcodes } from "../domain/outcode.ts";
import { type Place, Places } from "../domain/place.ts";
import { Service } from "../domain/service.ts";
import type { SignedText } from "../domain/sign-off.ts";
import { type Template, Templates } from "../domain/template.ts";
import { entitlementFiles, readAreas, readEntitlement } from "./entitlement-files.ts";
import { readSignOff } from "./sign-off.ts";
import { loadWording, type Wording } from "./wording.ts";
import { invalid, type Placed, readPlaced, readYaml, yamlFilesIn } from "./yaml-file.ts";

/** What the service says and what holds true, read once at start-up. */
export interface Content {
  readonly service: Service;
  readonly places: readonly Place[];
  /** Where postcode areas lie, to find the nearest centre. */
  readonly outcodes: readonly Outcode[];
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly opportunities: readonly Opportunity[];
  /** Those of the whole country and of the local offer. */
  readonly entitlements: readonly Entitlement[];
  /** What people ask about and nothing is held on. */
  readonly notHeld: readonly NotHeld[];
  /** Every council that the local offer names. */
  readonly councils: readonly string[];
  readonly wording: Wording;
  /** Languages that people may write in and the service cannot read, in their order. */
  readonly languages: readonly Language[];
  /** Texts that staff can start from. */
  readonly templates: readonly Template[];
  /** Which texts about danger a safeguarding lead has signed off. */
  readonly signOff: readonly SignedText[];
}

/** As `parts`, with the place of everything in its file. */
export const placedParts = {
  service: (folder: string) => readPlaced(join(folder, "service.yaml"), Service),
  contacts: (folder: string) => readPlaced(join(folder, "contacts.yaml"), Contacts),
  opportunities: (folder: string) => readEach(join(folder, "opportunities"), Opportunity),
};

/** Reads each part of a content folder. Each throws ServiceError `content/invalid` with file, line and reason. */
export const parts = {
  service: (folder: string) => placedParts.service(folder).value,
  places: (folder: string) => readYaml(join(folder, "places.yaml"), Places),
  outcodes: (folder: string) => outcodesIn(folder),
  contacts: (folder: string) => placedParts.contacts(folder).value,
  opportunities: (folder: string) => placedParts.opportunities(folder).map(({ value }) => value),
  entitlements: (folder: string) => entitlementsIn(folder),
  notHeld: (folder: string) => notHeldIn(folder),
  councils: (folder: string) => councilsOf(readAreas(folder, parts.service(folder))),
  templates: (folder: string) => readYaml(join(folder, "templates.yaml"), Templates),
  languages: (folder: string) => languagesIn(folder),
  signOff: (folder: string) => readSignOff(folder),
  wording: (folder: string) =>
    loadWording(join(folder, "messages", "en.ftl"), numbersOf(parts.contacts(folder))),
};

/**
 * Reads and checks a content folder.
 * @throws ServiceError `content/invalid` with file, line and reason of an editor's slip
 */
export function loadContent(folder: string): Content {
  const service = placedParts.service(folder);
  const contacts = parts.contacts(folder);
  const content = {
    service: service.value,
    places: parts.places(folder),
    outcodes: parts.outcodes(folder),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    opportunities: parts.opportunities(folder),
    entitlements: parts.entitlements(folder),
    notHeld: parts.notHeld(folder),
    councils: parts.councils(folder),
    languages: parts.languages(folder),
    wording: loadWording(join(folder, "messages", "en.ftl"), numbersOf(contacts)),
    templates: parts.templates(folder),
    signOff: parts.signOff(folder),
  };
  const missing = missingLines(service, contacts);
  if (missing.length) throw invalid(missing);
  return content;
}

/** The number to give for each line, by its id: the one to ring, or else the one to text. */
export function numbersOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  return new Map(
    contacts.flatMap(({ id, phone, text }) => (phone || text ? [[id, phone ?? text!.number] as const] : [])),
  );
}

/** Safety lines that the service names and nobody describes, each with its place. */
export function missingLines({ value, slip }: Placed<Service>, contacts: readonly Contact[]): string[] {
  const known = new Set(contacts.map(({ id }) => id));
  return (["everyone", "under19"] as const).flatMap((group) =>
    value.safetyLines[group].flatMap((id, i) =>
      known.has(id) ? [] : [slip(["safetyLines", group, i], `there is no contact "${id}"`)],
    ),
  );
}

function entitlementsIn(folder: string): Entitlement[] {
  const service = parts.service(folder);
  const areas = readAreas(folder, service);
  const numbers = numbersOf(parts.contacts(folder));
  return entitlementFiles(folder, service).map((file) => readEntitlement(file, { areas, numbers }).value);
}

/** A service without such a file holds something on all that it can name. */
function notHeldIn(folder: string): readonly NotHeld[] {
  const file = join(folder, "not-held.yaml");
  return existsSync(file) ? readYaml(file, AllNotHeld) : [];
}

/** A service without such a file asks for a centre by name. */
function outcodesIn(folder: string): readonly Outcode[] {
  const file = join(folder, "outcodes.yaml");
  return existsSync(file) ? readYaml(file, Outcodes).outcodes : [];
}

function languagesIn(folder: string): readonly Language[] {
  const all = yamlFilesIn(join(folder, "languages")).map((file) => readYaml(file, Language));
  return all.sort((a, b) => a.order - b.order);
}

/** One entry a file, named after its id, so that no id is there twice. */
function readEach<Shape extends z.ZodType<{ id: string }>>(
  folder: string,
  shape: Shape,
): Placed<z.output<Shape>>[] {
  return yamlFilesIn(folder).map((file) => {
    const entry = readPlaced(file, shape);
    if (entry.value.id !== basename(file, ".yaml"))
      throw invalid([entry.slip(["id"], `the file must be named after its id, "${entry.value.id}"`)]);
    return entry;
  });
}
