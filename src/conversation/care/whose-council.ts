import type { Ctx } from "../dialog.ts";
import { townSaid } from "../understanding/about-them/elsewhere.ts";

/** Another council's area, by what they say, else by the record: the council where somebody is must help them. */
export function isElsewhere({ text, known, content }: Ctx): boolean {
  const home = content.service.council?.toLowerCase();
  const area = townSaid(text) ?? known.person?.facts.livesIn?.toLowerCase();
  return area !== undefined && home !== undefined && area !== home;
}
