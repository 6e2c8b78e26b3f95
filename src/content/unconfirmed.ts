import type { Content } from "./load.ts";
import { unsigned } from "./sign-off.ts";

/** What nobody has confirmed yet: fit for the demo, not for a real service. Each as a line that says where. */
export function unconfirmed({ service, places, contacts, wording, signOff }: Content): string[] {
  return [
    ...(service.confirmed ? [] : ["content/service.yaml: not confirmed"]),
    ...places
      .filter(({ confirmed }) => !confirmed)
      .map(({ id }) => `content/places.yaml: ${id} is not confirmed`),
    ...[...contacts.values()]
      .filter(({ confirmed }) => !confirmed)
      .map(({ id }) => `content/contacts.yaml: ${id} is not confirmed`),
    ...unsigned(wording, signOff),
  ];
}
