/** What free words tell a reader to look at. They add a caution and change no category. */
export type NoteDoubt = "age_disputed" | "no_leave";

const WORDS: readonly (readonly [NoteDoubt, RegExp])[] = [
  ["age_disputed", /\bage[- ](?:is |was )?(?:disputed?|assess\w*)|\bassessed as (?:an )?adult\b/i],
  [
    "no_leave",
    /\bno (?:current |valid )?leave\b|\bappeal rights (?:are )?exhausted\b|\bundocumented\b|\bunlawfully (?:here|present)\b/i,
  ],
];

/** The cautions that a note calls for. "no leave" limits help, not status: NIAA 2002 Sch 3. */
export function noteDoubts(note: string): NoteDoubt[] {
  return WORDS.filter(([, words]) => words.test(note)).map(([doubt]) => doubt);
}
