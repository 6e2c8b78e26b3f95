import { describe, expect, it } from "vitest";
import { signIn } from "../../../../src/conversation/understanding/danger/signs.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

/** A sign whole: its level, its kind, what it tells of, and whether it is doubtful or of that kind for certain. */
function signOf(text: string): string {
  const found = signIn(plainWords(text));
  if (!found) return "none";
  const { level, kind, doubtful } = found.risk;
  const marks = [found.situation, doubtful && "doubtful", found.certain && "certain"];
  return [level, kind, ...marks].filter(Boolean).join(" ");
}

const table = (rows: readonly { text: string; is: string; why: string }[]) =>
  it.each(rows)("$text: $is, $why", ({ text, is }) => {
    expect(signOf(text)).toBe(is);
  });

const OWN = "suicide_self_harm";
const ABUSE = "abuse_harm_from_others";
const HOME = "domestic_abuse";

describe("a sign of somebody else's danger", () => {
  table([
    { text: "my mate is on the roof of the flats", is: `emergency ${OWN} somebody-else certain`, why: "now" },
    {
      text: "my mate says hes gonna jump off the bridge",
      is: `emergency ${OWN} somebody-else certain`,
      why: "at a height",
    },
    {
      text: "my mate wants to walk in front of a train",
      is: `emergency ${OWN} somebody-else certain`,
      why: "before a train",
    },
    {
      text: "my mate took 30 paracetamol",
      is: `emergency ${OWN} somebody-else`,
      why: "it may be meant",
    },
    {
      text: "my mate took 30 paracetamol by accident",
      is: "emergency medical somebody-else",
      why: "it was not meant",
    },
    {
      text: "neighbour here, the girl upstairs took an overdose and is unconscious",
      is: `emergency ${OWN} somebody-else certain`,
      why: "told by an adult",
    },
    {
      text: "im a teacher, your student took 30 tablets by mistake and collapsed",
      is: "emergency medical somebody-else certain",
      why: "the same, by mistake",
    },
    {
      text: "my mate is sleeping in the park",
      is: "urgent homeless_tonight somebody-else certain",
      why: "without a bed",
    },
    {
      text: "looking after my brothers mum not been back no food",
      is: "urgent destitute_no_food_or_power certain",
      why: "children without food",
    },
    { text: "dad went out on friday its just me and my sister", is: `urgent ${ABUSE} certain`, why: "alone" },
    {
      text: "neighbour here, she is filthy",
      is: `urgent ${ABUSE} somebody-else certain`,
      why: "an adult tells of neglect",
    },
    {
      text: "neighbour here, he is beating her",
      is: `emergency ${ABUSE} somebody-else certain`,
      why: "an adult tells of harm at this minute",
    },
    { text: "my flatmate isnt breathing", is: "emergency medical somebody-else", why: "their body" },
  ]);
});

describe("a plan that names no deed", () => {
  const VIOLENCE = "violence_to_others";
  table([
    { text: "im gonna do something bad to him", is: `urgent ${VIOLENCE} certain`, why: "to somebody" },
    { text: "im gonna do something bad", is: `urgent ${OWN}`, why: "to themselves, as nobody is named" },
    { text: "ill do it when everyones asleep", is: `emergency ${OWN}`, why: "and its hour is" },
    {
      text: "might hurt my son if he keeps on",
      is: `emergency ${VIOLENCE} may-hurt-child certain`,
      why: "to a child",
    },
  ]);
});

describe("what was swallowed, and a wound of their own", () => {
  table([
    { text: "swallowed 40 of em bout an hour ago", is: `emergency ${OWN} overdose certain`, why: "so many" },
    { text: "slit my wrist", is: `emergency ${OWN} own-wound certain`, why: "it bleeds" },
  ]);
});

describe("a sign of a child in danger", () => {
  table([
    { text: "baby drank bleach", is: "emergency medical child-swallowed certain", why: "swallowed" },
    {
      text: "my 12 year old has been out all night in the park",
      is: "emergency missing_or_trafficked somebody-missing certain",
      why: "out all night",
    },
    { text: "floppy newborn", is: "emergency medical certain", why: "limp" },
    { text: "i left my 2 year old all alone", is: `emergency ${ABUSE} child-alone certain`, why: "alone" },
    {
      text: "she left her 2 year old all alone",
      is: `emergency ${ABUSE} child-unsafe certain`,
      why: "left by somebody else",
    },
    {
      text: "im 30 weeks and the baby hasnt moved",
      is: "emergency medical still-baby certain",
      why: "still",
    },
    {
      text: "he kicked me in the belly im 30 weeks",
      is: "emergency domestic_abuse unborn-hurt certain",
      why: "unborn, by whoever is unnamed",
    },
    {
      text: "my dad kicked me in the belly im 30 weeks",
      is: "emergency abuse_harm_from_others unborn-hurt certain",
      why: "unborn, by no partner",
    },
    { text: "my baby is freezing", is: "urgent destitute_no_food_or_power", why: "cold" },
  ]);
});

describe("a sign of their own life in danger", () => {
  table([
    { text: "gonna jump off the bridge", is: `emergency ${OWN} certain`, why: "a height" },
    { text: "gonna hang me self", is: `emergency ${OWN}`, why: "a plan" },
    { text: "had enough of life", is: `urgent ${OWN} certain`, why: "weary of it" },
    { text: "im gonna do something i regret", is: `urgent ${OWN}`, why: "a plan that names no deed" },
    {
      text: "ill shake this baby in a minute",
      is: "emergency violence_to_others may-hurt-child certain",
      why: "or a child's",
    },
    {
      text: "i stabbed him",
      is: "emergency violence_to_others harm-done certain",
      why: "or another's, done",
    },
    {
      text: "i shook my baby",
      is: "emergency violence_to_others child-hurt certain",
      why: "or a child's, done",
    },
    {
      text: "my mates are gonna stab some kid",
      is: "urgent violence_to_others others-plan certain",
      why: "or another's, planned",
    },
    {
      text: "he just left with a knife",
      is: "urgent violence_to_others others-plan",
      why: "or another's, by what was taken along",
    },
    { text: "would any of u come to my funeral", is: `urgent ${OWN} certain`, why: "a hint" },
    { text: "🔪🩸 my arm again", is: `urgent ${OWN} certain`, why: "in signs" },
    { text: "took a whole packet of paracetamol", is: `emergency ${OWN} overdose`, why: "swallowed" },
    { text: "took 8 tablets by accident", is: "emergency medical overdose certain", why: "by mistake" },
    { text: "my kitchens on fire", is: "emergency medical fire", why: "a fire" },
    { text: "i can smell gas in my flat", is: "emergency medical gas", why: "gas" },
    { text: "im hearing voices", is: "urgent medical unreal", why: "what is not there" },
    { text: "im 15 and pregnant", is: "urgent medical young-pregnancy", why: "a child with child" },
    { text: "self harm", is: `urgent ${OWN} doubtful`, why: "a word alone" },
    { text: "cant keep anything down", is: "urgent medical certain", why: "an illness" },
  ]);
});

describe("a sign of harm by others", () => {
  table([
    { text: "im being followed", is: `urgent ${ABUSE} followed certain`, why: "somebody behind them" },
    { text: "mum is taking me for fgm", is: `urgent ${ABUSE} cutting-by-family certain`, why: "to be cut" },
    { text: "i was cut as a girl", is: `urgent ${ABUSE} cut-as-child certain`, why: "cut long ago" },
    { text: "my fella will go mental if he sees this", is: `urgent ${HOME} certain`, why: "to be seen" },
    { text: "my stepdad touches me", is: `urgent ${ABUSE} certain`, why: "sexual harm" },
    { text: "my bf forces himself on me", is: `urgent ${HOME} certain`, why: "by a partner" },
    { text: "my mum wont let me eat", is: `urgent ${ABUSE} certain`, why: "kept from food" },
    { text: "he threw acid at me", is: `emergency ${ABUSE}`, why: "burnt" },
    { text: "we argued. he cut me", is: `emergency ${ABUSE} wounded-by certain`, why: "wounded by him" },
    {
      text: "found a woman for my sister to have the cut done, bleeding",
      is: `urgent ${ABUSE} family-harms-another certain`,
      why: "found for it, not found hurt",
    },
    {
      text: "took 30 paracetamol, aunty wants tahara for my daughter",
      is: `emergency ${OWN} overdose`,
      why: "what was swallowed comes first",
    },
    { text: "my dad says hell kill me", is: `urgent ${ABUSE}`, why: "a threat" },
    { text: "my ex broke my wrist", is: `urgent ${HOME} certain`, why: "an injury" },
    { text: "hes got a knife", is: `emergency ${HOME}`, why: "armed" },
    { text: "a lad has got a knife", is: `emergency ${ABUSE} certain`, why: "a stranger, armed" },
    { text: "a man kicked my door in", is: `emergency ${ABUSE} intruder`, why: "getting in" },
    { text: "a man kicked my door in on monday", is: "none", why: "that is over" },
    { text: "theyve found me a husband", is: `urgent ${ABUSE} forced-marriage certain`, why: "a marriage" },
    {
      text: "they are making me marry my cousin tomorrow",
      is: `emergency ${ABUSE} forced-marriage certain`,
      why: "within days",
    },
  ]);
});

describe("a sign that they are used or in want", () => {
  table([
    { text: "the loan shark says i have till friday", is: "urgent exploitation certain", why: "a debt" },
    {
      text: "the loan shark is coming hes outside",
      is: "emergency exploitation certain",
      why: "at the door",
    },
    { text: "sleeping with the landlord for rent", is: "urgent exploitation certain", why: "sold" },
    { text: "he wants me to go fight in sudan", is: "urgent exploitation", why: "sent to fight" },
    { text: "no fixed abode from today", is: "urgent homeless_tonight", why: "no bed" },
  ]);
});

describe("no sign", () => {
  table([
    { text: "nobody is following me", is: "none", why: "denied" },
    { text: "im being followed on insta", is: "none", why: "on a screen" },
    { text: "my ex broke my wrist years ago", is: "none", why: "long over" },
    { text: "my ex broke my wrist in a film", is: "none", why: "a story" },
    { text: "in a film i was cut as a girl", is: "none", why: "a story of a child" },
    { text: "im 16 and pregnant", is: "none", why: "no longer a child in law" },
    { text: "im 15 and not pregnant", is: "none", why: "no child to come" },
    { text: "im 15 and pregnant and bleeding", is: "none", why: "for a doctor now, which is read elsewhere" },
    { text: "im pregnant", is: "none", why: "of no age that is known" },
    { text: "my coursework is about forced marriage", is: "none", why: "taught" },
    { text: "choked in the final gonna jump", is: "none", why: "a match" },
    { text: "hes choking in every final", is: "none", why: "a match, with a word of the body" },
    { text: "forced marriage awareness day", is: "none", why: "taught to others" },
    { text: "forced marriage thing on tv", is: "none", why: "seen" },
    { text: "flying to pakistan for my cousins wedding cant wait", is: "none", why: "a wedding, gladly" },
  ]);
});
