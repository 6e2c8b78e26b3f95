import { plainWords } from "../words/plain-words.ts";

/** Who must not be told: somebody of theirs, the people whose work it is to help, or nobody at all. */
export type Secrecy =
  | { readonly from: "them"; readonly who: string }
  | { readonly from: "staff" }
  | { readonly from: "anyone" };

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "(?:(?:step|foster|birth|real|adoptive|half|little|big|older|younger|best) ?-?)?(?:mums?|mams?|moms?|mother|mummy|dads?|daddy|father|parents?|family|fam|famly|folks|nans?|nana|gran|grandma|grandad|grandparents|granny|brothers?|bros?|sisters?|sis|siblings|uncles?|aunt(?:ie)?s?|cousins?|step ?dads?|step ?mums?|stepbro|stepsis|carers?|fosters?|foster (?:mum|dad|carers?|parents?)|bf|boyfriend|gf|girlfriend|ex|partner|husband|wife|missus|baby ?(?:daddy|dad|father)|kids? dad|mates?|friends?|bestie|flatmates?|housemates?|landlord|school|college|teachers?|tutor|boss|work|job|manager|house|home|homes?|landline|in ?-?laws|community|imam|pastor|church|neighbours?|pimp|coach|uni|university|shop|salon|restaurant|takeaway|car ?wash|factory|farm|owner|embassy|home office|immigration|room ?mates?|placement|hostel|hostel lot|(?:staff|workers?|people|lads|girls|others|ones) (?:in|at|from|on) (?:my|the|our) \\w+)";
const THEM = `(?:(?:my|me|our|the|his|her) (?:\\w+ )?${KIN}|${KIN}|him|her|them|em)`;
const STAFF =
  "(?:(?:my |the |a )?(?:pa|p\\.a|worker|social worker|sw|soc worker|social|key ?worker|support worker|duty(?: team)?|team|council|staff|advis[eo]r|personal adviser|leaving care|case ?worker|yot|iro)s?)";
const ANYONE =
  "(?:any ?(?:1|one|body)|ne ?(?:1|one)|no ?(?:1|one|body)|none|people|ppl|(?:a )?soul|every ?(?:1|one|body)|some ?(?:1|one|body) else)";
const TELL =
  "(?:tell to|tell|telling|tel|say (?:anything |owt |nothing |a word )?(?:to )?|grass (?:me )?(?:up |on me )?(?:to )?|snitch (?:on me )?(?:to )?|inform|contact|involve|ring|call|phone|speak (?:to|with)|talk (?:to|with)|text|message|visit|go to|go round|write to|email|show (?:this to )?|(?:be )?(?:telling|ringing|calling|phoning|contacting)|give (?:my|this|the) \\w+ to|say (?:it )?to)";
const DO_NOT =
  "(?:dont|do not|dnt|donot|never|wont|will not|cant|cannot|mustnt|must not|not|better not|no(?! (?:credit|money|minutes|mins|phone|signal|data|battery|way|time|reason))|pls dont|plz dont)";
const NAME =
  "(?!me\\b|us\\b|that\\b|this\\b|it\\b|lies?\\b|lenses\\b|the\\b|my\\b|a\\b|an\\b|you\\b|u\\b|what\\b|how\\b|anything\\b|stuff\\b|police\\b|999\\b|ambulance\\b|feds?\\b|cops?\\b|coppers\\b|bizzies\\b|popo\\b|filth\\b|pigs\\b|polis\\b|law\\b|down\\b|go\\b|back\\b|on\\b|out\\b|off\\b|about\\b|if\\b|when\\b|here\\b|again\\b|now\\b|social\\b|to\\b|in\\b|ya\\b)(\\p{L}{3,15})";

const KEEP_FROM = (who: string): RegExp =>
  new RegExp(
    [
      `\\b${DO_NOT} (?:\\w+ )?let (?:all |any of )?(${who}) (?:ever )?(?:know|no|find|hear|see|catch)\\b`,
      `(?<!\\b(?:i|ive|he|she|they|we|who) )\\b${DO_NOT} (?:\\w+ ){0,2}?${TELL} ?(?:all |any of |even )?(${who})(?:s|'s)?\\b`,
      `\\b${DO_NOT} (?:want|wanna|like) (?:u|you|ya|any ?one|any ?body|them|denise|people) (?:to |2 )?${TELL} ?(?:all |any of |even )?(${who})\\b`,
      `\\b${DO_NOT} (?:\\w+ )?(?:want|wanna|need|like) (${who}) (?:to |2 |ever |even )*(?:no|know|knowing|find|finding|hear|hearing|be told|see|seeing|involved)\\b`,
      `\\b(${who}|they|he|she) (?:cant|mustnt|must not|cannot|must never|can never|should ?n[o']?t|better not|dont need to|does ?n[o']?t need to|wont) (?:ever |be |to )*(?:find|finds|hear|hears|know|no|told|see|learn)\\b`,
      `\\b(?:will|wil|are|r|gonna) (?:u|you|ya|they|some ?one|any ?one) (?:gonna |going to |have to |be |ever |go and )*(?:tell|telling|let) (?:all |any of )?(${who})\\b`,
      `^(?:(?:so|and|but|ok|no|wait) ){0,2}(?:u|you|ya) (?:gonna|going to|gunna|gna|goin to) (?:have to |go |ever )?(?:tell|let) (?:all |any of )?(${who})\\b`,
      `\\b(?:what if|if|when) (${who}) (?:ever )?(?:finds? out|hears?|gets? told)\\b`,
      `\\b(?:dont|do not|not|no) (?:want|like)(?: that| if)? (${who}) (?:to )?(?:he |she |they |it )?(?:will |can |to )?(?:know|find|hear|see)\\b`,
      `\\bkeep (?:it|this) (?:a secret |secret |private |quiet |away )?from (${who})\\b`,
      `\\bwithout (${who}) (?:knowing|finding)\\b`,
      `\\b(?:does ?n[o']?t|does not|dont|cant|cannot|mustnt|must not|never|not|wont|if|when|in ?case) (?:ever |it |this |that |all |even ){0,3}(?:get|gets|got|getting|goes|go) (?:back|round) to (${who})\\b`,
      `\\bmake sure (?:that )?(${who}) (?:doesnt|does not|dont|do not|cant|never|wont) (?:ever |get to )?(?:see|sees|know|no|find|finds|hear|hears|read|reads|get|gets)\\b`,
      `\\b${DO_NOT} (?:\\w+ )?(?:mention|breathe a word|say (?:my name|it was me)|let on|let (?:it|this) slip)(?: (?:me|it|this|that|my name|anything|a word|any of (?:it|this)|who)){0,2} to (${who})\\b`,
      `\\b(?:leave|keep) (${who}) out(?=\\W*$| (?:of (?:it|this)|tho|though|pls|please)\\b)`,
    ].join("|"),
  );
const FROM_STAFF = KEEP_FROM(STAFF);
const FROM_THEM = KEEP_FROM(THEM);
/** Asked or feared, of somebody of theirs: of whoever works here the same is a question of who reads it. */
const REACHES_THEM = new RegExp(
  [
    `^(?:(?:so|and|but|ok|no|wait|are|r|will|is|pls) ){0,3}(?:u|you|ya|any ?one|some ?one|they) (?:not |gonna be |going to be )?(?:telling|tellin) (${THEM})\\W*$`,
    `\\b(?:does|do|will|would|is|are) (${THEM}|he|she) (?:(?:gonna|going to|have to|need to|get to|get|be|ever|got to|gotta) ){1,3}(?:told|find out|finding out|hear(?: about| of)?(?: (?:it|this|me))|know (?:about|its|it was|who|i)|informed)\\b`,
    `\\b(?:does|do|will|would) (${THEM}|he|she) (?:ever )?(?:find out|(?:know|hear) (?:its|it was|about (?:it|this|me)|who (?:said|told)|i (?:told|said|text\\w*|spoke)))\\b`,
    `\\b(?:if|when|incase|in case) (${THEM}|he|she|they) (?:ever |even |do |does )?(?:knows?|knew|learns?|hears?|heard|sees?|finds?|found) (?:out )?(?:that )?(?:i|ive|im|id) (?:\\w+ )?(?:told|tell|telling|said|say|spoke|speak|talk|talked|talking|text|texted|texting|txt|wrote|write|contact|contacted|asked)\\b`,
  ].join("|"),
);
const FROM_ANYONE = KEEP_FROM(ANYONE);
const FROM_NAMED = new RegExp(
  `\\b${DO_NOT} (?:tell|telling|ring|contact|speak to|talk to) ${NAME}\\b(?! (?:me|what|how|to do|lies|off))|\\b${DO_NOT} (?:\\w+ )?(?:want|wanna|need|like) ${NAME} (?:to |2 |ever |even ){0,2}(?:know|knowing|find out|finding out|hear|hearing|be told|being told|told|see|seeing) ?(?:about|this|it|that|what|i|im|any|out|or|cos|she|he|shell|hell|\\W*$)`,
  "u",
);
const NAMED_FIRST =
  /^\W*(?:(?:pls|please|but|and|so|also)\W+)*(?!i\b|you\b|u\b|it\b|we\b|ya\b|this\b|that\b)(\p{L}{3,15}) (?:cant|cannot|mustnt|must not|can never|must never|better not) (?:ever )?(?:find out|know|hear|no)\b/u;
/** "r u gonna tell", of nobody by name. */
const WILL_TELL =
  /^(?:(?:so|and|but|pls|please|no|wait) ){0,2}(?:are|r|will|wil|do) (?:u|you|ya|they) (?:gonna |going to |gunna |goin to |have to |gotta |got to )?(?:tell|grass|snitch|report (?:it|this|me|him))(?: on me| on him)?\W{0,4}$/;
const SECRET =
  /\b(?:keep|kept|stay|stays|its|is|be|as) (?:it |this |that )?(?:a |our |all )?(?:secret|private|confidential|between (?:us|me (?:and|n) (?:u|you)))\b|\b(?:keep|kept) (?:it |this |that )(?:all )?(?:quiet|hush)\b|\bbetween (?:us|me (?:and|n) (?:u|you))\b|\b(?:promise|swear) (?:me )?(?:(?:u|you) )?(?:not|wont|wouldnt|never|dont|cant) (?:to )?(?:tell|say|report|grass|snitch)\b|\b(?:no ?(?:1|one|body)) (?:can|must|should|needs? to|has to) (?:ever )?(?:know|no|find)\b|\bour secret\b|\bcan (?:u|you) keep (?:a )?secrets?\b|\bdont (?:report|grass|snitch)\b|^(?:(?:pls|please|and|but) )?(?:dont|do not|not|no|never) (?:say|tell|mention)(?: that| it)? (?:(?:we|i) (?:tell|told|tel|say|said|speak|spoke|wrote|text)|it was me)\b|\bno ?(?:1|one|body) must to know\b|\bkeep my name out\b|\b(?:dont|do not|dnt|not|never) (?:\w+ )?(?:let on|let (?:it|this) slip)(?=\W*$| (?:pls|please|plz|ok|that|who|it|i|about)\b)|\b(?:dont|do not|dnt|not) (?:want|like) (?:it|this|that) (?:getting|to get|going|to go|spreading|to spread) (?:out|round|around|any further|further)\b|\b(?:hope|want|need|make sure|can|it|this) (?:this |it |that )?(?:stays|to stay|stay) (?:here|between|with (?:u|you))\b|\bno ?(?:1|one|body) (?:in|from|at) (?:my|the|our) \w+ (?:to |can |must |should )(?:ever )?(?:know|no|hear|find)\b/;
// Stryker restore Regex

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** What others ask of the writer, or what they cannot do themselves, is no wish of theirs. */
const OF_A_LIFE =
  /^(?:(?:and|but|so) )?(?:(?:he|she|they|my \w+) (?:told|tells|said|says|say|tell)(?: me| us| i| that){0,2} (?:not to|to not|must not|mustnt|never to|dont)|(?:he|she|we|i)(?: just| still| really)? (?:will not|would not|can not|could not|not|cant|cannot|couldnt|wont|didnt|havent) (?:talk|speak|call|ring)\b|i (?:did not|didnt|have not|havent) (?:tell|told)\b|(?:can not|cant|cannot) (?:talk|speak) to my)(?!.*\b(?:pls|please|secret|promise)\b)/;
// Stryker restore Regex

const LONGEST_WORDS = 22;
const LONGEST = 200;

/**
 * Whom somebody asks not to be told; nothing for a long message, which tells more than that.
 * @param staffNames the first names of those who work here, who are told
 */
export function readSecrecy(text: string, staffNames: readonly string[]): Secrecy | undefined {
  const words = plainWords(text);
  if (text.length > LONGEST || words.split(" ").length > LONGEST_WORDS) return undefined;
  if (OF_A_LIFE.test(words)) return undefined;
  const them = whoIn(FROM_THEM.exec(words)) ?? whoIn(REACHES_THEM.exec(words));
  if (them) return { from: "them", who: them };
  if (FROM_STAFF.test(words)) return { from: "staff" };
  const named = (FROM_NAMED.exec(words) ?? NAMED_FIRST.exec(words))?.slice(1).find(Boolean);
  if (named !== undefined && !new RegExp(`^${ANYONE}$`).test(named)) return nameOf(named, staffNames);
  return FROM_ANYONE.test(words) || SECRET.test(words) || WILL_TELL.test(words)
    ? { from: "anyone" }
    : undefined;
}

function nameOf(named: string, staffNames: readonly string[]): Secrecy {
  const isStaff = staffNames.some((name) => name.toLowerCase() === named);
  return isStaff ? { from: "staff" } : { from: "them", who: named };
}

const whoIn = (found: RegExpExecArray | null): string | undefined =>
  found?.slice(1).find((one) => one !== undefined);
