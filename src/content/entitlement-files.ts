import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Area, councilsIn } from "../domain/area.ts";
import type { Conditions } from "../domain/conditions.ts";
import { Entitlement } from "../domain/entitlement.ts";
import type { Service } from "../domain/service.ts";
import { fillNumbers } from "./contact-numbers.ts";
import { invalid, type Placed, readPlaced, readYaml, yamlFilesIn } from "./yaml-file.ts";

const AREA_FILE = "area.yaml";

/** What entitlement files refer to: the areas of the local offer, and the number of each contact. */
export interface Referred {
  readonly areas: readonly Area[];
  readonly numbers: ReadonlyMap<string, string>;
}

/** The areas of the local offer, in the order in which service.yaml names their folders. */
export function readAreas(folder: string, { localOffer }: Pick<Service, "localOffer">): Area[] {
  return localOffer.map((name) => readYaml(join(localFolder(folder), name, AREA_FILE), Area));
}

/**
 * The files that hold for this service: those of the whole country, then those of its own folders. A local file takes
 * the place of a national one of the same name. In the order of their names.
 * @throws ServiceError `content/invalid` when two local folders have a file of the same name
 */
export function entitlementFiles(folder: string, { localOffer }: Pick<Service, "localOffer">): string[] {
  const local = localOffer.flatMap((name) => filesIn(join(localFolder(folder), name)));
  const twice = local.filter((file) => local.find((other) => basename(other) === basename(file)) !== file);
  if (twice.length)
    throw invalid(twice.map((file) => `${file}:1: another local folder has a file of this name`));
  const replaced = new Set(local.map((file) => basename(file)));
  const national = filesIn(join(folder, "entitlements", "national"));
  return [...national.filter((file) => !replaced.has(basename(file))), ...local].sort(byName);
}

/** Folders of a local offer that service.yaml does not name. */
export function unusedFolders(folder: string, { localOffer }: Pick<Service, "localOffer">): string[] {
  if (!existsSync(localFolder(folder))) return [];
  const named = new Set(localOffer);
  return readdirSync(localFolder(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !named.has(entry.name))
    .map(({ name }) => join(localFolder(folder), name));
}

/** Reads one file: numbers are put in, and each area it names becomes its councils. */
export function readEntitlement(file: string, { areas, numbers }: Referred): Placed<Entitlement> {
  const read = readPlaced(file, Entitlement, fillNumbers(numbers));
  const { id, conditions } = read.value;
  if (id !== basename(file, ".yaml"))
    throw invalid([read.slip(["id"], `the file must be named after its id, "${id}"`)]);
  const strange = strangePlaces(conditions, areas);
  if (strange.length)
    throw invalid(
      strange.map(({ path, name }) =>
        read.slip(path, `there is no area or council "${name}" in the local offer`),
      ),
    );
  return { ...read, value: { ...read.value, conditions: inCouncils(conditions, areas) } };
}

const PLACES = ["councilAny", "livesInAny"] as const;

function strangePlaces(conditions: Conditions, areas: readonly Area[]) {
  return PLACES.flatMap((field) =>
    (conditions[field] ?? [])
      .map((name, i) => ({ name, path: ["conditions", field, i] }))
      .filter(({ name }) => councilsIn(name, areas).length === 0),
  );
}

function inCouncils(conditions: Conditions, areas: readonly Area[]): Conditions {
  const { councilAny, livesInAny } = conditions;
  const spread = (names: readonly string[]) => [...new Set(names.flatMap((name) => councilsIn(name, areas)))];
  return {
    ...conditions,
    ...(councilAny && { councilAny: spread(councilAny) }),
    ...(livesInAny && { livesInAny: spread(livesInAny) }),
  };
}

/** By the name of the file, wherever it is: what is named first does not hang on whose offer it is. */
function byName(one: string, other: string): number {
  return basename(one) < basename(other) ? -1 : 1;
}

const localFolder = (folder: string): string => join(folder, "entitlements", "local");

function filesIn(folder: string): string[] {
  return yamlFilesIn(folder).filter((file) => basename(file) !== AREA_FILE);
}
