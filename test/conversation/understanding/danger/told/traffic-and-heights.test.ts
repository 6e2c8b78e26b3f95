import { describe, expect, it } from "vitest";
import { deadlyPlaceIn } from "../../../../../src/conversation/understanding/danger/told/traffic-and-heights.ts";

function read(words: string): string {
  const found = deadlyPlaceIn(words);
  return found ? `${found.level}${found.ofAnother ? " of another" : ""}` : "none";
}

const table = (rows: readonly { words: string; is: string; why: string }[]) =>
  it.each(rows)("$words: $is, $why", ({ words, is }) => {
    expect(read(words)).toBe(is);
  });

describe("a plan with traffic, a train or a height", () => {
  table([
    {
      words: "been thinking bout driving the car in a wall",
      is: "urgent",
      why: "a thought of it, as people type",
    },
    { words: "feel like driving it into the river", is: "emergency", why: "it is the car" },
    { words: "thinking about driving to wales", is: "none", why: "a trip" },
    { words: "thinking of riding my bike in the park", is: "none", why: "in a park" },
    { words: "gonna throw myself in front of a train", is: "emergency", why: "a train" },
    { words: "gonna jump off the bridge", is: "emergency", why: "a height" },
    { words: "gonna jump off a bridge for charity", is: "none", why: "roped and sponsored" },
    { words: "there was a dog in front of the bus", is: "none", why: "nobody moves there" },
    { words: "had to walk in front of the class", is: "none", why: "no traffic" },
    { words: "my cat run into the road", is: "none", why: "nobody means to" },
    { words: "i sometimes think about jumping in front of a train", is: "urgent", why: "a thought" },
    {
      words: "thinking about jumping in front of a train tonight",
      is: "emergency",
      why: "a thought with an hour",
    },
    { words: "my mate says hes gonna jump off the bridge", is: "emergency of another", why: "his plan" },
    { words: "my mate left and im gonna jump off the bridge", is: "emergency", why: "theirs after all" },
  ]);
});

describe("being at such a place", () => {
  table([
    { words: "im on the wrong side of the railings", is: "emergency", why: "nothing holds them back" },
    { words: "hes on the wrong side of the railings", is: "emergency of another", why: "nor him" },
    { words: "is the entrance on the far side of the wall", is: "none", why: "looking for the way in" },
    { words: "the towpath has no railings", is: "none", why: "nobody is past any" },
    { words: "im on a bridge", is: "urgent", why: "it is enough on a bridge" },
    { words: "im sat on the edge of the roof", is: "emergency", why: "at its edge" },
    { words: "im on the bridge dont know why", is: "emergency", why: "not knowing why" },
    { words: "my mate is sat on a bridge", is: "emergency of another", why: "somebody else" },
    { words: "im on the bridge which way is your office", is: "none", why: "looking for the way" },
    { words: "im on the roof terrace", is: "none", why: "a bar" },
    { words: "im on the platform", is: "none", why: "waiting for a train" },
    { words: "im on the platform idk why", is: "emergency", why: "waiting for what" },
    { words: "im at home idk why", is: "none", why: "no such place" },
  ]);
});
