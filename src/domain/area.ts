/** The ten councils of Greater Manchester. */
export const GREATER_MANCHESTER = [
  "Bolton",
  "Bury",
  "Manchester",
  "Oldham",
  "Rochdale",
  "Salford",
  "Stockport",
  "Tameside",
  "Trafford",
  "Wigan",
] as const;

const AREAS: Readonly<Record<string, readonly string[]>> = { "greater manchester": GREATER_MANCHESTER };

/** Whether a council is one of those named. A named area stands for all its councils; capitals do not matter. */
export function inAnyArea(council: string, names: readonly string[]): boolean {
  const councils = names.flatMap((name) => AREAS[name.toLowerCase()] ?? [name]);
  return councils.some((name) => name.toLowerCase() === council.trim().toLowerCase());
}
