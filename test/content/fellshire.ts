import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedWith } from "./folder.ts";

const LOCAL = "entitlements/local";

/** The shipped content with the local offer of a made-up council in place of Manchester's. */
export function fellshire(): string {
  const folder = shippedWith({
    "service.yaml": (text) =>
      text
        .replace("council: Manchester", "council: Northbeck")
        .replace(/localOffer: .*/, "localOffer: [fellshire]"),
  });
  cpSync("content/messages", join(folder, "messages"), { recursive: true });
  rmSync(join(folder, LOCAL), { recursive: true });
  mkdirSync(join(folder, LOCAL, "fellshire"), { recursive: true });
  for (const [name, text] of Object.entries(FILES))
    writeFileSync(join(folder, LOCAL, "fellshire", name), text);
  return folder;
}

const shippedFile = (name: string) => readFileSync(join("content", name), "utf8");
const FILES: Readonly<Record<string, string>> = {
  "area.yaml": "name: Fellshire\ncouncils: [Northbeck, Southbeck]\n",
  "setting-up-home-allowance.yaml": shippedFile("entitlements/national/setting-up-home-allowance.yaml")
    .replace("value: 3000", "value: 3400")
    .replace(/source: https.*/g, "source: https://fellshire.example/home"),
  "council-tax-fellshire.yaml": `id: council-tax-fellshire
topics: [council_tax]
group: money
title: Less council tax in Fellshire
priority: 1
conditions:
  ageBefore: 23
  councilAny: [Fellshire]
  livesInAny: [Fellshire]
amounts:
  - value: 50
    unit: percent
    period: once
    from: 2026-04-01
    source: https://fellshire.example/tax
standing: in_force
law: Fellshire's local offer
area: Fellshire
text: You could get {amount} off your council tax in Fellshire until you are 23. Ask your PA.
howToAsk: Ask your PA to tell the tax team.
ifNo: Ask for the reason in writing.
source: https://fellshire.example/tax
checked: 2026-11-22
review: 2027-05-31
owner: money lead
`,
};
