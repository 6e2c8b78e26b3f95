import type { Ctx } from "../src/conversation/dialog.ts";
import { type PlaceReader, placeReader, readChoice } from "../src/conversation/understanding/index.ts";
import { areaNamed, placesFrom } from "../src/domain/outcode.ts";
import type { Place } from "../src/domain/place.ts";

/** "any" stands for no matter where. */
export const ANYWHERE = "any";
/** They want the nearest and have not said from where. */
export const NEAREST = "nearest";

const readers = new WeakMap<readonly Place[], PlaceReader>();

const NO_MATTER =
  /\b(any ?where|any centre|any place|any of them|any (?:will|would|is) (?:do|fine|ok)|dont mind where|not bothered where|soonest|asap|wherever)\b|^\W*(?:any|whichever|dont mind|don't mind|not bothered|not fussed)\W*$/i;
const NEAR = /\b(nearest|nearst|closest|close to me|near me|near(?:by)?|round here|local)\b/i;

/**
 * The centre that a message names: by name or alias; by an area or the first half of a postcode, which is the nearest;
 * "any" if it says that it does not matter, "nearest" if it wants the nearest to a place that it does not name.
 */
export function placeNamed({ text, content }: Ctx): string | undefined {
  const named = readerOf(content.places)(text);
  if (named) return named.id;
  const here = areaNamed(text, content.outcodes);
  if (here) return placesFrom(here, content.places, content.outcodes)[0]?.id;
  if (NO_MATTER.test(text)) return ANYWHERE;
  return NEAR.test(text) ? NEAREST : undefined;
}

/** Whoever leaves it to us; said to "Where?", it is no answer of its own. */
const UP_TO_YOU =
  /^\W*(?:idk|idek|i ?d ?k|(?:i )?(?:dont|don't|do not|dnt) (?:really )?(?:know|no|care)|dunno|not sure|unsure|no idea|(?:u|you) (?:pick|choose|decide)|up to (?:u|you)|surprise me)\W*$/i;

/** As `placeNamed`, or the number of the list that was offered; whoever does not know may be seen anywhere. */
export function placeIn(ctx: Ctx): string | undefined {
  const choice = readChoice(ctx.text, ctx.content.places.length);
  const isOpen = ctx.heard.entities.answer === "yes" || UP_TO_YOU.test(ctx.text);
  return placeNamed(ctx) ?? ctx.content.places[(choice ?? 0) - 1]?.id ?? (isOpen ? ANYWHERE : undefined);
}

const NAMING_WORDS = 2;

/** A place that is no centre, where an adviser sees people now and then: "the youth hub at kiln yard". */
export function outreachNamed({ text, known }: Ctx): string | undefined {
  const said = text.toLowerCase();
  const patterns = known.section("diary").advisers.flatMap((adviser) => adviser.patterns);
  return patterns.find(({ placeText }) => {
    const name = placeText?.toLowerCase().split(/[ ,]+/).slice(0, NAMING_WORDS).join(" ");
    return name !== undefined && said.includes(name);
  })?.placeId;
}

/** A centre as `placeNamed` has it, or a place that is no centre. */
export function spotNamed(ctx: Ctx): string | undefined {
  return placeNamed(ctx) ?? outreachNamed(ctx);
}

/** Each centre with its postcode, in one line. */
export const centreList = (places: readonly Place[]): string =>
  places.map(({ name, postcode }) => `${name} ${postcode}`).join(", ");

/** The other centres, nearest to one of them first. */
export function placesNear({ content }: Ctx, placeId: string): readonly Place[] {
  const place = content.places.find(({ id }) => id === placeId);
  const here = place && areaNamed(place.postcode, content.outcodes);
  const others = content.places.filter(({ id }) => id !== placeId);
  return here ? placesFrom(here, others, content.outcodes) : others;
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
