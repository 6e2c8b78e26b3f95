import * as z from "zod";
import { Day } from "./day.ts";
import type { Place } from "./place.ts";

const Outcode = z.strictObject({
  /** The half of a postcode before the space, "M14". */
  code: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/),
  /** Metres on the Ordnance Survey grid. */
  east: z.int().positive(),
  north: z.int().positive(),
  /** How people name the area, in small letters. */
  districts: z.array(z.string().regex(/^[a-z' ]+$/)).readonly(),
});
export type Outcode = z.infer<typeof Outcode>;

const once = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** The shape of content/outcodes.yaml: where postcode areas lie. */
export const Outcodes = z.strictObject({
  source: z.url(),
  checked: Day,
  outcodes: z
    .array(Outcode)
    .readonly()
    .refine((all) => once(all.map(({ code }) => code)), { error: "an outward code is there twice" })
    .refine((all) => once(all.flatMap(({ districts }) => districts)), { error: "a district is there twice" }),
});
export type Outcodes = z.infer<typeof Outcodes>;

/** The area that a message names, by the first half of a postcode or by the name of a district; text in small letters. */
export function areaNamed(text: string, outcodes: readonly Outcode[]): Outcode | undefined {
  const words = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  const codes = codesIn(words);
  const byCode = outcodes.find(({ code }) => codes.has(code.toLowerCase()));
  if (byCode) return byCode;
  const named = outcodes.flatMap((area) => area.districts.map((name) => ({ area, name })));
  return named
    .filter(({ name }) => words.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]?.area;
}

const CODE = /(?<= )([a-z]{1,2}) ?(\d{1,2}[a-z]?)(?: ?\d[a-z]{2})?(?= )/g;

/** Whatever could be the first half of a postcode: "m14", "m 14", "m14 4sq", "m144sq". */
const codesIn = (words: string): ReadonlySet<string> =>
  new Set(Array.from(words.matchAll(CODE), ([, letters, digits]) => `${letters}${digits}`));

/** The centres, nearest first as the crow flies; those of which nobody knows where they lie come last. */
export function placesFrom(
  here: Outcode,
  places: readonly Place[],
  outcodes: readonly Outcode[],
): readonly Place[] {
  const at = new Map(outcodes.map((area) => [area.code, area]));
  const far = (place: Place): number => {
    const there = at.get(place.postcode.split(" ")[0]!);
    return there ? Math.hypot(there.east - here.east, there.north - here.north) : Number.POSITIVE_INFINITY;
  };
  return places.toSorted((a, b) => far(a) - far(b));
}
