import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WHO =
  "(?:he|she|they|any ?(?:1|one|body)(?: else)?|some ?(?:1|one|body)(?: else)?|people|ppl|others|(?:my|me|our|the) (?:\\w+ )?(?:mum|mam|mom|dad|father|mother|parents?|family|fam|bf|boyfriend|gf|girlfriend|ex|partner|husband|wife|brother|sister|uncle|carers?|nan|stepdad|step dad|step mum|landlord|mates?|flatmates?|housemates?|foster (?:mum|dad|carers?)|school|college|boss)|mum|mam|dad|(?:the )?next person|whoever(?: uses (?:it|this))?)";
const THIS =
  "(?:this|these|it|(?:(?:my|them|the|this|our|these|all (?:my|the|this|of it)) )?(?:chats?|messages?|msgs?|texts?|txts?|convos?|conversations?|history|page|website|site|search(?:es)?|tabs?)|i (?:was|am|have been|been|came|went) on (?:this|here|the) ?(?:website|site|chat|page)?|i (?:texted|messaged|wrote to|text) (?:you|u|this)|what i (?:\\w+ )?(?:wrote|write|said|say|put|typed?|sent|been saying|am saying|searched)|that i (?:was|been|am|came|went) (?:on )?(?:here|this)|im (?:on )?(?:here|this)|(?:ive|i have|i) been (?:on )?(?:here|this))";
const SEES = new RegExp(
  `\\b(?:can|could|will|would|wil|does|do|is|are|if|so|what if|might) ${WHO} (?:goes on (?:my|this|the) (?:phone|laptop|computer) and |even |still |ever |be able to |going to |gonna |able to |actually |get to |go on my phone and |go on here and )*(?:see|sees|read|reads|finds? out|find|finds|check|checks|look at|know about|track|tell|know|notice) ${THIS}(?! (?:baby|kids?|child|is|isnt|was|happen|hurts?|as|like|through|coming)\\b)`,
);
const DELETES = new RegExp(
  `\\b(?:how|is there|wher|where|can|could|cud|should|shall)\\b(?: (?:a|way|there|do|to|can|could|shud|should|would|wud|shall|i|u|you|we|me|it|be|for|pls|please|just))* (?:(?:delete|deleting|del|clear|clean|wipe|remove|hide|erase|cover up|unsend|take (?:down|off)) ${THIS}|get rid of (?!(?:it|this|these)\\b(?! (?:chat|message|msg|text|txt|convo|conversation|page|site|website|history|from my (?:phone|fone|laptop|computer))))${THIS})`,
);
const KEEPS_FROM = new RegExp(
  `\\b(?:stop|prevent|keep) (?:him|her|them|${WHO}) (?:from )?(?:seeing|reading|finding|looking at|checking) (?:out about )?${THIS}|\\b(?:hide|keep) ${THIS} (?:away )?from (?:him|her|them|${WHO})\\b`,
);
const STAYS = new RegExp(
  `\\b(?:does|do|will|is|are|would|did|wil) ${THIS} (?:all |just |still |get |gets |be |being |going to |gonna |come |go |automatically |always )*(?:stay|stays|save|saved|stored|store|kept|keep|show|shows|appear|appears|remember|remembered|logged|recorded|there|visible|left|up|deleted?|disappear|come up|pop up)\\b(?:\\W*$| (?:up )?(?:on|in|to) (?:my |the |his |her |our |me |a |this )?(?:\\w+ )?(?:phone|fone|laptop|computer|tablet|pc|browser|history|screen|device|ipad|chat|here|website|site|bill|cloud|icloud|search|wifi)\\b| (?:there|here|up|after\\w*|for (?:him|her|them|others)|when|as|if|once|anywhere|now|itself)\\b)`,
);
const ON_DEVICE =
  /\b(?:show|stay|save|come up|appear|be|saved|go|left|leave|see (?:it|this))(?:s|ed)? (?:up )?(?:on|in) (?:my |the |his |our |me )?(?:\w+ )?(?:phone bill|bill|history|browser|computer|laptop|tablet|pc|ipad|search)\b|\b(?:leave|leaves|leaving) (?:a |any |no )?(?:trace|tracks?)\b/;
const CLEARS =
  /\b(?:clear|delete|wipe|hide|clean) (?:my |the |this |all )?(?:\w+ )?(?:history|browser|tracks|searches|cookies|chat)\b/;
const FINDS =
  /\bwhat (?:can|could|will|would) (?:he|she|they|\w+ \w+) (?:see|find|read) (?:if|when|on)\b.{0,25}\b(?:phone|fone|laptop|computer|tablet|messages|texts)\b/;
const QUESTION =
  /\?|^\W*(?:(?:pls|please|hi|hey|ok|okay|so|but|and|um|also|wait|quick|hello|how)\W+)*(?:can|could|cud|will|would|does|do|is|are|how|what|where|if|should|shud|any ?(?:one|1|body)|i need to|i want to|need to|wanna|dose)\b/;
const LOOKS_IN =
  /\b(?:he|she|they|my (?:\w+ )?(?:bf|boyfriend|ex|partner|husband|gf|girlfriend|wife|dad|stepdad|mum|brother|uncle|sister|cousin|landlord|boss|carer|family)|(?:bf|ex|husband|partner))(?:s|re| is| are| can| will| always| sometimes| often| might| keeps?| still){0,3} (?:looks?|looking|checks?|checking|goes|goin|going|uses?|using|sees?|seeing|reads?|reading|watch(?:es|ing)?|monitors?|searches|has|shares?|opens?)(?: (?:at|in|on|thr(?:u|ough)|into|all|up)){0,2} (?:my|me|our) (?:\w+ )?(?:laptop|computer|comp|ipad|tablet|screen|browser|history|pc|macbook|chromebook|phone|fone|mobile|tabs|post|letters?)\b(?! (?:number|num|bill|charger|contract)\b)/;
const OF_RECORDS =
  /\b(?:my (?:file|files|records?|data|account|info|details)|the council|social services|you (?:lot )?(?:keep|have|hold)|gdpr|appointment|booking)\b/;
// Stryker restore Regex

/** Somebody is said to look where this could be read, and nothing is asked: "he looks at my laptop". */
export const saysOthersLook = (text: string): boolean =>
  text.length <= LONGEST && LOOKS_IN.test(plainWords(text)) && !QUESTION.test(plainWords(text));

const LONGEST_WORDS = 24;
const LONGEST = 200;

/** A question of who could see the talk on the phone or the computer, or of how to take it off there. */
export function asksOfScreen(text: string): "seen" | "clear" | undefined {
  const words = plainWords(text);
  if (text.length > LONGEST || words.split(" ").length > LONGEST_WORDS || OF_RECORDS.test(words))
    return undefined;
  if (DELETES.test(words) || KEEPS_FROM.test(words) || (QUESTION.test(words) && CLEARS.test(words)))
    return "clear";
  const isSeen =
    SEES.test(words) ||
    FINDS.test(words) ||
    STAYS.test(words) ||
    (QUESTION.test(words) && ON_DEVICE.test(words));
  return isSeen ? "seen" : undefined;
}
