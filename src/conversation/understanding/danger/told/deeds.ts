const set = (words: string): ReadonlySet<string | undefined> => new Set(words.split(" "));

/** What somebody may do to another: by how grave it is, and by what must stand beside it. */
export type Act =
  | "grave"
  | "blow"
  | "shake"
  | "hurt"
  | "run-over"
  | "by-means"
  | "with-thing"
  | "with-weapon";

/** A word for a deed: what it is, and whether it says by itself that it is done. */
export interface Verb {
  readonly act: Act;
  readonly isPast: boolean;
}

// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const DONE: Readonly<Record<Act, string>> = {
  grave:
    "stabbed stabd shanked knifed slashed shot strangled strangld choked bottled glassed poisoned drowned smothered suffocated murdered killed throttled chefd jooked gutted stabed",
  blow: "hit punched kicked headbutted nutted lamped battered beat beaten jumped pushed shoved threw thrown chucked launched lobbed bit slapped smacked bashed smashed cut sliced slit burnt burned dropped decked sparked stamped whacked cracked elbowed scalded squeezed gripped clocked twatted banged dragged crushed rammed kneed slammed flung hurled yanked",
  shake: "shook shaken shaked shooken",
  hurt: "hurt harmed injured hurted",
  "run-over": "run ran knocked mowed runned drove driven ploughed reversed",
  "by-means":
    "put held dunked pressed poured tipped sprayed splashed set lit threw chucked pushed shoved stuck",
  "with-thing": "smashed broke cracked bust threw chucked swung",
  "with-weapon": "did done went",
};
const TO_DO: Readonly<Partial<Record<Act, string>>> = {
  grave: "stab shank knife slash shoot strangle choke poison drown smother suffocate kill murder throttle",
  blow: "punch kick push throw slap smack bash smash bite burn knock squeeze batter",
  shake: "shake",
};
// Stryker restore StringLiteral

const formsOf = (forms: Readonly<Partial<Record<Act, string>>>, isPast: boolean) =>
  Object.entries(forms).flatMap(([act, words]) =>
    words.split(" ").map((word) => [word, { act: act as Act, isPast }] as const),
  );

const VERBS = Map.groupBy([...formsOf(DONE, true), ...formsOf(TO_DO, false)], ([word]) => word);

/** What a word may be the word for: more than one for some, "threw him down" and "threw bleach at him". */
export const deedsNamed = (word: string): readonly Verb[] => (VERBS.get(word) ?? []).map(([, verb]) => verb);

// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
export const CHILDREN = set(
  "baby babies bab babba bubba newborn toddler infant kid kids child children son daughter twins bairn lo",
);
export const PEOPLE = set(
  "brother bro bruv sister sis cousin cuz mum mom mam mother dad father stepdad stepmum nan gran grandad uncle auntie aunt niece nephew ex bf boyfriend gf girlfriend husband hubby wife missus partner fella mate mates friend friends bestie flatmate housemate roommate neighbour lad lads boy boys girl girls man men woman guy bloke geezer lady person kid yute teenager pensioner cyclist pedestrian biker stranger staff worker keyworker carer teacher tutor boss landlord copper officer guard bouncer dealer resident opp opps grandma someone somebody driver",
);
export const BODY = set(
  "head heads face neck throat arm arms leg legs belly stomach chest back eye eyes mouth nose lip lips jaw ribs hand hands hair cheek bump finger fingers foot feet thigh side skull teeth ear guts kidney shoulder wrist",
);
export const MEANS = set(
  "pillow pillows cushion hand hands towel bag blanket flannel duvet petrol acid bleach boiling kettle ammonia fire alight lighter hot water",
);
export const THINGS = set("glass bottle brick plate pan iron bat hammer chair ashtray pint stool");
// Stryker restore StringLiteral
