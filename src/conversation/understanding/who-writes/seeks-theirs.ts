// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:(?:step ?|grand|foster |eldest |youngest |oldest |little )?(?:daughters?|sons?|lad|girl|boy|kid|child)|niece|nephew|sister|brother)";
const SEEKS = new RegExp(
  `^\\W*(?:(?:hi|hello|hey|please|pls|sorry|urgent|ok|i|im|am|we|can|could|you|u|someone|help|me|us|just|really|how|do|would|like|to|need|want|trying|try|tryna|wanna|got|have|desperate|is|there|a|any|way) ){0,8}(?:get(?:ting)? (?:a )?hold of|gets? in touch with|reach|contact|speak to|talk to|find|locate|track down|put (?:me )?through to|looking for|look for|get|want|ring|call) my ${CHILD}(?: on the phone)?(?: (?:please|pls|asap|today|now|urgently|x|thanks))*(?:,? (?:her|his|their)? ?(?:names?|its|called|name is|is)(?: is)? \\p{L}+(?: \\p{L}+)?)?\\W*$`,
  "u",
);
const NAME_ONLY =
  /^\W*(?:(?:his|her|their|the|its) (?:first |full |last )?names?(?: is|s)? |(?:shes|hes|she is|he is|theyre|its) (?:called|named) |called )\p{L}+(?: \p{L}+){0,2}\W*$/u;
// Stryker restore Regex

/** Somebody looks for one of their own, and says nothing else. @param words as plainWords gives them */
export const seeksTheirs = (words: string): boolean => SEEKS.test(words);

/** A message that is nothing but the name of somebody. @param words as plainWords gives them */
export const isNameOnly = (words: string): boolean => NAME_ONLY.test(words);
