import { Entitlement } from "../../src/domain/entitlement.ts";

/** A made-up entitlement, with changes. */
export function madeUp(changes: object = {}): Entitlement {
  return Entitlement.parse({
    id: "pass",
    topics: ["travel_pass"],
    group: "travel",
    title: "A pass",
    priority: 1,
    conditions: {},
    standing: "in_force",
    law: "A made-up rule",
    area: "England",
    text: "You could get a pass.",
    howToAsk: "Ask.",
    ifNo: "Ask again.",
    source: "https://example.org/pass",
    checked: "2026-11-22",
    review: "2027-05-31",
    owner: "a manager",
    ...changes,
  });
}
