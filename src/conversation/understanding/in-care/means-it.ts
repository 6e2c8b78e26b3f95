import { type ConcernReader, isOfThem, isOwnLife } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:yeah|yes|ye|yh|yep|no|nah|course|of course|obviously|obvs|too right|and|but|cos|fuck|bro|fam|mate|swear|i swear|honestly|look|listen|trust|oh|well) ){0,4}";
const SO =
  "(?:(?:do|really|fucking|fuckin|deffo|defo|proper|actually|dead|deadly|being|well|bare|so|fully|100|still|just|not even|always) ){0,3}";
const END =
  "(?: (?:this time|tonight|2nite|today|now|tho|though|bro|fam|mate|i swear|swear down|on my life|trust me|for real|fr|about (?:it|this)|lol|u know|you know)){0,3}";
const MEANS_IT = new RegExp(
  `^${LEAD}(?:(?:i|im|i am) ${SO}(?:mean it|meant it|meant what i said|mean what i say|mean every word|serious|(?:not|aint) ${SO}(?:joking|jokin|playing|playin|messing|kidding|lying|bluffing|being funny))|(?:it|this) ?(?:is not|isnt|aint|wasnt|was not) (?:a|no) joke|no joke|watch me|try me|(?:u|you) (?:think|reckon) (?:im|i am) (?:joking|playing|lying|messing|bluffing))${END}$`,
);
// Stryker restore Regex

/** "yeah i mean it", after a threat or a wish to die: it stands, and whoever helps should hear it at once. */
export const meansIt: ConcernReader = (words, told) => {
  if (!told.isFresh || isOfThem(told) || !MEANS_IT.test(words)) return undefined;
  if (told.kind === "violence_to_others") return {};
  return isOwnLife(told) && told.kind !== "not_said" ? { level: "urgent" } : undefined;
};
