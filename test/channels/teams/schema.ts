import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import draft6 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };

const file = new URL("../../fixtures/adaptive-cards/adaptive-card-1.5.0.json", import.meta.url);
const { id: _, ...schema } = JSON.parse(readFileSync(file, "utf8")) as { id: string } & Record<
  string,
  unknown
>;

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addMetaSchema(draft6);
const validate = ajv.compile(schema);

/** What the published schema of Adaptive Cards 1.5 has against a card; nothing if it is one. */
export function schemaSlips(card: unknown): string[] {
  return validate(card)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
