import type { Place } from "../../../domain/place.ts";
import { clean, tokensOf } from "../words/normalise.ts";
import { withinEdits } from "../words/spelling.ts";

/** Finds the centre that a message names. */
export type PlaceReader = (text: string) => Place | undefined;

interface Named {
  readonly place: Place;
  /** Names and aliases with single spaces. */
  readonly names: readonly string[];
  /** The name run together, long enough to be misspelt. */
  readonly joined: string;
}

const MOST_TOKENS = 60;
/** From this length on a name may be misspelt in two places. */
const LONG_NAME = 8;
const SHORTEST_MISSPELT = 6;

/**
 * A reader of centres: by name, alias, postcode or its first half, by the part of the city where there is one centre
 * only, and by a name misspelt by a letter or two. Two centres in one message are none, so that the dialog asks.
 */
export function placeReader(places: readonly Place[]): PlaceReader {
  const all = places.map((place) => ({
    place,
    names: namesOf(place, places),
    joined: place.name.toLowerCase().replace(/[^a-z]/g, ""),
  }));
  const misspeltIn = (tokens: readonly string[]) => {
    const pairs = tokens.slice(1).map((token, i) => tokens[i]! + token);
    const long = [...tokens, ...pairs].filter((word) => word.length >= SHORTEST_MISSPELT);
    return all.filter((named) => isMisspelt(long, named));
  };
  return (text) => {
    const tokens = tokensOf(clean(text)).slice(0, MOST_TOKENS);
    const words = ` ${tokens.join(" ")} `;
    const exact = all.filter(({ names }) => names.some((name) => isMeant(words, name)));
    const found = exact.length > 0 ? exact : misspeltIn(tokens);
    return found.length === 1 ? found[0]!.place : undefined;
  };
}

function namesOf({ name, aliases, postcode, area }: Place, places: readonly Place[]): string[] {
  const [outward] = postcode.toLowerCase().split(" ");
  const alone = places.filter((other) => other.area === area).length === 1;
  const part = area.toLowerCase().split(" ");
  return [
    ...[name.toLowerCase().replace(/[^a-z0-9 ]/g, ""), ...aliases, postcode.toLowerCase(), outward!],
    ...(alone ? [part.join(" "), part.toReversed().join(" ")] : []),
  ];
}

/** Named, and not only to rule it out: "not longsight". */
function isMeant(words: string, name: string): boolean {
  const at = words.indexOf(` ${name} `);
  return at !== -1 && !/ (?:not|except|but|no) $/.test(words.slice(0, at + 1));
}

function isMisspelt(words: readonly string[], { joined }: Named): boolean {
  const edits = joined.length >= LONG_NAME ? 2 : 1;
  return words.some((word) => word[0] === joined[0] && withinEdits(word, joined, edits));
}
