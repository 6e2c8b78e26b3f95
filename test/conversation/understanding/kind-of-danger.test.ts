import { describe, expect, it } from "vitest";
import { kindOf, situationIn } from "../../../src/conversation/understanding/danger/situation.ts";
import type { Risk, RiskKind } from "../../../src/conversation/understanding/types.ts";

const HARM = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";
const HOME = "domestic_abuse";
const VIOLENCE = "violence_to_others";
const HOMELESS = "homeless_tonight";
const MISSING = "missing_or_trafficked";

const at = (kind: RiskKind): Risk => ({ level: "urgent", kind });

describe("the kind of danger", () => {
  it.each([
    { text: "my dad says hell kill me", kind: VIOLENCE, is: ABUSE, why: "a victim" },
    { text: "my bf said hes gonna batter me", kind: VIOLENCE, is: HOME, why: "a partner's" },
    { text: "he wants me to go fight in sudan", kind: VIOLENCE, is: "exploitation", why: "sent by others" },
    { text: "im gonna kill my dad", kind: VIOLENCE, is: VIOLENCE, why: "their own threat" },
    { text: "demons in my room", kind: VIOLENCE, is: "medical", why: "nobody is threatened" },
    {
      ...{ text: "hearing voices that say i should do it", kind: VIOLENCE, is: VIOLENCE },
      why: "somebody may be hurt",
    },
    { text: "me kitchens on fire", kind: VIOLENCE, is: VIOLENCE, why: "it may be set" },
    { text: "my baby is freezing", kind: VIOLENCE, is: VIOLENCE, why: "no word of a victim" },
    { text: "i cant cope help", kind: "medical", is: HARM, why: "no illness" },
    { text: "i cant cope help", kind: HOME, is: HOME, why: "what is done to them stays" },
    { text: "took 8 tablets by accident", kind: "medical", is: "medical", why: "a mistake" },
    { text: "took 8 tablets", kind: "medical", is: HARM, why: "none is said" },
    { text: "i cant cope with the pain", kind: "medical", is: "medical", why: "an illness" },
    { text: "gonna hang me self", kind: "medical", is: HARM, why: "their own life" },
    { text: "my dad says hell kill me", kind: "medical", is: ABUSE, why: "a threat" },
    { text: "me kitchens on fire", kind: "medical", is: "medical", why: "burns" },
    { text: "got robbed in my hostel", kind: HOMELESS, is: ABUSE, why: "there is a bed" },
    { text: "got robbed in my hostel", kind: "exploitation", is: "exploitation", why: "made to, perhaps" },
    { text: "robbed in my hostel and kicked out", kind: HOMELESS, is: HOMELESS, why: "there is none" },
    { text: "robbed in town", kind: HOMELESS, is: HOMELESS, why: "no bed is named" },
    { text: "my hostel is shut", kind: HOMELESS, is: HOMELESS, why: "nothing was taken" },
    { text: "at the bus stop help", kind: HOMELESS, is: HOMELESS, why: "neither" },
    { text: "smell of gas in my room", kind: "exploitation", is: "medical", why: "a smell" },
    { text: "me kitchens on fire", kind: "exploitation", is: "medical", why: "a fire" },
    { text: "theres demons in my wall", kind: "exploitation", is: "medical", why: "seen by them alone" },
    { text: "a man is banging on my door", kind: "exploitation", is: ABUSE, why: "somebody gets in" },
    {
      text: "they are making me marry my cousin",
      kind: "exploitation",
      is: ABUSE,
      why: "the family does it",
    },
    { text: "my baby is freezing", kind: "exploitation", is: "exploitation", why: "no other doing" },
    { text: "theres demons in my wall", kind: MISSING, is: "medical", why: "nobody is gone" },
    { text: "me kitchens on fire", kind: MISSING, is: MISSING, why: "they are gone all the same" },
    { text: "my bf said hell kill me", kind: HARM, is: HARM, why: "their own life stays" },
    { text: "my dad says hell kill me", kind: HOME, is: HOME, why: "no kind that is put right" },
    { text: "anything", kind: HOME, is: HOME, why: "nothing plain" },
  ] as const)("$text, read as $kind: $is, $why", ({ text, kind, is }) => {
    expect(kindOf(text, at(kind as RiskKind))).toBe(is);
  });

  it("is none where none was found, and no plain words name one", () => {
    expect(kindOf("my dad says hell kill me", { level: "urgent" })).toBe(ABUSE);
    expect(kindOf("anything", { level: "urgent" })).toBeUndefined();
  });
});

describe("the situation in it", () => {
  it.each([
    { text: "will they take my baby", kind: MISSING, is: "fear-for-child", why: "a fear of care" },
    { text: "he took my baby", kind: MISSING, is: undefined, why: "taken" },
    { text: "took 30 paracetamol", kind: "medical", is: "overdose", why: "whatever kind it was read as" },
    { text: "my mate took 30 paracetamol", kind: "medical", is: "somebody-else", why: "another's" },
    { text: "me kitchens on fire and i took my meds", kind: HARM, is: "fire", why: "out first" },
    {
      ...{ text: "my mate is cutting again and had her meds", kind: HARM, is: "somebody-else" },
      why: "hers, though nobody is said to have taken them",
    },
    { text: "my mate took her meds", kind: HARM, is: "somebody-else", why: "any is enough beside harm" },
    { text: "my mate took her meds, i want to die", kind: HARM, is: undefined, why: "their own life too" },
    { text: "took my tablets and he hit me", kind: HOME, is: undefined, why: "no harm to themselves" },
    { text: "took my tablets and want to die", kind: HARM, is: "overdose", why: "beside harm any is one" },
  ] as const)("$text, read as $kind: $is, $why", ({ text, kind, is }) => {
    expect(situationIn(text, at(kind as RiskKind))).toBe(is);
  });

  it("is none where there is no danger", () => {
    expect(situationIn("took 30 paracetamol", { level: "none" })).toBeUndefined();
  });
});
