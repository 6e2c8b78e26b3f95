import { prefiltered, type Sought } from "../words/prefiltered.ts";
import { certainly, type Sign, sign } from "./sign.ts";
import { despairsTwice } from "./told/despair-twice.ts";
import { isByNoPartner, isByPartner } from "./told/who-harms.ts";

interface Row {
  readonly asks: Sought;
  readonly unless?: Sought;
  readonly tells: (words: string) => Sign;
}

const OWN_LIFE = certainly(sign("urgent", "suicide_self_harm"));
const BY_PARTNER = certainly(sign("urgent", "domestic_abuse"));
const BY_OTHERS = certainly(sign("urgent", "abuse_harm_from_others"));
const USED = certainly(sign("urgent", "exploitation"));
const NO_BED = certainly(sign("urgent", "homeless_tonight"));

/** It may well be nothing: they are asked whether they are safe. */
const perhaps = ({ risk, ...rest }: Sign): Sign => ({ ...rest, risk: { ...risk, doubtful: true } });

/** Who is only "him" is taken for a partner. */
const byThem = (words: string): Sign => (isByNoPartner(words) ? BY_OTHERS : BY_PARTNER);
const byWhoIsNamed = (words: string): Sign => (isByPartner(words) ? BY_PARTNER : BY_OTHERS);

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  "(?:bf|boyfriend|gf|girlfriend|partner|husband|hubby|wife|ex|fella|missus|man|baby ?dad|kids dad)";
const KIN =
  "(?:step|half|foster|god)? ?-?(?:dad|father|mum|mam|mom|mother|brothers?|bro|sister|sis|uncle|aunt|auntie|cousin|grandad|family|parents?|son)";
const IN_CHARGE =
  "(?:(?:foster |key ?|support |house ?|social ?)?(?:carers?|workers?|parents?)|staff|coach|tutor|teacher|landlord|boss|manager|madam|warden|priest|pastor|imam)";
const WHO = `(?:him|her|them|(?:my |the |our |a )?(?:mums? |mates? |dads? |nans? )?(?:${PARTNER}|${KIN}|${IN_CHARGE}|neighbou?rs?|flatmate|housemate|friend|mate|older \\w+))`;
const LAST =
  "(?:thurs?|fri|sat|sun|mon|tues?|wed(?:nes)?|thurs|satur)(?:day)?|tomorrow|tomoz|tmrw|xmas|christmas|new year|next (?:week|month|year)|the (?:weekend|end of the (?:week|month|year)|new year|summer|review|18th|21st)|then|april|june|july|january|february|march|may|august|september|october|november|december|my (?:birthday|bday|next birthday|18th|21st)";
const ROWS: readonly Row[] = [
  {
    asks: prefiltered(
      new RegExp(
        [
          "\\b(?:if|providing|provided|assuming|long as|supposing|unless|only if|s?pose if) (?:that )?(?:im|i am|i|am|ima)(?: (?:even|actually|by chance|somehow|miraculously)){0,2} (?:still (?:here|about|around|alive|breathing|kicking|standing|with (?:you|us|u)|living|going|on this (?:earth|planet))|alive|breathing|not dead|live that long|last that long|even here|exist|here then|havent (?:died|gone|offed|topped))\\b(?! (?:at \\d|in (?:manchester|the|this|my|town|\\w+ (?:house|flat))|when (?:you|u|she|he|denise|they)|with (?:my|him|her)|waiting|by \\d|after \\d|past \\d|til \\d|area|that way|on (?:the|this) (?:course|list|programme|books)))",
          `\\bif (?:i|i even|i actually|i do) (?:(?:make it|last|survive|live|get|am spared|manage)(?: (?:to|till|til|until|as far as|through|past|see)){1,3}|survive|see|reach) (?:${LAST})\\b(?! (?:off|session|class|group|at|in|without|with))`,
          "\\bif i (?:make it|get|last|live) that (?:far|long)\\b",
        ].join("|"),
      ),
    ),
    unless:
      /\b(?:at work|shift|working|in manchester|in town|off work|on holiday|in the (?:area|building|country)|day off|paid|my (?:pay|money|data|credit|phone|battery)|without (?:money|food|smoking|a drink)|if i (?:make it|get) (?:to|there) (?:on time|in time|late)|traffic|bus|train|nearby|if (?:i|im) get)\b/,
    tells: () => perhaps(OWN_LIFE),
  },
  {
    asks: prefiltered(
      /\bif (?:owt|anything|anythin|any ?fing|something|somethin|sumthin|summat|smth|sth|nowt)(?: \w+)? (?:happens?|happened|happenin)(?: \w+)? (?:to|2) me\b.{0,30}\b(?:it ?s|it was|it is|blame|was|its down to|look (?:at|for)|tell the police|you know|u know|they know|police|because of|cos of)\b(?! (?:my (?:heart|asthma|epilepsy|diabetes|allerg\w*)))/,
    ),
    tells: byThem,
  },
  {
    asks: prefiltered(
      /\b(?:scared|afraid|frightened|terrified|petrified|frit|shitting it|shit scared|too scared|dont feel safe|not safe)(?: (?:now|even|just|really|so|i am)){0,6} (?:to|2|of|about|in|being)(?: (?:be|being|stay|staying|sleep|sleeping|live|living|go|going|come|coming|back|home|shower|alone)){0,6} ?(?:in|at|to|inside)? ?(?:in|at)? ?(?:the|my|this|our|his|me)? ?(?:flat|house|hostel|yard|gaff|placement|accommodation|own home|bedsit|bedroom)\b/,
    ),
    unless:
      /\b(?:mouse|mice|rats?|spiders?|bugs?|mould|mold|dark|ghosts?|haunted|film|movie|horror|fire alarm|damp|bills?|cost|cold|fail|first night|new flat|own place|viewing|share|sharing|choose|pick)\b/,
    tells: byWhoIsNamed,
  },
  {
    asks: prefiltered(
      new RegExp(
        `\\b(?:speak|spek|talk|tell|ring|call|phone|meet|see|chat|message|text)\\b.{0,40}\\b(?:without|with no|when|while|away from|not in front of|but not with|where)(?: \\w+)? (?:my |the )?(?:${PARTNER}|him)\\b.{0,40}\\b(?:(?:always|all ?ways|all the time|he|hes|she|shes|still|is)(?: \\w+)? (?:listen\\w*|watch\\w*|there|next to me|with me|hear\\w*|read\\w*|check\\w*|come with|in the room|stand\\w*|sit\\w*|answers?)|(?:cant|cannot|must not|mustnt|not|dont want (?:him|her) to|never) (?:know|hear|find out|see|listen|leaves? me))\\b`,
      ),
    ),
    unless: /\b(?:surprise|birthday|present|proposal|lol|haha\w*|ring size)\b/,
    tells: () => BY_PARTNER,
  },
  {
    asks: prefiltered(
      new RegExp(
        `\\b(?:speak|talk|tell|ring|call|phone|meet|see|chat|message|text)\\b.{0,30}\\b(?:when|while|where|so|without)(?: \\w+)? (?:my |the )?(?:${KIN}|${IN_CHARGE}|they|she|he) (?:isnt|is not|not|cant|cannot|wont|doesnt|dont|arent|aint)(?: \\w+)? ?(?:listen\\w*|hear|hearing|watch\\w*|know|see|find out|reading|read)\\b`,
      ),
    ),
    unless: /\b(?:surprise|birthday|present|lol|haha\w*|know (?:how|when|what|where|if|the))\b/,
    tells: (words) => perhaps(byWhoIsNamed(words)),
  },
  {
    asks: prefiltered(
      new RegExp(
        `\\b(?:alone|privately|in private|in secret|secretly)\\b.{0,12}\\b(?:without|away from)(?: \\w+)? (?:${PARTNER}|${KIN}|him|her|them)\\b`,
      ),
    ),
    unless: /\b(?:holiday|trip|travel|live|living|flat|surprise|birthday|gym|bus|train)\b/,
    tells: (words) => perhaps(byWhoIsNamed(words)),
  },
  {
    asks: prefiltered(
      new RegExp(
        `\\b(?:confidential|private|secret|between us|tell (?:my|any ?one|any ?body|any1|no ?one|the|them|him|her)|get (?:back to|told)|pass (?:it|this) on|who (?:sees|reads|gets told|do you tell|do u tell))\\b.{0,60}\\b(?:what (?:my |the )?(?:\\w+ )?(?:${PARTNER}|${KIN}|${IN_CHARGE})s?(?: (?:has|have|had|been|is|are|was|were|keeps?|kept|always|did|does|do)){1,3}(?: \\w+)? ?(?:doing|done|does|saying|said|to me|to us|at night|in my room)?\\b|(?:something|somethin|sumthin|stuff|things|smth)(?: (?:really|very|quite|so))? (?:bad|horrible|wrong|scary|awful|not right|serious|weird)?(?: (?:thats|that is|that|whats|which is|has|been|is)){0,6} ?(?:happening|happened|happenin|going on|being done|been done) (?:to me|at home|here|in (?:my|the|this) (?:house|room|placement|home|bedroom)))`,
      ),
    ),
    unless: /\b(?:planning|surprise|birthday|job|earn\w*|wages?|uni|college course|for work|for a living)\b/,
    tells: (words) => perhaps(byWhoIsNamed(words)),
  },
  {
    asks: prefiltered(
      /\bif i (?:tell|told|say|said) (?:you|u|ya|yous|someone|some1|somebody|any ?one)\b.{0,50}\b(?:happening|happened|going on|being done|done) (?:to|2|with) me\b/,
    ),
    tells: () => perhaps(BY_OTHERS),
  },
  {
    asks: prefiltered(
      new RegExp(
        `\\b(?:talk|speak|tell|chat|call|ring|phone|see|ask|advice|help|message)\\b.{0,30}\\b(?:about|bout|abt|regarding)(?: \\w+)? ?(?:something|somethin|sumthin|summat|stuff|things?|smth|what)(?: (?:that|bad|weird|horrible|just|has|been|ive|i had|thats)){0,6} (?:happened|happend|happen|happening|went on|goes on|going on|he did|she did|they did|did|does|keeps doing)(?: \\w+)? (?:with|between|to|at|by|wiv|w)(?: me and| us and)? ${WHO}\\b`,
      ),
    ),
    unless:
      /\b(?:died|dead|funeral|passed|wedding|birthday|hospital|ill|sick|phone|bank|payment|booking|college|school|exam|visa|application|asylum|benefits?|job|car)\b/,
    tells: (words) => perhaps(byWhoIsNamed(words)),
  },
  {
    asks: prefiltered(
      new RegExp(
        `\\b(?:dont|do not|never|cant|wont|stopped|hardly|scared to|not)(?: \\w+)? (?:go|going|leave|step|come|get)(?: \\w+)? (?:out|outside|home|anywhere|the (?:house|flat))(?: \\w+){0,2} (?:cos|coz|cuz|because|bc|since|after|due to)(?: of)? (?:what (?:happened|he|she|they)|${WHO}\\b(?! (?:is|was|has|needs?|wants|got|had|birthday|and)))`,
      ),
    ),
    unless: /\b(?:covid|ill|sick|weather|rain|money|broken|leg|ankle|poorly|newborn|baby)\b/,
    tells: (words) => perhaps(byWhoIsNamed(words)),
  },
  {
    asks: prefiltered(
      /\b(?:lets?|letting|let|gives?|giving|gave|puts?|putting|offered)(?: \w+)? (?:me|us)(?: \w+)? ?(?:crash|stay|sleep|kip|live|stop|doss|a (?:bed|room|sofa|place|roof)|somewhere|up)\b.{0,40}\b(?:but|if|long as|so long as|and|n|cos|cause|because|only|then|in return)(?: (?:then|that|only|when|if|so)){0,6} ?(?:i|we|u|you)(?: \w+)? ?(?:gotta|got to|have to|has to|hav to|had to|must|need to|do|are meant to|gotta go) (?:do (?:\w+ )?(?:stuff|things|favou?rs?|jobs|bits|what(?:ever)?|anything|errands|runs|drops|deliveries)|be nice|be good to|sleep with|sell|carry|hold|deliver|drop|run|send|pose|touch|let him|let them|give (?:him|them) (?:a )?(?:massage|what|my (?:money|card|pip|uc))|go with|work for (?:him|them|free|nothing|nowt)|earn it)\b/,
    ),
    unless:
      /\b(?:dishes|washing|cleaning|hoover\w*|chores?|housework|tidy|garden\w*|babysit\w*|walk the dog|bins|shopping|cook\w*|bedtime|rent|diy)\b/,
    tells: () => USED,
  },
  {
    asks: prefiltered(
      /\b(?:my|me) (?:old |new |self ?harm )?(?:scars|cuts)(?: (?:have|has|are|is|all|just|keep|keeps|ve|been)){0,6} (?:re ?open\w*|open\w*|split\w*|come open|came open|come apart|bleed\w*|bled|gone septic|infected|weep\w*|oozing)\b/,
    ),
    unless: /\b(?:acne|spots?|c ?section|caesarean|operation|surgery|shaving|gums|piercing|chicken ?pox)\b/,
    tells: () => OWN_LIFE,
  },
  {
    asks: prefiltered(
      /(?<!email |e mail )\b(?:address|addy|postcode)\b.{0,25}(?<!email )\b(?:to |as |is |down as |now )(?:none|nowhere|no ?where|nothing|no fixed|nfa|homeless|the streets?|streets|a tent|a bench|the park|my car|a car)\b|\b(?:aint|havent|dont|no longer|not|never|hasnt|lost)(?: (?:actually|even|currently|really))? (?:got|have|get|had) (?:an address|a home address|a home|any address|nowhere to live|anywhere to live)(?: (?:any ?more|now|no more|at the (?:moment|min)|atm|right now)){0,6}\W*$/,
    ),
    unless:
      /\b(?:email|e mail|web|site|proof of|for the form|until|till|moving|next week|new (?:flat|place)|billing)\b/,
    tells: () => perhaps(NO_BED),
  },
];
// Stryker restore Regex,StringLiteral

/** Harm that stands in an ask, as what it is asked for or for whom. @param words as plainWords gives them */
export function toldInAsk(words: string): Sign | undefined {
  if (despairsTwice(words)) return OWN_LIFE;
  return ROWS.find(({ asks, unless }) => asks.test(words) && !unless?.test(words))?.tells(words);
}
