import * as z from "zod";

/** A part of the country that shares an offer, by the name that its entitlements use, and the councils in it. */
export const Area = z.strictObject({
  name: z.string().min(1),
  councils: z.array(z.string().min(1)).min(1).readonly(),
});
export type Area = z.infer<typeof Area>;

/** The councils that a name stands for: those of the area of that name, or the council itself; none when unknown. */
export function councilsIn(name: string, areas: readonly Area[]): readonly string[] {
  const area = areas.find((one) => isSame(one.name, name));
  return area?.councils ?? councilsOf(areas).filter((council) => isSame(council, name));
}

/** Every council that some area names, once. */
export function councilsOf(areas: readonly Area[]): string[] {
  return [...new Set(areas.flatMap(({ councils }) => councils))];
}

/** Whether a council is one of those named. Capitals do not matter. */
export function isOneOf(council: string, names: readonly string[]): boolean {
  return names.some((name) => isSame(name, council));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
