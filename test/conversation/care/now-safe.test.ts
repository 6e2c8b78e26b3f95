import { describe, expect, it } from "vitest";
import { dangerInConcern } from "../../../src/conversation/care/in-concern.ts";
import { isSafeStep, nowSafe } from "../../../src/conversation/care/now-safe.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const about = (kind: string, situation?: string, harmers: readonly string[] = []) =>
  session({
    ...{ careTurns: 3, careSince: NOW, harmers: [...harmers] },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });

const TAKEN = "shes took them off me and put them in her bag";
const MINDED = "my sister has come to take him for the night";
const COUSIN = "my cousin picked me up im in his car";

describe("a step to safety, by what was told", () => {
  it.each([
    { text: COUSIN, before: about("exploitation", undefined, ["lads"]), is: true, why: "others harm" },
    { text: COUSIN, before: about("exploitation"), is: true, why: "no harm at home" },
    { text: COUSIN, before: about("domestic_abuse", undefined, ["ex"]), is: true, why: "it is the ex" },
    { text: COUSIN, before: about("domestic_abuse", undefined, ["cousin"]), is: false, why: "it is he" },
    { text: COUSIN, before: about("domestic_abuse"), is: false, why: "nobody knows who it is" },
    {
      text: COUSIN,
      before: about("abuse_harm_from_others", "forced-marriage", ["dad"]),
      is: false,
      why: "a family that forces",
    },
    {
      text: "shes just walked in",
      before: about("missing_or_trafficked", "somebody-missing"),
      is: true,
      why: "she was missing",
    },
    {
      text: "shes just walked in",
      before: about("suicide_self_harm", "somebody-else"),
      is: true,
      why: "she was low",
    },
    {
      text: "hes just walked in",
      before: about("domestic_abuse", "somebody-else"),
      is: false,
      why: "he may be the one who harms her",
    },
    {
      text: "hes back home now",
      before: about("domestic_abuse"),
      is: false,
      why: "nobody else's case",
    },
    {
      text: "hes been arrested",
      before: about("domestic_abuse"),
      is: true,
      why: "whoever harmed is gone",
    },
    { text: "hes gone", before: about("suicide_self_harm"), is: false, why: "that may be a loss" },
    { text: "shes gone", before: about("suicide_self_harm", "somebody-else"), is: false, why: "lost again" },
    {
      text: "my mate is with me",
      before: about("suicide_self_harm", "somebody-else"),
      is: false,
      why: "it says nothing of the friend",
    },
    { text: "my mate is with me", before: about("medical"), is: false, why: "a mate is no doctor" },
    { text: "my mate is with me", before: about("suicide_self_harm"), is: true, why: "not alone" },
    { text: COUSIN, before: about("abuse_harm_from_others"), is: false, why: "nor here" },
    {
      text: COUSIN,
      before: session({
        ...{ careTurns: 3, careSince: NOW },
        careAbout: { level: "urgent", kind: "domestic_abuse" },
      }),
      is: false,
      why: "nobody was named at all",
    },
    {
      text: COUSIN,
      before: about("abuse_harm_from_others", "cutting-by-family", ["mum"]),
      is: false,
      why: "a family that cuts",
    },
    {
      text: COUSIN,
      before: about("abuse_harm_from_others", "honour", ["dad"]),
      is: false,
      why: "a family that seeks them",
    },
    {
      text: "hes breathing para is with him",
      before: about("suicide_self_harm", "somebody-else"),
      is: true,
      why: "help is with him",
    },
    {
      text: "her mum is with her now",
      before: about("suicide_self_harm", "somebody-else"),
      is: true,
      why: "she is not alone",
    },
    { text: "shes back", before: about("suicide_self_harm", "somebody-else"), is: true, why: "she is back" },
    {
      text: "her mum is with her now and im at a and e",
      before: about("suicide_self_harm", "somebody-else"),
      is: false,
      why: "more than the friend is told of",
    },
    {
      text: "me mate said i can kip on his settee till friday",
      before: about("homeless_tonight"),
      is: true,
      why: "a bed",
    },
    { text: "ambulance is here", before: about("medical"), is: true, why: "help is there" },
    {
      text: "ambulance here and told him no",
      before: about("medical"),
      is: false,
      why: "more than help is told of",
    },
    { text: "they are keeping me in", before: about("domestic_abuse"), is: false, why: "by whoever harms" },
    {
      text: "they taking me in",
      before: about("missing_or_trafficked"),
      is: false,
      why: "by whoever took them",
    },
    { text: "im back on the street now", before: about("homeless_tonight"), is: false, why: "no bed there" },
    { text: "im back on the street now", before: session({}), is: true, why: "what was told is not known" },
    {
      text: "her brother is with her now",
      before: about("domestic_abuse", "somebody-else"),
      is: false,
      why: "brothers may be the ones",
    },
    {
      text: "her mum is with her now and ive got the pills",
      before: about("suicide_self_harm", "somebody-else"),
      is: false,
      why: "more is said",
    },
    { text: TAKEN, before: about("suicide_self_harm"), is: true, why: "the means are gone" },
    { text: TAKEN, before: about("domestic_abuse"), is: false, why: "what was taken may be the children" },
    { text: TAKEN, before: session({}), is: true, why: "nothing says that it is worse" },
    { text: "mate talked me down", before: about("violence_to_others"), is: true, why: "a plan given up" },
    { text: "im on the bus there now", before: about("violence_to_others"), is: false, why: "to him" },
    { text: "im on the bus now", before: about("violence_to_others"), is: true, why: "away from him" },
    { text: "im on the bus there now", before: about("domestic_abuse"), is: true, why: "away from him" },
    { text: "told him no hes walked off", before: about("homeless_tonight"), is: true, why: "refused" },
    { text: "hes walked off", before: about("homeless_tonight"), is: false, why: "nobody says who" },
    { text: "told him no", before: about("domestic_abuse"), is: false, why: "he may not take it" },
    { text: MINDED, before: about("domestic_abuse"), is: true, why: "the child is with her" },
    {
      text: MINDED,
      before: about("domestic_abuse", "somebody-else"),
      is: true,
      why: "so is whom they told of",
    },
    { text: MINDED, before: about("abuse_harm_from_others"), is: true, why: "whoever harms" },
    { text: MINDED, before: about("exploitation"), is: true, why: "whoever uses them" },
    { text: MINDED, before: about("violence_to_others"), is: true, why: "the child is safe from them" },
    { text: MINDED, before: about("suicide_self_harm"), is: false, why: "it says nothing of them" },
    {
      text: "my dad is having the kids tonight",
      before: about("abuse_harm_from_others", undefined, ["dad"]),
      is: false,
      why: "it is he who harms",
    },
    {
      text: "my sister has come to take him, told him no hes gone",
      before: about("domestic_abuse"),
      is: false,
      why: "more than the child is told of",
    },
  ])("$text: $is, $why", ({ text, before, is }) => {
    expect(isSafeStep(text, before)).toBe(is);
  });

  it.each([
    {
      text: "we are in ambulance",
      before: about("medical"),
      key: "safety.step-with-help",
      why: "stay there",
    },
    {
      text: "im at a and e",
      before: about("suicide_self_harm", "overdose"),
      key: "safety.step-with-help",
      why: "seen",
    },
    {
      text: "they are keeping me in",
      before: about("suicide_self_harm", "overdose"),
      key: "safety.step-with-help",
      why: "on a ward",
    },
    {
      text: "we are in ambulance",
      before: about("domestic_abuse"),
      key: "safety.step-safe",
      why: "away from it",
    },
    {
      text: "the police are here",
      before: about("medical", "somebody-else"),
      key: "safety.step-they-are-safe",
      why: "help for them",
    },
  ])("says $key to $text: $why", ({ text, before, key }) => {
    const made = nowSafe(ctxFor({ text, known: { concernOpen: true } }), before);
    expect(made && keysOf(made)).toEqual([key]);
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: text }]);
  });

  it.each([
    { text: "shes just walked in", isDanger: false, why: "a step, and no harmer who is near" },
    { text: "hes just walked in with a bat and hes at my door", isDanger: true, why: "more than a step" },
  ])("$text beside a missing sister: $why", ({ text, isDanger }) => {
    const known = { now: NOW, concernOpen: true };
    const found = dangerInConcern(text, about("missing_or_trafficked", "somebody-missing"), known);
    expect(found !== undefined).toBe(isDanger);
  });

  it("is nothing outside the frame, or from other hands", () => {
    const text = "the police are here";
    expect(nowSafe(ctxFor({ text }), session({}))).toBeUndefined();
    const others = session({ careTurns: 1, careSince: NOW, hands: { at: NOW, sure: true } as never });
    expect(nowSafe(ctxFor({ text, known: { concernOpen: true } }), others)).toBeUndefined();
  });
});
