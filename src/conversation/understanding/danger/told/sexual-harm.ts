import { prefiltered } from "../../words/prefiltered.ts";
import { isNoPassedOver } from "./no-passed-over.ts";
import { wasNotChosen } from "./not-my-choice.ts";
import { doneWithoutConsent } from "./without-consent.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  /\b(?:my|me|ur|your) (?:bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|missus|baby ?dad)\b|\b(?:im|i am) (?:his|her) (?:gf|girlfriend|wife|bf|boyfriend|husband|partner)\b/;
const STAFF =
  "staff|(?:key|support|social|youth|case|night|care|outreach|hostel|my|the) ?worker|keyworker|mentor|teacher|tutor|coach|manager|boss|landlord|doctor|pastor|imam|priest|driver|carer|advis[eo]r|pa|officer|guard";
const KIN =
  "(?:step ?|foster |grand|adoptive )?(?:dad|father|brother|bro)|uncle|grandad|grandpa|cousin|mums (?:bf|boyfriend|fella|partner|husband|ex)|nans (?:bf|boyfriend|fella|partner)";
const OTHERS =
  "(?:mum|mom|step ?mum|foster mum|sister|auntie|nan)|(?:a|the|this|that|some|one of the|these|older|2|two) (?:\\w+ )?(?:lads?|boys?|girls?|man|men|guys?|blokes?|residents?|people|person|kids?)|lads?|boys|some ?one|some ?body|housemate|flatmate|roommate|neighbour|mate|he|they|hes|theyve";
const WHO = `(?:${STAFF}|${KIN}|${OTHERS})`;
const ELDERS = `(?:${STAFF}|${KIN})`;
const THEN = "(?: (?!i\\b|im\\b|said\\b|told\\b)\\w+){0,8}?";
const FORCES = "(?:forc(?:e|es|ed|ing)|mak(?:e|es|ing)|made|pressur(?:es?|ed|ing)|trick(?:s|ed)|got)";
const UNWANTED =
  "(?= ?(?:$|[,.!?]| (?:i|to (?:him|her|them)|with (?:him|her|them)|when|that|and|at night|last|in (?:bed|my|his|her|their)|again|for (?:him|them)|sexual|wen)\\b))";
/** Nobody need be named for these. */
const PLAIN = prefiltered(
  new RegExp(
    [
      `\\b${FORCES} me (?:to |into )?(?:do |doing )?(?:sexual|sex) (?:stuff|things|acts?|something|favours?)\\b`,
      `\\b(?:forc(?:es?|ed|ing)|made|makes|making) me (?:to |into )?(?:touch|touching|kiss|suck|have sex|having sex|sleep with|watch porn|wank|undress|get naked|strip|take my clothes)\\b`,
      "\\bforc(?:es|ed|ing|in|e) (?:him|her|them|his|there|their) ?sel(?:f|ves) (?:on|onto|on to|into) me\\b",
      "\\b(?:had|has|having) sex with me (?:when i (?:was|didnt|said)|while i|wen i|without|and i (?:didnt|said no|was))\\b",
      "\\b(?:woke|waking|came round|came to)(?: up)?\\b(?: \\w+){0,4} (?:no (?:knickers|clothes on|trousers|underwear|pants)(?! (?:clean|left|dry|washed))|naked|undressed|(?:sore|bleeding|hurting) down (?:there|below)|with (?:him|a man|a guy|someone) (?:on|inside) me)\\b",
      "\\b(?:said|say|saying|told (?:him|her|them)) (?:no|stop)\\b(?! to (?:the|a|an|my|that|this|it) ).{0,30}\\b(?:(?:didnt|wouldnt|did not|doesnt|wont) (?:stop|listen)|carried on|kept going|did (?:it|stuff|things) anyway|still did)\\b",
      "\\b(?:did|does|doing|started|tried|do|done) (?:\\w+ )?(?:stuff|things|something|it)(?: (?:to|with|on) me)?\\b.{0,25}\\b(?:i |and i |but i )(?:said no|didnt want|told (?:him|her|them) (?:no|to stop)|froze|couldnt move)\\b",
      "\\bi froze\\b.{0,30}\\b(?:he|she|they) (?:carried on|kept going|didnt stop|just did|did it)\\b",
      "\\b(?:i was|i got|ive been|i been|was|been|got) (?:raped|molested|groped|fingered|touched up|sexually (?:assaulted|abused|harassed))\\b",
      "\\b(?:put|puts|putting|slid|stuck|shoved) (?:his|her|their) hands? (?:on|up|down|in|under|inside|between) my (?:leg|legs|thighs?|bum|arse|top|skirt|trousers|pants|knickers|chest|boobs?|privates?|shorts|dress|shirt|bra)\\b",
      "\\b(?:grabs?|grabbed|grabbing|squeezed|touch(?:es|ed|ing)) my (?:bum|arse|ass|boobs?|tits|crotch|dick|privates?|private parts|chest|thigh)\\b",
    ].join("|"),
  ),
);
/** These are harm from whoever is no partner. */
const BY_SOMEBODY = prefiltered(
  new RegExp(
    [
      `\\b${WHO}s?${THEN} (?:forc(?:es?|ed|ing)|mak(?:es?|ing)|made|pressur(?:es|ed|ing)) me (?:to |into )?(?:do|doing) (?:(?:bad|weird|dirty|horrible|nasty|other) )?(?:stuff|things|something|it)${UNWANTED}`,
      `\\b${WHO}s?${THEN} (?:touch(?:es|ed|ing|in)|touch|grop(?:es?|ed|ing)|finger(?:s|ed|ing)|molest(?:s|ed|ing)|rap(?:es?|ed|ing)|feels? up|felt up|pervs? on|perving on|sexually assault(?:s|ed)) me\\b(?! (?:with|deeply|emotionally|on the (?:shoulder|arm)))`,
      `\\b${ELDERS}s?${THEN} (?:touch(?:es|ed|ing)?|rub(?:s|bed|bing)?|strok(?:es?|ed|ing)|squeez(?:es?|ed|ing)) my (?:legs?|knee|waist|neck|thighs?|hair)\\b`,
      `\\b${WHO}s?${THEN} (?:(?:try|tries|tried|trying|tryin) it on(?: (?:with|wiv|wid|w) me|\\W*$)|(?:came|comes|coming|come) on ?to me)`,
      `\\b${WHO}s?${THEN} (?:gets?|got|getting|climbs?|climbed|comes?|came) (?:in|into|in to) (?:my bed|bed with me)\\b`,
      `\\b${WHO}s?${THEN} (?:to|for|into) (?:have|having) sex with (?:me|him|them)\\b`,
      `\\b${ELDERS}s?${THEN} (?:kiss(?:es|ed|ing|in)?|snog(?:s|ged)?|sleeps? with|slept with|sleeping with|flirts? with|(?:had|has) sex with) me\\b(?! (?:on the (?:cheek|forehead|head)|goodnight|good night|goodbye|bye|hello))`,
      `\\b${ELDERS}s?${THEN} (?:(?:ask(?:s|ed|ing)?|beg(?:s|ged)?|messag(?:es?|ed|ing)|text(?:s|ed|ing)?|dms?)(?: me)? for|wants?|wanted|sen(?:ds?|t) me) (?:my |some )?(?:nudes?|naked|sex|dick|pics of my|pics(?= ?(?:$|at night|and|late|in my|of me)))\\b`,
    ].join("|"),
  ),
);
const SOLD = prefiltered(
  /\b(?:for (?:money|drugs|cash|rent|a bed|food|weed)|(?:with|to) (?:his|her|their|other|older) (?:\w+ )?(?:mates?|friends?|men|man|lads|people|clients|punters))\b/,
);
const HARMLESS =
  /\b(?:course|college|tutor|job ?cent(?:re|er)|work coach|school|english|maths|homework|forms?|exams?|gym|pe|kids (?:film|show)|lovely|event|song|speech|story|makeup|dress|shoes|fitting|jacket)\b/;
// Stryker restore Regex

const told = (words: string): boolean => PLAIN.test(words);

/** Sexual harm, in plain words: by a partner, or by anybody else. @param words as plainWords gives them */
export function sexualHarmIn(words: string): { readonly byPartner: boolean } | undefined {
  if (SOLD.test(words)) return undefined;
  const byPartner = PARTNER.test(words);
  if ([told, doneWithoutConsent, wasNotChosen, isNoPassedOver].some((tells) => tells(words)))
    return { byPartner };
  return !byPartner && BY_SOMEBODY.test(words) && !HARMLESS.test(words) ? { byPartner } : undefined;
}
