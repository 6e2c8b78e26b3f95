import { signedIn, type Visitor } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";

/** Ana, a personal adviser, signed in, with Maya as her one young person. */
export interface Desk {
  readonly office: Office;
  readonly ana: Hired;
  readonly maya: Kept;
  readonly desk: Visitor;
}

export async function openDesk(): Promise<Desk> {
  const office = await openOffice();
  const ana = await hire(office, "Ana", "personal_adviser", 801);
  const maya = await keep(office, "Maya", ana, "101");
  return { office, ana, maya, desk: await signedIn(office, ana) };
}
