import { describe, expect, it } from "vitest";
import { signIn } from "../../../../src/conversation/understanding/danger/signs.ts";
import { roles } from "../../../../src/conversation/understanding/danger/signs-of-roles.ts";
import { kindOf, situationIn } from "../../../../src/conversation/understanding/danger/situation.ts";
import {
  isAboutAnother,
  saysNothingOfSelf,
} from "../../../../src/conversation/understanding/danger/told/about-another.ts";
import { withoutThreats } from "../../../../src/conversation/understanding/danger/told/death-threat.ts";
import type { RiskKind } from "../../../../src/conversation/understanding/types.ts";

const read = (words: string): string => {
  const found = roles(words);
  return found ? [found.risk.level, found.risk.kind, found.situation].filter((one) => one).join(" ") : "none";
};
const DV = "urgent domestic_abuse";
const ABUSE = "urgent abuse_harm_from_others";
const OWN = "urgent suicide_self_harm";
const ANOTHER = `${ABUSE} somebody-else`;

it.each([
  { kind: "domestic_abuse", is: false, why: "a partner who is named is rather who does it" },
  { kind: "exploitation", is: false, why: "or who uses them" },
  { kind: "suicide_self_harm", is: true, why: "and of this danger who suffers it" },
] as const)("my gf, named beside $kind, is the one in danger, $is: $why", ({ kind, is }) => {
  expect(isAboutAnother("my gf", { kind, isNow: false })).toBe(is);
});

it.each([
  { words: "me sister and me brother fight", is: true, why: "me is my, twice" },
  { words: "me sister hit me", is: false, why: "and then it is not" },
])("$words says nothing of whoever writes, $is: $why", ({ words, is }) => {
  expect(saysNothingOfSelf(words)).toBe(is);
});

describe("whose danger it is, and whose doing", () => {
  it.each([
    {
      words: "cant find my nephew hes 6",
      is: "emergency missing_or_trafficked somebody-missing",
      why: "a small child is gone",
    },
    {
      words: "i cant find my nephew hes 6 it is my fault im so scared",
      is: "emergency missing_or_trafficked somebody-missing",
      why: "and whoever lost him is afraid",
    },
    {
      words: "his mum is making me get rid of the baby i dont want to",
      is: `${ABUSE} made-to-end`,
      why: "a choice that is taken",
    },
    { words: "he had his hands round my neck", is: "emergency domestic_abuse", why: "held by the neck" },
    {
      words: "dad had his arm round my throat",
      is: "emergency abuse_harm_from_others",
      why: "held so by a father",
    },
    { words: "he held me against the wall", is: DV, why: "held by him, and not by the neck" },
    { words: "i put my hands round my neck", is: "none", why: "their own hands" },
    { words: "hands round my neck", is: "none", why: "nobody's" },
    { words: "he put his hands on my neck for a massage", is: "none", why: "kindly meant" },
    { words: "if i say no they kill me", is: ABUSE, why: "a threat of death" },
    { words: "my ex said id be dead if i leave", is: DV, why: "by a partner" },
    { words: "mum said id be dead if i leave my room a mess", is: "none", why: "a turn of phrase" },
    { words: "she keep me in house all day", is: DV, why: "kept in" },
    { words: "he says i can stay in the house", is: "none", why: "free to" },
    { words: "mum says i must stay in bed im poorly", is: "none", why: "kindly meant, in bed" },
    { words: "mum says i must stay in the house til my homework is done", is: "none", why: "homework" },
    { words: "my husband keep me in house hes at work", is: DV, why: "kept in while he works" },
    { words: "help me get away from my uncle", is: ABUSE, why: "to get away" },
    { words: "help me get away from my desk", is: "none", why: "from no person" },
    { words: "my ex found out where i live", is: DV, why: "has found them" },
    { words: "my ex knows where i live its fine", is: "none", why: "no fear" },
    { words: "burnt my arm on purpose", is: OWN, why: "their own doing" },
    { words: "been saving up my tablets", is: OWN, why: "laid by" },
    { words: "been hiding my tablets from the kids", is: "none", why: "kept safe" },
    { words: "gonna kill myself you useless bot", is: OWN, why: "a curse, and they mean it" },
    { words: "gonna kill myself and him you useless bot", is: OWN, why: "him is no target here" },
    { words: "gonna kill myself and kill you you useless bot", is: "none", why: "others are meant too" },
    { words: "not gonna kill myself you useless bot", is: "none", why: "denied" },
    { words: "want to put bleach in my dads tea", is: "urgent violence_to_others", why: "to poison" },
    { words: "want to put salt in my dads tea", is: "none", why: "a joke" },
    {
      words: "he wants to put bleach in my dads tea and ill put bleach in his tea",
      is: "none",
      why: "another's",
    },
    { words: "if he comes im bringing my knife", is: "urgent violence_to_others", why: "a weapon, for him" },
    { words: "im bringing my knife", is: "none", why: "for nobody" },
    { words: "im gonna stab him tonight", is: "emergency violence_to_others", why: "meant for tonight" },
    { words: "im gonna stab him tonight lol", is: "none", why: "and not meant" },
    {
      words: "im gonna hurt my baby if he dont stop crying",
      is: "emergency violence_to_others may-hurt-child",
      why: "a child may be hurt at any minute",
    },
    {
      words: "i keep having thoughts of hurting my baby",
      is: "urgent violence_to_others may-hurt-child",
      why: "thoughts that frighten, and no day for it",
    },
    {
      words: "my ex says hes gonna burn my house down tonight",
      is: "emergency domestic_abuse",
      why: "fire, by an ex",
    },
    {
      words: "they said they will set fire to our flat tonight",
      is: "emergency abuse_harm_from_others",
      why: "fire, by others",
    },
    { words: "my mate wants to shoot that kid", is: "urgent violence_to_others others-plan", why: "a plot" },
    { words: "my mate wants to shoot a video", is: "none", why: "no plot" },
    { words: "my mate wants to kill me", is: "none", why: "against themselves" },
    { words: "me mate is gonna stab someone", is: "urgent violence_to_others others-plan", why: "me for my" },
    {
      words: "they make me beg and take all the money",
      is: "urgent exploitation",
      why: "to earn for others",
    },
    { words: "they make me beg for a lift", is: "none", why: "nothing is taken" },
    { words: "owner say leave and put my things in street", is: "urgent homeless_tonight", why: "put out" },
    { words: "owner say leave", is: "none", why: "not yet out" },
    { words: "cant keep any food down 5 days", is: "urgent medical", why: "nothing stays down" },
    { words: "running away from here tonight", is: "urgent missing_or_trafficked", why: "about to go" },
    { words: "running away from here tonight lol", is: "none", why: "a joke" },
    {
      words: "not slept since the baby im seeing things",
      is: "emergency medical unreal",
      why: "after a birth",
    },
    { words: "not slept im seeing things", is: "none", why: "no birth" },
    { words: "not slept since the baby", is: "none", why: "tired" },
    { words: "my mates little brother has burns on his arms", is: ANOTHER, why: "marks on a child" },
    { words: "my little brother has bruises on his arms and so have i", is: "none", why: "not his alone" },
    {
      words: "my little brother has bruises, my dad is raging",
      is: "none",
      why: "he may turn on whoever writes",
    },
    { words: "my mates little brother has bruises from rugby", is: "none", why: "sport" },
    { words: "my friend has a black eye off her fella", is: ANOTHER, why: "marks by somebody" },
    { words: "my friend has a black eye on insta", is: "none", why: "by nobody" },
    {
      words: "my mate posted a pic of blades and goodbye",
      is: "emergency suicide_self_harm somebody-else",
      why: "a farewell",
    },
    { words: "my mate posted goodbye manchester", is: "none", why: "a move" },
    {
      words: "my little brother has two phones",
      is: "urgent exploitation somebody-else",
      why: "a child who is used",
    },
    { words: "my little brother has two phones one for work", is: "none", why: "for work" },
    {
      words: "cant find my nephew hes 6",
      is: "emergency missing_or_trafficked somebody-missing",
      why: "a child lost",
    },
    { words: "cant find my nephew", is: "none", why: "of any age" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(read(words)).toBe(is);
  });

  it("puts the kind right whatever was found, and never makes their own death another's", () => {
    const suicide = { level: "urgent", kind: "suicide_self_harm" } as const;
    expect(kindOf("they said id be dead if i leave", suicide)).toBe("abuse_harm_from_others");
    expect(kindOf("they said id be dead if i leave and i want to die", suicide)).toBe("suicide_self_harm");
    expect(withoutThreats("they said id be dead if i leave").includes("dead")).toBe(false);
    expect(withoutThreats("my brother said he will stab me if i tell").includes("stab")).toBe(false);
    expect(withoutThreats("if i say no they kill me, if i say no he kill me").includes("kill")).toBe(false);
    expect(kindOf("i want it to stop, she keep me in house", suicide)).toBe("domestic_abuse");
    expect(kindOf("i want it to stop, mum keep me in house", suicide)).toBe("abuse_harm_from_others");
    expect(kindOf("i want it to stop", suicide)).toBe("suicide_self_harm");
    const violence = { level: "urgent", kind: "violence_to_others" } as const;
    expect(kindOf("i wanna kill myself u useless cunt", violence)).toBe("suicide_self_harm");
  });

  it("reads hands on a throat before a noose", () => {
    expect(signIn("he put a belt round my neck")?.risk.kind).toBe("domestic_abuse");
  });
});

describe("somebody else in danger", () => {
  const abuse = { kind: "abuse_harm_from_others", isNow: false } as const;
  const suicide = { kind: "suicide_self_harm", isNow: true } as const;
  it.each([
    { words: "my sister is scared of her dad", found: abuse, is: true, why: "who suffers is named" },
    { words: "my dad is scary", found: abuse, is: false, why: "who does it is named" },
    { words: "he is choking my mum", found: abuse, is: true, why: "done to another" },
    { words: "they hurt my sister if i tell", found: abuse, is: false, why: "a threat to the writer" },
    { words: "my brother keeps kicking off", found: abuse, is: false, why: "one who acts" },
    { words: "my sister told me he hits her", found: abuse, is: true, why: "told of it" },
    { words: "my sister saw him hit me", found: abuse, is: false, why: "the writer is hit" },
    { words: "my uncle hits", found: abuse, is: false, why: "nobody named as hurt" },
    { words: "my ex hurts", found: abuse, is: false, why: "theirs" },
    { words: "my bestie said goodbye to everyone", found: suicide, is: true, why: "a friend" },
    { words: "tell my mum i love her", found: suicide, is: false, why: "a farewell of their own" },
    { words: "tell my mum goodbye", found: suicide, is: false, why: "named, and not first" },
    { words: "theres a lad with a knife by the shops", found: abuse, is: true, why: "he is elsewhere" },
    {
      words: "theres a lad with a knife in my hostel",
      found: abuse,
      is: false,
      why: "he is where whoever writes lives",
    },
    { words: "vid of him on the roof", found: suicide, is: true, why: "seen in a picture" },
    {
      words: "my daughter has a rash",
      found: { kind: "medical", isNow: false },
      is: false,
      why: "for a doctor today",
    },
    { words: "my daughter wont wake", found: { kind: "medical", isNow: true }, is: true, why: "danger now" },
    {
      words: "my kids are freezing",
      found: { kind: "homeless_tonight", isNow: false },
      is: false,
      why: "with the writer",
    },
    {
      words: "my mate has nowhere",
      found: { kind: "homeless_tonight", isNow: false },
      is: true,
      why: "a friend",
    },
    {
      words: "my kids are freezing",
      found: { kind: "destitute_no_food_or_power", isNow: false },
      is: false,
      why: "cold with the writer",
    },
    { words: "my mate says last night here", found: suicide, is: true, why: "a friend whose last it may be" },
    {
      words: "my mate says last night here",
      found: { kind: "homeless_tonight", isNow: false },
      is: false,
      why: "a friend who put them up says that it ends",
    },
    {
      words: "my mate is in a bad way",
      found: { kind: undefined, isNow: false },
      is: true,
      why: "no kind known",
    },
  ] as const)("$words: $is, $why", ({ words, found, is }) => {
    expect(isAboutAnother(words, found)).toBe(is);
  });

  it("has the words for them, but not where it is done to the writer or meant for others", () => {
    const of = (kind: RiskKind) => ({ level: "urgent", kind }) as const;
    expect(situationIn("my sister is scared of her dad", of("abuse_harm_from_others"))).toBe("somebody-else");
    expect(situationIn("my sister is out there alone", of("missing_or_trafficked"))).toBe("somebody-missing");
    expect(
      situationIn("i need a passport, my friend mariam been gone since sat", of("missing_or_trafficked")),
    ).toBe("somebody-missing");
    expect(
      situationIn("i need a passport, my friend mariam been gone since sat", of("medical")),
    ).toBeUndefined();
    expect(situationIn("i need a passport", of("missing_or_trafficked"))).toBeUndefined();
    expect(situationIn("my sister is out there alone", of("violence_to_others"))).toBeUndefined();
    expect(
      situationIn("my sister says my ex found out where i live", of("abuse_harm_from_others")),
    ).toBeUndefined();
  });

  it.each([
    { level: "emergency", is: "somebody-else", why: "an ambulance for her" },
    { level: "urgent", is: undefined, why: "a doctor, for whom they say" },
  ] as const)("my daughter has a rash, $level: $is, $why", ({ level, is }) => {
    expect(situationIn("my daughter has a rash", { level, kind: "medical" })).toBe(is);
  });
});
