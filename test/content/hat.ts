import { checkOffer } from "../../src/content/check-offer.ts";
import { Day } from "../../src/domain/day.ts";
import { folderWith } from "./folder.ts";

export const today = Day.parse("2026-11-22");
export const numbers = new Map([["hat-line", "0808 157 0999"]]);

export const HAT = `id: free-hat
topics: [clothing]
group: money
title: A free hat
priority: 5
conditions: {}
amounts:
  - value: 12
    unit: GBP
    period: once
    from: 2026-04-01
    source: https://example.org/hats
standing: in_force
law: Hat scheme
area: England
text: You could get {amount} for a hat. Ask your PA.
more: It is for a hat of your own.
howToAsk: Ask your PA.
ifNo: Ask why in writing. Ring {-hat-line}.
source: https://example.org/hats
checked: 2026-11-22
review: 2027-05-31
owner: money lead
`;
export const FELLSHIRE = "name: Fellshire\ncouncils: [Northbeck, Southbeck]\n";
export const NATIONAL = "entitlements/national/free-hat.yaml";

/** Findings on a folder with one hat, or a broken one, and a local offer without a file. */
export function check(hat: string, more: Readonly<Record<string, string>> = {}, localOffer = ["fellshire"]) {
  const folder = folderWith({
    [NATIONAL]: hat,
    "entitlements/local/fellshire/area.yaml": FELLSHIRE,
    ...more,
  });
  const { errors, warnings, entitlements } = checkOffer(folder, { localOffer }, numbers, today);
  const short = (slip: string) => slip.replace(`${folder}/`, "");
  return {
    entitlements,
    errors: errors.map(short),
    warnings: warnings.map(short).filter((one) => !one.startsWith("no entitlement speaks of")),
  };
}
