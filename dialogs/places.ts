import type { Ctx } from "../src/conversation/dialog.ts";
import { type PlaceReader, placeReader, readChoice } from "../src/conversation/understanding/index.ts";
import type { Place } from "../src/domain/place.ts";

/** "any" stands for no matter where. */
export const ANYWHERE = "any";

const readers = new WeakMap<readonly Place[], PlaceReader>();

/** The centre that a message names, by name, alias, area or postcode; "any" if it says that it does not matter. */
export function placeNamed({ text, content }: Ctx): string | undefined {
  const named = readerOf(content.places)(text);
  if (named) return named.id;
  return /\b(any ?where|any centre|any place|any of them|nearest|closest|dont mind|not bothered|soonest|asap|wherever)\b/i.test(
    text,
  )
    ? ANYWHERE
    : undefined;
}

/** As `placeNamed`, or the number of the list that was offered. */
export function placeIn(ctx: Ctx): string | undefined {
  const choice = readChoice(ctx.text, ctx.content.places.length);
  return (
    placeNamed(ctx) ??
    ctx.content.places[(choice ?? 0) - 1]?.id ??
    (ctx.heard.entities.answer === "yes" ? ANYWHERE : undefined)
  );
}

export function placesByNumber(places: readonly Place[]) {
  return places.map(({ name }, i) => ({ key: "booking.place-line", args: { n: i + 1, name } }));
}

function readerOf(places: readonly Place[]): PlaceReader {
  const kept = readers.get(places);
  if (kept) return kept;
  const made = placeReader(places);
  readers.set(places, made);
  return made;
}
