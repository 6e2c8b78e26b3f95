import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const SO =
  "(?: (?:is|are|has|have|was|been|feels?|feeling|felt|got|gone|going|went|goes|keeps?|sounds?|just|now|really|so|well|proper|dead|very|all|like|a bit|bit|a little|still|quite|kinda|too|abit|hurts|my|the|and|me|getting|it|its)){0,6}";
const BAD =
  "(?:sore|hurt(?:s|ing)?|painful|pain|tight|funny|weird|croak\\w*|hoarse|husky|raspy|rough|deep|squeak\\w*|whisper\\w*|gone|lost|going|swell\\w*|swollen|bruis\\w*|marks?|marked|lump\\w*|stiff|burn\\w*|ach(?:e|es|ing|y)|kill\\w*|scratchy|closed|closing|different|not (?:right|working)|wrong|bad|red|purple|raw|strange)";
const SIGNS = prefiltered(
  new RegExp(
    [
      `\\b(?:throat|neck|voice|windpipe|swallow\\w*|jaw|tongue)${SO} ${BAD}\\b`,
      `\\b(?:sore|hurt(?:s|ing)?|painful|pain|hard|difficult|struggl\\w*|cant|cannot|can not|trouble|funny|tight|stiff|swollen|bruis\\w*|marks?|lump|lost|losing)(?: (?:properly|to|when|wen|if|every|time|i|in|on|my|me|the|a|bit|it|is|even|really|round|around|from|with|for|speak|breathing|and)){0,5} (?:swallow\\w*|throat|neck|voice|windpipe|eat(?:ing)?|drink(?:ing)?|speak\\w*|talk\\w*|breath\\w*)\\b`,
      "\\b(?:no|lost my|aint got (?:a|no)|not got a|got no) voice\\b|\\bcant (?:talk|speak)(?: (?:properly|proper|much|right|since|now))?$|\\b(?:red|blood|burst|bloodshot) (?:spots|dots|eyes?|eye|in my eyes?|vessels?)\\b|\\b(?:eyes?|face)(?: (?:is|are|all|has|have|got|gone)){0,3} (?:red|bloodshot|spots|dots|puffy|swollen|droop\\w*)\\b",
      `\\b(?:im|i am|i feel|i|feel|feeling|still|bit|a bit|been|got|keep|keeps?|so|really|getting|going|felt)${SO} (?:dizzy|light ?headed|faint|woozy|spaced|confused|sick|being sick|drowsy|sleepy|blacking out|passing out|shaky|weak|out of breath|breathless|wheez\\w*)\\b`,
      "^(?:(?:so|really|bit|a bit|very|feel|and|still) ){0,3}(?:dizzy|light ?headed|faint|hoarse|croaky|sore throat|sore neck|breathless|wheezy)(?: (?:now|today|tbh|tho|since)){0,2}$",
      "\\b(?:passed|blacked|conked|went|knocked) out(?: (?:for|a bit|when|while|at|earlier|last|then|cold)\\b.{0,20})?|\\b(?:everything|it all|all) went (?:black|dark|blank)\\b|\\b(?:wet|pissed|weed|peed) my ?self\\b|\\b(?:cough\\w*|headache|head (?:is )?(?:killing|banging|hurts|pounding)|ears? (?:are |is )?ringing|cant remember (?:it|much|what))\\b",
    ].join("|"),
  ),
);
const NOT = prefiltered(
  /\b(?:not|no longer|doesnt|dont|isnt|never|stopped|better|fine|eased|gone (?:off|away|down)|went away|normal|(?:he|she) (?:has|had|got)|talk about|talk to|speak (?:to|about)|(?:he|she|they|hes|shes|theyre) (?:is |are |was )?(?:\w+ )?(?:dizzy|sick|hoarse|drowsy|sleepy)|sick of|a cold|the flu|flu|covid|hay ?fever|tonsil\w*|shouting at (?:the )?(?:match|football)|singing|karaoke|concert|drunk|hangover|hung ?over)\b(?! (?:right|working|sleep\w*|eat\w*|swallow\w*))/,
);
// Stryker restore Regex,StringLiteral

/** A throat, a voice, a breath after hands were on the neck: it can close hours later, with nothing to see. */
export const afterNeck: ConcernReader = (words, told) =>
  told.neck && !isOfThem(told) && SIGNS.test(words) && !NOT.test(words) ? NECK : undefined;

const NECK = { ofSelf: true, news: "neck" } as const;
