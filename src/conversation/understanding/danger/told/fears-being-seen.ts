import { prefiltered } from "../../words/prefiltered.ts";
import { isByNoPartner } from "./who-harms.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "(?:(?:my|me|the|our) (?:\\w+ )?)?(?:bf|boyfriend|fella|fellas|man|old man|partner|husband|hubby|ex|gf|girlfriend|wife|missus|dad|stepdad|step dad|mum|stepmum|brother|bro|uncle|cousin|landlord|boss|pimp|carer|family|fam|in laws|olders?|lads)";
const THEY = `(?:he|she|they|hes|shes|theyre|${KIN})`;
/** That they write to us, or wrote, and what they wrote. */
const OF_US =
  "(?:(?:that )?(?:ive|i|im|i was|ive been|i have) (?:been |am |was |have )?(?:speak|talk|text|txt|messag|msg|chatt|writ|wrote|spoke|told|tell|contact|rang|ring)\\w{0,4} (?:to |with |wiv )?(?:u|you|yous|ya|any ?(?:1|one|body)|some ?(?:1|one|body)|people|this|here|about)\\b|(?:that )?(?:ive|i|im|i was|ive been) (?:been |am |was )?on (?:here|this)\\b|(?:this|these|it|my (?:phone|fone|texts|messages|msgs|chats?|history)|(?:the|these|this|our|ur|your|them) (?:texts?|txts?|messages?|msgs?|chats?|convos?|conversation))\\b)";
const FINDS =
  "(?:finds?|found|sees?|saw|reads?|knows?|knew|hears?|heard|catch(?:es)?|clocks?|notices?|looks? at|gets? hold of|opens?)(?: (?:out|about|me))?";
/** What follows if they do. */
const PAYS = [
  `\\b(?:im|i am|ill be|i will be|i be|am) (?:so |as good as |proper |well |literally |actually )?(?:dead|done for|finished|in for it|battered|killed|fucked|screwed)\\b`,
  "\\b(?:gonna|going to|gna|ill|i will|id|i) (?:get|cop|be getting|catch) (?:it|hit|battered|beat|beaten|a beating|a slap|a kicking|kicked|punched|leathered|hurt|killed)\\b",
  `\\b(?:${THEY}|itll|hell|shell|theyll|hed|shed|theyd)(?: (?:is|are|will|would|wil|ll|s|gonna|going to|gona|gna|might|could|always|just|be|properly|proper|literally|actually|really|deffo|fully)){0,4} (?:kill|batter|hurt|hit|beat|smack|slap|punch|leather|strangle|burn|stab|do me in|go (?:mad|mental|nuts|ape|apeshit|off|psycho|crazy|spare|for me)|went (?:mad|mental|nuts|ape|psycho|crazy|for me)|lose it|lost it|flip|kick off|smash|set fire|take (?:the|my) (?:kids?|baby|phone)|lock me)\\b`,
  "\\bkilled me\\b|\\bset (?:fire to )?me on fire\\b|\\bset fire to me\\b",
].join("|");
const IF_SEEN = prefiltered(
  new RegExp(
    `\\b(?:if|incase|in case|when|once|cos if|the minute|soon as) (?:${THEY}|anyone (?:at home|here|in the house)) (?:ever |even |so much as |does |do |did )?(?:${FINDS} )(?:out )?(?:that )?${OF_US}`,
  ),
);
const ASKED_AND_IF = prefiltered(
  /\b(?:see|sees|read|reads|find|finds|check|checks|know|knows) (?:this|these|it|that|the|my|our|what i|ive|im|i)\b.{0,40}\b(?:if|when|last time) (?:he|she|they)(?: (?:does|do|did|sees?|finds?|saw|found|went|goes))?\b/,
);
const FOR_TALKING = prefiltered(
  new RegExp(
    `\\b(?:he|she|they|${KIN}) (?:said|says|sed|told me|threatened|swore)(?: (?:that|to|hed|hell|he would|he will|he|shed|she|theyd|they|i|id|would|will|wud|gonna|is|was)){0,5} (?:kill|batter|hurt|hit|beat|burn|stab|set fire|smash|strangle|drown|bury|end|do)\\b.{0,25}\\bif i (?:ever |even )?(?:speak|spoke|talk|talked|tell|told|text|texted|contact|contacted|rang|ring|say|said|write|wrote|message|messaged)\\b`,
  ),
);
const PAYS_FOR_IT = new RegExp(PAYS);
/** Of a game, a present, a surprise: nothing to fear. */
const NO_FEAR =
  /\b(?:surprise|birthday|xmas|christmas|present|gift|party|lol|haha+|jk|joking|exam|results|gcse|tattoo|piercing|proposal|promotion)\b/;
// Stryker restore Regex

/** Fear of what somebody does who sees that they write to us: "if he sees these texts im dead". @param words as plainWords gives them */
export function fearsBeingSeen(words: string): { readonly byPartner: boolean } | undefined {
  if (NO_FEAR.test(words)) return undefined;
  const isFear =
    FOR_TALKING.test(words) || ((IF_SEEN.test(words) || ASKED_AND_IF.test(words)) && PAYS_FOR_IT.test(words));
  return isFear ? { byPartner: !isByNoPartner(words) } : undefined;
}
