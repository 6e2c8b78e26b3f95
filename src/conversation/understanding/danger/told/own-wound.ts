import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CUT =
  "(?:cut|cuts|slit|slits|slashed|sliced|carved|gashed|stabbed|opened(?: up)?|ripped open|hacked|did|done)";
const PART =
  "(?:wrists?|arms?|forearms?|legs?|thighs?|veins?|neck|throat|stomach|belly|hand(?! off)|chest|hand veins?|ankles?|skin|my ?self|me ?self|mesen)";
const MINE = `(?:(?:my|me|mi|both|both my) (?:\\w+ )?${PART}|my ?self|me ?self|mesen)`;
/** So grave by itself that it is a wound, however it looks. */
const GRAVE = prefiltered(
  new RegExp(
    [
      `\\b(?:slit|slashed|stabbed) ${MINE}\\b`,
      "\\b(?:cut|sliced|opened(?: up)?) (?:my|me|mi) (?:own )?(?:neck|throat|jugular|artery|veins?)\\b",
      "\\b(?:i|ive|just|i just|ive just) cut (?:it |this one )?(?:so|too|really|rly|proper|dead|that|way too|well) deep\\b",
      `\\b${CUT} ${MINE} (?:(?:really|rly|rlly|proper|too|so|well|very|dead|quite) )?deep\\b`,
      "\\b(?:gone|went|cut|its|it is|got|going) (?:(?:far|way|much|a bit|really|proper) )?(?:too|2) deep(?: this time| now| again)?(?=\\W*$|\\W+(?:this|i|its|and|n|the|help|its|blood|omg|now|tonight|cant|it))",
    ].join("|"),
  ),
);
const HURT_MYSELF = prefiltered(
  new RegExp(
    `\\b${CUT} ${MINE}\\b|\\bself ?harm(?:ed|d)?\\b|\\b(?:my|me|mi|both) (?:wrists?|arms?|legs?|thighs?)\\b.{0,60}\\b(?:i did (?:it|this)|did it (?:my ?self|me ?self)|on purpose)\\b|\\bwhere i(?:ve)? (?:cut|did it|done it)\\b|\\b(?:ive|i|just) (?:did|done) (?:my|me) (?:wrists?|arms?|legs?|thighs?)\\b|\\bi (?:did|done) (?:it|this|my (?:wrists?|arms?|legs?|thighs?))\\b`,
  ),
);
const POURS =
  /\b(?:(?:wont|cant|doesnt|not|isnt|dont|cannot|never|aint) (?:get it to |make it |it )?(?:stop\w*|clos\w*|clot\w*)|pouring|gushing|squirting|spurting|pumping out|pissing (?:out|blood|everywhere)|soaked|soaking|drenched|dripping everywhere|(?:so much|loads(?: of)?|lots(?: of)?|too much|a lot of|losing(?: a lot of)?|lost (?:a lot of|loads of|so much)) (?:\w+ )?blood|blood (?:is )?(?:everywhere|all over|wont stop|not stop\w*)|bleed\w* (?:\w+ )?(?:loads|lots|a lot|bad|badly|heavy|heavily|out|so much|everywhere)|gaping|wide open|open wound|see (?:the |my |some )?(?:white|fat|bone|muscle|tendon|yellow|inside)\w*|(?:really|rly|proper|too|so|well|dead|very) deep|(?:need|needs|think it needs|gonna need|want) (?:\w+ )?(?:stitch\w*|stiches|stitching)|(?:gone|going|feel|feeling) (?:\w+ )?(?:dizzy|faint|cold|light ?headed)|dizzy|passing out)\b/;
const BY_CHANCE = prefiltered(
  /\b(?:chopp?ing|cooking|kitchen|onions?|veg\w*|shav\w*|tin|can lid|glass broke|broke a glass|washing up|at work|fell|tripped|accident\w*|by mistake|slipped|gardening|carpet|stanley|diy|avocado|dropped)\b/,
);
const NOT_NOW = prefiltered(
  /\b(?:years? ago|months? ago|last (?:week|month|year|summer|night)|yesterday|the other (?:day|night)|used to|healed|scars?|steri ?strips?|been stitched|stitched up|had stitches|when i was|film|game|want to|wanna|gonna|going to|thinking|thoughts|might|if i|urge|nearly|almost|my hair|fringe|(?:not|isnt|aint|wasnt|never) (?:\w+ )?(?:too |that |very |so )?deep|stopped (?:bleeding|now)|tattoo\w*|pool|water|debt|course|in the (?:pool|sea|end))\b/,
);
// Stryker restore Regex

/** A wound that has to be seen to now, and whether it came by chance. */
export interface OwnWound {
  readonly byChance: boolean;
}

/**
 * A cut that bleeds or is deep, done to themselves: it is done, so it is the blood that comes first. Cuts of another day,
 * and the wish for it, have words of their own.
 * @param words as plainWords gives them
 */
export function ownWoundIn(words: string): OwnWound | undefined {
  if (NOT_NOW.test(words)) return undefined;
  const byChance = BY_CHANCE.test(words);
  if (GRAVE.test(words) && !byChance) return { byChance };
  return HURT_MYSELF.test(words) && POURS.test(words) ? { byChance } : undefined;
}
