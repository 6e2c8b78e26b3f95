import { prefiltered, type Sought } from "../words/prefiltered.ts";
import { certainly, type Sign, sign } from "./sign.ts";
import { underPressure } from "./signs-of-pressure.ts";
import { isByNoPartner } from "./told/who-harms.ts";

interface Row {
  readonly tells: Sought;
  readonly unless: Sought;
  readonly of: (words: string) => Sign;
}

const ASLEEP = certainly(sign("emergency", "medical", "somebody-else"));
const OWN_LIFE = certainly(sign("urgent", "suicide_self_harm"));
const NO_BED = certainly(sign("urgent", "homeless_tonight"));
const DONE = certainly(sign("emergency", "violence_to_others"));
const CARRIES = certainly(sign("urgent", "violence_to_others"));
const USED = certainly(sign("urgent", "exploitation"));
const BY_PARTNER = certainly(sign("urgent", "domestic_abuse"));
const BY_OTHERS = certainly(sign("urgent", "abuse_harm_from_others"));

/** Who is only "he" is taken for a partner. */
const byThem = (words: string): Sign => (isByNoPartner(words) ? BY_OTHERS : BY_PARTNER);
/** Before whose eyes it was done is not who did it. */
const beforeChild = (words: string): Sign => byThem(words.split(TO_WHOM, 1)[0]!);

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHEN_OUT =
  "(?:today|tonight|tonite|2nite|tomorrow|tomoz|tmrw|tomorro|in the morning|this (?:week|weekend|morning|evening)|by \\w+day|on \\w+day|after (?:today|tonight|tomorrow|this week|the weekend)|no more|any ?more|now|from (?:today|tomorrow|tonight))";
const HOST =
  "(?:(?:my |our |the )?(?:(?:mates?|friends?|bfs?|gfs?|boyfriends?|girlfriends?|nans?|mums?|dads?|sisters?|brothers?|cousins?) )?(?:mums?|mam|dads?|fella|fellas|nan|gran|aunt|auntie|uncle|partner|sister|brother|mate|friend|parents|cousin|landlord|landlady|foster (?:carers?|mum|dad|parents)|carers?|hostel|placement))";
const HARMS =
  /\b(?:hit|hits|hitting|hurt\w*|touch\w*|beat\w*|batter\w*|threat\w*|scared|afraid|knife|kill\w*|rap(?:e|ed)|punch\w*|marry|married|wedding|abroad|bleed\w*|pregnan\w*|die|dead|dying|suicid\w*|country|locked in)\b/;
const TO_WHOM = /\bin ?front\b|\bwith\b/;
const STORY =
  /\b(?:film|movie|game|gta|show|series|episode|book|song|essay|dream|eastenders|corrie|netflix)\b/;
const ROWS: readonly Row[] = [
  {
    tells: prefiltered(
      /\b(?:doesnt|dosnt|does not|wont|will not|isnt|is not|not|cant|cannot|didnt)(?: \w+)? (?:wake|waking|wakes|wakin)(?: \w+)? ?(?:up)?\b.{0,60}\b(?:sleep (?:it|this) off|drink\w*|drunk|vodka|bevv\w*|pissed|wasted|smok\w*|spice)\b|\b(?:drinking|drunk|vodka|wasted|bottle)\b.{0,40}\b(?:wont|cant|not|doesnt|isnt) (?:\w+ )?(?:wake|waking)\b/,
    ),
    unless:
      /\b(?:i cant wake|i wont wake|i dont wake|i never wake|i didnt wake|alarm|hangover|lol|haha\w*)\b/,
    of: () => ASLEEP,
  },
  {
    tells: prefiltered(
      /\bonly (?:got |see |can see )?(?:one|1) way out(?: of (?:this|it|here|all this|this mess|it all))?(?: (?:now|left|for me)){0,6}\W*$/,
    ),
    unless: /\b(?:car park|estate|village|town|building|gate|maze|exit|level)\b/,
    of: () => OWN_LIFE,
  },
  {
    tells: prefiltered(
      /\b(?:done|did|do|dun) (?:something|sumthing|somethin|summat|sumthin|smth|a thing)(?: \w+)? ?(?:bad|terrible|awful|horrible|really bad)? (?:to|2) (?:some ?one|some ?body|some1|him|her|them|this \w+|(?:a|my) (?!(?:phone|laptop|computer|account|form|cv|app|tablet|car|bike|e?mail|sim|hair|booking|boiler|door)\b)\w+)\b.{0,60}\b(?:blood|knife|not moving|isnt moving|aint moving|wont wake|police|feds|hospital|ran|run off)\b/,
    ),
    unless: STORY,
    of: () => DONE,
  },
  {
    tells: prefiltered(
      /\b(?:fine|sentence|get|happens|happen|caught|done|trouble|years|law|penalty|charged?|nicked|legal|illegal)\b(?: \w+){0,2} (?:for |with |if \w+ )?(?:carrying|carryin|holding) ?(?:a |one)?\b.{0,40}\b(?:without it|without one|dont leave|dont go out|never leave|for protection|to feel safe|in case they|incase they|ive got (?:it|one) on me|its on me)\b/,
    ),
    unless: /\b(?:id|passport|card|medication|inhaler|baby|shopping|epipen|licen[cs]e|water)\b/,
    of: () => CARRIES,
  },
  {
    tells: prefiltered(
      new RegExp(
        [
          "\\b(?:been|sleeping|slept|kipping|kipped|living|staying|stayed|stopping|dossing|crashing|im|spent)(?: \\w+){0,2} (?:in|on|under|at) (?:the|a|my|our|some|this) (?:\\w+ )?(?:stairwell|stairs|doorway|bus shelter|bus station|park|tent|car ?park|underpass|subway|shed|garage|laundry(?: room)?|car|van|bench|night bus|squat|bin store|landing|lobby|hallway)\\b(?: \\w+){0,3} ?(?:this week|all week|for (?:days|a week|weeks|\\d+ (?:days|nights|weeks)|the week|a few (?:days|nights))|since \\w+|at nights?|last night|(?:the )?last (?:few|couple|two|three|\\d) (?:of )?(?:days|nights)|every night|again tonight|tonight|overnight|all night)\\b",
          `\\b(?:landlord|landlady|hostel|owner|agent)(?: (?:he|she|they))? (?:says?|said|told|tells?|wants?)(?: (?:me|us|every ?one|every ?body|all|of|to|i|we|must|have|need|go|get|be|move)){0,5} out (?:by )?${WHEN_OUT}\\b`,
          `\\b${HOST}(?:s| is| are| has| have| just| now){0,2} (?:kicking|chucking|throwing|putting|booting|turfing) (?:me|us) out(?: \\w+)? ?${WHEN_OUT}?\\b`,
          `\\b${HOST}(?: (?:has|just|now|is|only|then|have))? (?:says?|said|sez|sed|saying|reckons|told|tells|wants) (?:me )?(?:that )?(?:(?:i|we|im|were|me|us|u|its|this is|tonight is|to)(?: \\w+){0,2}? (?:gotta|got to|have to|need to|must|to) (?:go|leave|be out|get out|move out|find somewhere|pack)|(?:its|this is|tonights?|tonight is|thats)(?: \\w+)? (?:my|the|our) last (?:night|one|day|week)|(?:i|we)(?: \\w+)? (?:cant|cannot|not) (?:stay|stop|sleep|kip|live)(?: \\w+){0,3} ${WHEN_OUT}|(?:me|us) (?:out|gone)(?: \\w+)? ?(?:by )?${WHEN_OUT}|(?:she|he|they) (?:doesnt|dont|do not|does not|no longer|cant)(?: \\w+)? (?:want|have|keep) (?:me|us) (?:here|there|at \\w+)(?: \\w+)? ?${WHEN_OUT})\\b(?! (?:to|2) (?:bed|school|college|church|work|the (?:doctors?|dentist|shop|gp))\\b)`,
        ].join("|"),
      ),
    ),
    unless: new RegExp(
      `${HARMS.source}|\\b(?:holiday|hotel|airbnb|camping|festival|trip|caravan|lol|haha\\w*|cleaning|bus pass|waiting for)\\b`,
    ),
    of: () => NO_BED,
  },
  {
    tells: prefiltered(
      /\b(?:he|hes|my ex|ex|her dad|his dad|their dad|kids dad|babys dad|baby dad|stepdad|my dad|uncle|my brother|the guy|the man)(?: \w+)? (?:got|gets|gettin|getting|is|s|came|coming|been|just|let|comes)(?: \w+)? (?:out|released)(?: (?:of|from|on))?(?: (?:prison|jail|nick|custody|licence|bail|tag|hmp|inside|remand))\b.{0,50}\b(?:knows|found|finds|has|got|turn(?:s|ed)? up|coming|been (?:round|outside)|outside|seen near|looking for|after me|texting me|find)\b(?: \w+){0,3} ?(?:the address|my address|our address|where (?:i|we)|me|us|here|round|the flat)\b/,
    ),
    unless: /\b(?:well|proud|courses?|cv|job|surprise|visiting|happy|glad|missed him)\b/,
    of: byThem,
  },
  {
    tells: prefiltered(
      new RegExp(
        [
          "\\b(?:knife|bat|blade|hammer|scissors|screwdriver|chair)(?: \\w+){0,2} (?:under|by|next to|beside|against) (?:my|the) (?:pillow|bed|mattress|door|handle)\\b.{0,25}\\b(?:cos|coz|cuz|because|in case|incase|case|when|so)\\b.{0,12}\\b(?:he|she|they|my \\w+|some ?one|some ?body)\\b(?: \\w+){0,3} (?:comes?|coming|gets? in|tries|breaks?|starts?|been)\\b",
          "\\b(?:if|when) (?:he|she|they|my \\w+) (?:ever )?(?:comes? (?:at|for)|hits?|touch\\w*|starts? on|goes? for|swings? (?:at|for)|puts? (?:his|her|their) hands on) (?:me|us)\\b.{0,15}\\b(?:ill|il|i will|im gonna|id|gonna|have to|got to)(?: \\w+){0,2} (?:defend|protect|fight back)\\b",
        ].join("|"),
      ),
    ),
    unless: STORY,
    of: byThem,
  },
  {
    tells: prefiltered(
      /\b(?:he|hes|she|shes)\b.{0,30}\b(?:hit|hits|slap\w*|punch\w*|kick(?:ed|s)|chok\w*|strangl\w*|push\w*|shov\w*|batter\w*|grabb\w*|headbutt\w*|threw) (?:me|us)\b.{0,12}\b(?:in ?front of|infrnt of|while i had|with) (?:my |the |our |me )?(?:\w+ )?(?:lad|lads|kids?|kiddies|baby|bab|son|daughter|little (?:one|man|girl|boy)|boys?|girls?|children|toddler)\b/,
    ),
    unless: STORY,
    of: beforeChild,
  },
  {
    tells: prefiltered(
      new RegExp(
        [
          "\\b(?:makes?|making|made|forc(?:e|es|ed|ing)|gets?|getting) (?:me|us) (?:to |2 )?(?:shift|shifting|move|carry|carrying|sell|selling|hold|drop|drop off|deliver|stash|pick up|run) (?:stuff|things|bags?|packages?|parcels?|gear|boxes|drugs|weed|phones?|bits|food|it) (?:for|4|to|round|about|across|up|on)\\b",
          "\\b(?:they|he|lads?|olders?|boys|some ?one|a guy|man)\\b(?: \\w+){0,2} (?:picks?|picking|collects?|collecting|drives?|driving|sends?|sending)(?: me)? (?:up )?(?:at \\w+ )?(?:\\w+ )?(?:to do|for|2 do) (?:a|another|the|one more|more|some) (?:drops?|runs?|drop ?offs?|shot|deliver(?:y|ies)|pick ?ups?)\\b(?! (?:shift|job|at work))",
          "\\b(?:makes?|making|made|forc(?:e|es|ed|ing)|gets?|got|getting|have|has|had) (?:me|us) (?:to |2 )?(?:hold|holding|carry|carrying|collect|collecting|stash|stashing|mind|minding|hide|hiding) (?:a |the |his |her |their |some |this )?(?:\\w+ )?(?:blades?|knife|knives|guns?|strap|machetes?|burners?|packages?|drugs|weed|gear|(?:money|cash|food|bags?|stuff) (?:for|off|from|4))\\b",
          "\\b(?:house|place|shop|flat|salon|farm|restaurant|car ?wash) (?:that |where )?(?:they|he|she|the \\w+) (?:makes?|made|forc(?:e|es|ed)) me (?:to )?(?:work|clean|cook|sleep|stay)\\b",
          "\\b(?:men|man|people|they|he|lads|guys?|boss|gang|madam|bf|boyfriend|she|auntie|uncle|family)\\b.{0,25}\\b(?:makes?|making|made|forc(?:e|es|ed|ing)|tells?|telling) (?:me|us) (?:to |2 )?(?:sleep|have sex|go|do sex|lie down|go to bed|be) with (?:people|men|other|his|their|strangers?|customers?|clients?|punters|all|different|lots|old)\\b",
          "\\b(?:boss|madam|owner|manager|agent|landlady|auntie|employer|lady)\\b.{0,50}\\b(?:no (?:pay|money|wages?|day off)|not pay|dont pay|doesnt pay|never pay|unpaid|without (?:pay|money)|for free)\\b.{0,50}\\b(?:hurt|kill|hit|hits|beat|beats|threat\\w*|passport|lock\\w*|cant leave|not let|police (?:will )?take|deport\\w*)\\b",
        ].join("|"),
      ),
    ),
    unless: STORY,
    of: () => USED,
  },
];
// Stryker restore Regex,StringLiteral

/** Danger whose kind a few plain words settle, whatever else looks graver in them. @param words as plainWords gives them */
export function toldByKind(words: string): Sign | undefined {
  return (
    underPressure(words) ??
    ROWS.find(({ tells, unless }) => tells.test(words) && !unless.test(words))?.of(words)
  );
}
