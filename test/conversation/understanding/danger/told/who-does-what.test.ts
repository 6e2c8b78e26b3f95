import { describe, expect, it } from "vitest";
import { deedsOf } from "../../../../../src/conversation/understanding/danger/told/who-does-what.ts";

const read = (words: string): string =>
  deedsOf(words)
    .map(({ act, to, isPast }) => `${act} ${to}${isPast ? "" : " to do"}`)
    .join(", ");

describe("who does what to whom", () => {
  it.each([
    { words: "i stabbed him", is: "grave pronoun", why: "said in full" },
    { words: "stabbed him", is: "grave pronoun", why: "the doer left out" },
    { words: "he stabbed him", is: "", why: "done by another" },
    { words: "kyle stabbed him", is: "", why: "done by whoever is named" },
    { words: "omg just stabbed a lad", is: "grave person", why: "after a cry" },
    { words: "i was stabbed", is: "", why: "suffered" },
    { words: "i nearly stabbed him", is: "", why: "not done" },
    { words: "i stab him", is: "grave pronoun to do", why: "no word of when" },
    { words: "stab him", is: "", why: "neither done nor whose" },
    { words: "i have stab my husband", is: "grave person", why: "done, in learnt English" },
    { words: "lost it. threw him", is: "blow pronoun", why: "after a full stop" },
    { words: "i lost it and threw him", is: "blow pronoun", why: "the doer said before and" },
    { words: "he lost it and threw him", is: "", why: "another said before and" },
    { words: "my fella pinned me and choked her", is: "", why: "another who begins what is said" },
    { words: "lost it with my ex and choked her", is: "grave pronoun", why: "another who is only named" },
    { words: "yeah my ex came and choked her", is: "", why: "another, after an opening" },
    { words: "and choked her", is: "grave pronoun", why: "nobody before and" },
    { words: "me and my mate kicked him", is: "blow pronoun", why: "together" },
    { words: "her and my mate kicked him", is: "", why: "others together" },
    { words: "i shook my baby", is: "shake child", why: "a child" },
    { words: "i shook my baby brother", is: "shake person", why: "a brother who is called baby" },
    { words: "i shook my little brother", is: "shake child", why: "a small one" },
    { words: "i shook my little one", is: "shake child", why: "a small one, with no noun" },
    { words: "i hit this one", is: "", why: "one of what" },
    { words: "i shook a lil boy", is: "shake child", why: "another word for small" },
    { words: "i shook a small boy", is: "shake child", why: "small" },
    { words: "i hit one lad", is: "blow person", why: "one of some people" },
    { words: "i hit my one", is: "", why: "one of nobody small" },
    { words: "i hit that baby", is: "blow child", why: "a baby is nobody's peer" },
    { words: "i stabbed 12 lads", is: "grave person", why: "past a number" },
    { words: "i hit the lads dinner", is: "", why: "a thing of somebody's" },
    { words: "i hit the lads and ran", is: "blow person", why: "more than one" },
    { words: "i slit their throat", is: "blow pronoun", why: "a part of them" },
    { words: "i slit her lovely throat", is: "", why: "a word between that may be a name" },
    { words: "threw a bottle at the wall and his head", is: "", why: "at a thing first" },
    { words: "he was fine and i lost it and threw him", is: "blow pronoun", why: "the nearest before and" },
    { words: "i was fine and he lost it and threw him", is: "", why: "the nearest is another" },
    { words: "i hit one of the trees", is: "", why: "one of some things" },
    { words: "i hit my 3 year old", is: "blow child", why: "a child by its age" },
    { words: "i hit my 3 year old in the belly", is: "blow child", why: "more after it" },
    { words: "i knifed this kid", is: "grave person", why: "anybody of their age" },
    { words: "i hit my kid", is: "blow child", why: "their own" },
    { words: "i slashed her arm", is: "grave pronoun", why: "a part of her" },
    { words: "i slashed her tyre", is: "", why: "a thing of hers" },
    { words: "i slashed her", is: "grave pronoun", why: "her, at the end" },
    { words: "i slashed her, sorry", is: "grave pronoun", why: "her, before a stop" },
    { words: "i slashed my arm", is: "", why: "their own body" },
    { words: "i slit my girlfriends throat", is: "blow person", why: "a part of somebody" },
    { words: "i burnt my babys hand", is: "blow child", why: "a part of a child" },
    { words: "i burnt my mates dinner", is: "", why: "a thing of somebody's" },
    { words: "i stabbed the table", is: "", why: "a thing" },
    { words: "i put a pillow over her face", is: "by-means pronoun", why: "by what was held" },
    { words: "i put a coat over her face", is: "", why: "by nothing that harms" },
    { words: "i put his pillow back", is: "", why: "over nobody" },
    { words: "i set him on fire", is: "by-means pronoun", why: "all over" },
    { words: "smashed a glass in his face", is: "with-thing pronoun", why: "with a thing" },
    { words: "smashed a window in his face", is: "", why: "a thing that is no weapon" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(read(words)).toBe(is);
  });
});
