// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:they|u|you|yous|u lot|you lot|socials?(?: (?:services?|workers?|care))?|the (?:socials?|council|state|courts?|government|authorities|system|pa|hospital|midwife|ss)|ss|cps|council|child(?:ren)?s? (?:services|social)|my (?:pa|worker|social worker|sw|key ?worker)|any ?(?:one|1|body)|some ?(?:one|1|body)|ppl|people|a judge|denise)";
const BABY =
  "(?:it|him|her|one|mine|ours|(?:(?:my|the|our|ur|your|a|this|me) )?(?:unborn )?(?:baby|babys|bby|babies|bubba|kid|kids|child|children|lil one|little one|newborn|bump))";
const TAKE = "(?:take|takes|taking|tke|tak|remove|removes|removing|adopt|adopting|have|get|put)";
const MAY =
  "(?:will|would|wil|wud|can|could|cn|do|does|are|r|is|gonna|going to|might|may|if|that|case|scared|afraid|worried|think|know|reckon|so|and|but|cos|coz|bet|wont|dont want|dont let|how do i stop)";
const AWAY =
  "(?:away|off (?:me|us|her|people|ppl|mums?|parents?|care|young|girls?|u|you)|from|into care|in care|when|cos|coz|because|after|as soon|at birth|once|if|for adoption)";
const FEARS = [
  `\\b${MAY} (?:\\w+ ){0,2}?${THEY} (?:(?:not|just|still|even|ever|really|actually|gonna|going to|want|wanna|try|trying|to|be|allowed|able|will|would|can|might|always|come and|legally|automatically) ){0,4}(?:${TAKE} (?:away )?${BABY}(?: .{0,20}\\b${AWAY}\\b|\\W*$)|(?:take|takes|taking|remove|removing) (?:away )?(?!it\\b)${BABY}\\b)`,
  `^${THEY} (?:(?:are|r|will|would|might|always|just|probs?|probably|gonna|going to|want to|wanna|try to|do) ){1,3}(?:take|takes|taking|remove) (?:away )?${BABY}\\b`,
  `\\b(?:will|would|can|could|is|are|gonna|do|does|get|gets|getting|scared of|scared|worried|what if|having|have|dont want) (?:\\w+ ){0,2}?${BABY} (?:(?:being|be|get|gets|getting|gonna|going to|just|still|ever|have|to|even|go|goes|end up) ){0,4}(?:taken(?: (?:away|off|from|into|in)\\b| at birth|\\W*$)|removed|adopted|(?:put |taken )?(?:in|into|straight into) (?:to )?(?:care|foster)|fostered)`,
  `\\b(?:will|would|can|could|do|am|how do|if|let me|lets? me|let us) (?:i |we |me )?(?:(?:be|get|gonna|going to|even|actually|ever|still|allowed|able|have|gets?) ){0,4}(?:to )?keep (?:my|the|our) (?:baby|bby|kid|child)\\b`,
  `\\b(?:take|takes|taking) (?:babies|kids|children)(?: away)?(?: (?:off|from)\\b| (?:cos|because|if)\\b|\\W*$)`,
  `\\blos(?:e|ing) (?:my |the |our )?(?:baby|bby|kid|child|it|him|her) to (?:the )?(?:social|care|council|system|adoption|ss)`,
].map((one) => new RegExp(one));
/** By those who harm, in a body that is ill, or something graver. */
const OTHER =
  /\b(?:he|hes|his|ex|boyfriend|bf|husband|partner|family|mum|mam|mom|dad|uncle|brother|gang|traffick\w*|sell\w*|abroad|die|dying|dead|kill\w*|suicid\w*|hurt\w*|hit|hits|hitting|beat\w*|forc\w*|threat\w*|rap(?:e|ed)|bleed\w*|blood|pain\w*|cramps?|pills?|tablets?|bleach|punch\w*|kick\w*|live|be here|alive|miscarr\w*|organs?|knife|gun|run away|away with)\b/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 20;

/**
 * Whether they say no more than that they fear their baby will be taken by those whose work it is, social services or a
 * court. For a talk in which a pregnancy was told. @param words as plainWords gives them
 */
export const fearsTaken = (words: string): boolean =>
  words.split(" ").length <= LONGEST_WORDS && !OTHER.test(words) && FEARS.some((one) => one.test(words));
