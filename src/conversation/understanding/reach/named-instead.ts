// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const REACHED =
  /\b(?:ring|call|phone|te?xt|txt|message|msg|contact)(?:ing|in)? (?:up )?(?:the )?(\p{L}{2,20})\b(?: (shes|hes|she|he|theyre|they|shell|hell|theyll|will|cos|coz|because))?/gu;
/** What stands after "dont ring" and is nobody's name. */
const NO_NAME =
  /^(?:me|us|mi|back|here|there|now|again|any\w*|please|pls|plz|cos|coz|because|when|while|if|at|on|in|ever|today|tonight|tmrw|tomorrow|this|it|that|and|or|just|only|so|he|she|they|hes|shes|theyre|up|ok|home|my|mine|house|landline|until|till|til|before|after|yet|later|for|from|to|out|off|early|late|you|ya|thanks|thx|during|unless|between|all|no|not|dont|phone|mobile|number|then|im|ill|its|as)$/;
const OF_THE_TEAM = /^(?:duty|team|council|pa|worker|social|staff|office)$/;
// Stryker restore Regex

/**
 * Whether whoever is not to be rung is somebody else by name, so that no way to reach the writer is shut: "dont ring denise
 * shell just get police". A name that nobody here has shows by what is said of it after.
 * @param words as plainWords gives them
 * @param staffNames the first names of those who work here
 */
export function namesWhomNotToRing(words: string, staffNames: readonly string[]): boolean {
  const names = new Set(staffNames.map((name) => name.toLowerCase()));
  return [...words.matchAll(REACHED)].some(([, name = "", after]) => {
    if (names.has(name) || OF_THE_TEAM.test(name)) return true;
    return after !== undefined && !NO_NAME.test(name);
  });
}
