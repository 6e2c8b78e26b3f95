import type { Ctx } from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import type { Place } from "../src/domain/place.ts";

/** "any" stands for no matter where. */
export const ANYWHERE = "any";

/** The centre that a message names, by name, alias or postcode district; "any" if it says that it does not matter. */
export function placeNamed({ text, content }: Ctx): string | undefined {
  const words = ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
  const named = content.places.find((place) => namesOf(place).some((name) => words.includes(` ${name} `)));
  if (named) return named.id;
  return /\b(any ?where|any centre|any place|any of them|nearest|closest|dont mind|not bothered|soonest|asap|wherever)\b/.test(
    words,
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

function namesOf({ name, aliases, postcode }: Place): string[] {
  return [name.toLowerCase(), ...aliases, postcode.toLowerCase().split(" ")[0]!, postcode.toLowerCase()];
}
