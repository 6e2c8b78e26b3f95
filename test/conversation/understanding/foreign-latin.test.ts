import { describe, expect, it } from "vitest";
import { parts } from "../../../src/content/load.ts";
import { foreignTo } from "../../../src/conversation/understanding/words/script.ts";
import { understander } from "./subject.ts";

const { screen } = understander;
const languages = parts.languages("content");
const isNoticed = (text: string) => foreignTo(text, languages) !== undefined;

describe("danger in languages of Latin letters, or typed in them", () => {
  it.each([
    { said: "mi padrastro me pega todos los días", kind: "abuse_harm_from_others", why: "Spanish" },
    { said: "mi novio me tiene encerrada", kind: "domestic_abuse", why: "Spanish, by a partner" },
    { said: "tengo hambre no tengo comida", kind: "destitute_no_food_or_power", why: "Spanish, no food" },
    { said: "j'en peux plus je veux en finir", kind: "suicide_self_harm", why: "French" },
    { said: "je dors dehors ce soir", kind: "homeless_tonight", why: "French, no bed, tonight or not" },
    { said: "não quero mais viver", kind: "suicide_self_harm", why: "Portuguese" },
    { said: "il mio ragazzo mi picchia", kind: "domestic_abuse", why: "Italian" },
    { said: "ich möchte nicht mehr leben", kind: "suicide_self_harm", why: "German" },
    { said: "hij heeft mij gisteren geslagen", kind: "abuse_harm_from_others", why: "Dutch, words between" },
    { said: "on mnie zamknął w pokoju", kind: "abuse_harm_from_others", why: "Polish" },
    { said: "nemam kde spat", kind: "homeless_tonight", why: "Czech or Slovak" },
    { said: "nu am mancare", kind: "destitute_no_food_or_power", why: "Romanian" },
    { said: "me kane mbyllur brenda", kind: "abuse_harm_from_others", why: "Albanian" },
    { said: "sevgilim beni dövüyor", kind: "domestic_abuse", why: "Turkish" },
    { said: "sina pa kulala", kind: "homeless_tonight", why: "Swahili" },
    { said: "nazali na nzala makasi", kind: "destitute_no_food_or_power", why: "Lingala" },
    { said: "kmewt delye", kind: "suicide_self_harm", why: "Tigrinya in Latin letters" },
    { said: "abate yimetagnal", kind: "abuse_harm_from_others", why: "Amharic in Latin letters" },
    { said: "ma 3andi akl", kind: "destitute_no_food_or_power", why: "Arabic with digits for letters" },
    { said: "mera shohar mujhe marta hai", kind: "domestic_abuse", why: "Urdu or Hindi in Latin letters" },
    { said: "mainu roz kutda hai", kind: "abuse_harm_from_others", why: "Punjabi, a word between" },
    { said: "ami ar bachte chai na", kind: "suicide_self_harm", why: "Bengali" },
    { said: "mikham bemiram", kind: "suicide_self_harm", why: "Farsi in Latin letters" },
    { said: "za werejam ma wahi", kind: "abuse_harm_from_others", why: "Pashto in Latin letters" },
    { said: "mirdakam lem dadat", kind: "domestic_abuse", why: "Kurdish" },
  ])("$said is urgent, $kind: $why", ({ said, kind }) => {
    expect(screen(said)).toMatchObject({ level: "urgent", kind });
  });

  it.each([
    { said: "ajutor ma bate sotul acum", kind: "domestic_abuse", why: "a blow, and now" },
    { said: "meu padrasto me bateu agora", kind: "abuse_harm_from_others", why: "the same, in Portuguese" },
    { said: "me tomé un montón de pastillas", kind: "suicide_self_harm", why: "too much swallowed" },
    { said: "wzięłam dużo tabletek", kind: "suicide_self_harm", why: "the same, in Polish" },
  ])("$said is an emergency: $why", ({ said, kind }) => {
    expect(screen(said)).toEqual({ level: "emergency", kind });
  });

  it("is urgent of no kind where help is cried for and no more", () => {
    expect(screen("ayudenme por favor esta aqui")).toEqual({ level: "urgent" });
  });

  it.each([
    "kidnapped by my nan for dinner",
    "ma mate marco is coming at 2",
    "je ne sais pas lol (french gcse tomorrow)",
    "salam bro can i book",
    "necesito ayuda con el carnet",
    "merci babe x",
  ])("%s is none", (said) => expect(screen(said).level).toBe("none"));
});

describe("a language that is not on the list", () => {
  it.each([
    { said: "hola necesito hablar con alguien por favor", why: "Spanish" },
    { said: "bonjour je voudrais un rendez vous mardi", why: "French" },
    { said: "guten tag ich brauche einen termin", why: "German" },
    { said: "dzień dobry chcę umówić wizytę", why: "Polish" },
    { said: "buna ziua as vrea o programare", why: "Romanian" },
    { said: "merhaba randevu almak istiyorum", why: "Turkish" },
    { said: "salaam mujhe appointment chahiye", why: "Urdu with a word of English" },
    { said: "salam bidi maw3ed bukra", why: "Arabic in Latin letters" },
    { said: "selam ketero efelgalehu", why: "Amharic in Latin letters" },
    { said: "habari nataka miadi kesho", why: "Swahili" },
  ])("is noticed in $said: $why", ({ said }) => expect(foreignTo(said, languages)).toEqual([]));

  it.each([
    "going toledo on sunday",
    "adios amigos",
    "wallah i passed",
    "shukran sis, tuesday then",
    "ciao for now x",
    "non stop all day",
    "bon voyage lol",
    "wa alaikum salam",
    "de nada x",
    "im learning polish: dzien dobry",
    "can i come tues or sat",
    "me an dem man was in da yard",
  ])("is not noticed in %s", (said) => expect(isNoticed(said)).toBe(false));
});
