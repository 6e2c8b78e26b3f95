import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Contact } from "../domain/contact.ts";
import { addDays, type Day } from "../domain/day.ts";
import type { Service } from "../domain/service.ts";
import { contactsIn } from "./contact-numbers.ts";
import { type Placed, readText } from "./yaml-file.ts";

/** How long a number may stand without another look. */
const CONTACT_DAYS = 90;

export function staleContacts({ value, slip }: Placed<readonly Contact[]>, today: Day): string[] {
  return value.flatMap(({ id, checked }, i) =>
    addDays(checked, CONTACT_DAYS) < today
      ? [
          slip(
            [i, "checked"],
            `contact ${id} was last checked ${checked}, more than ${CONTACT_DAYS} days ago`,
          ),
        ]
      : [],
  );
}

/** Contacts that nobody is ever told of: no text, no safety line names them. */
export function unusedContacts(
  { value, slip }: Placed<readonly Contact[]>,
  folder: string,
  { safetyLines }: Service,
): string[] {
  const named = new Set([...safetyLines.everyone, ...safetyLines.under19, ...namedInTexts(folder)]);
  return value.flatMap(({ id }, i) =>
    named.has(id) ? [] : [slip([i, "id"], `contact ${id} is used nowhere`)],
  );
}

function namedInTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:yaml|ftl)$/.test(name))
    .flatMap((name) => contactsIn(readText(join(folder, name))));
}
