import { prefiltered, type Sought } from "../../words/prefiltered.ts";
import type { HeldBy } from "./held-by.ts";
import { isByPartner } from "./who-harms.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|someone|somebody|some1|(?:my |me |the |this |some |a |that )(?:\\w+ ){0,2}?(?:ex|exs|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|dad|stepdad|mum|uncle|brother|cousin|guy|man|men|bloke|lads?|boys?|girl|woman|weirdo|creep|stalker|punter|customer|neighbour))";
const KEEPS =
  "(?:keeps?|kept|always|constantly|never stops|wont stop|cant stop|every (?:day|shift|night|week|time)|all the time|again and again)";
const TURNS_UP =
  "(?:turn(?:s|ing|ed)? up|show(?:s|ing|ed)? up|com(?:es|ing)|waits?|waiting|stand(?:s|ing)|park(?:s|ing|ed)|sit(?:s|ting)|hang(?:s|ing) (?:about|around|round)|driv(?:es|ing) (?:past|by))";
const MY_PLACE =
  "(?:outside|at|by|near|round|past|to|opposite) (?:my|me|our|mi) (?:new |old )?(?:work|job|shop|college|uni|school|gym|house|flat|hostel|home|place|block|road|street|nans?|mums?|sisters?|mates?|bus stop|church|class)";
const STRANGER =
  "(?:guys?|man|men|bloke|fella|lads?|boys|some ?one|some ?body|weirdo|creep|person|car|woman|old man)";
const TRACKER =
  "(?:air ?tags?|apple tags?|gps(?: (?:tracker|thing|tag|device))?|tra(?:ck|k)(?:er|or|ing)(?: (?:device|thing|tag|app|chip))?|spy ?(?:cam|app|ware)s?|stalker ?ware|listening device|hidden (?:camera|cam|mic|tracker))";
const MY_THING =
  "(?:my|me|mi|our|the (?:baby|babys|kids)) ?(?:\\w+ )?(?:coat|bag|pocket|car|jacket|shoes?|pram|buggy|purse|hood(?:ie)?|case|suitcase|phone|fone|boot|bike|room|keys|rucksack|backpack|handbag|flat|bedroom|toy|teddy|lining)";

const WERE_TOGETHER =
  /\b(?:finished with|broke up with|split (?:up )?with|dumped|ended it with|left) (?:him|her)\b|\bwe (?:broke|split) up\b/;

interface Row {
  readonly tells: Sought;
  readonly unless: Sought;
}
const ROWS: readonly Row[] = [
  {
    tells: prefiltered(
      new RegExp(
        [
          `\\b${THEY}(?: \\w+){0,2}? ${KEEPS}(?: \\w+){0,2}? ${TURNS_UP}(?: \\w+){0,2}? ${MY_PLACE}\\b`,
          `\\b${THEY}(?: (?:is|was|always|just|still|will)){0,2} ${TURNS_UP}(?: \\w+){0,2}? ${MY_PLACE}\\b.{0,25}\\b${KEEPS}\\b`,
        ].join("|"),
      ),
    ),
    unless:
      /\b(?:pick(?:s|ing)? me up|give(?:s)? me a lift|lift home|drop(?:s|ping)? me|flowers|lunch|tea|dinner|visit(?:s|ing)?|parcels?|post|bins|deliver\w*|bus|taxi|uber|late|help(?:s|ing)?|babysit\w*|see (?:the baby|his (?:son|daughter|kids?))|my (?:mate|friend|bestie)|lol|haha\w*)\b/,
  },
  {
    tells: prefiltered(
      new RegExp(
        [
          "\\b(?:mak(?:es|ing)|made|creat(?:es|ed|ing)|opens?|gets?|using|uses|got)(?: \\w+){0,3}? (?:accounts?|profiles?|accs?|numbers?|sims?|instas?|snaps?)\\b.{0,40}\\b(?:block\\w*|message me|msg me|text me|ring me|follow me|watch me|add me|get to me|contact me)\\b",
          "\\bblock\\w* (?:him|her|them|it|my ex|his|the \\w+)\\b.{0,40}\\b(?:new|another|other|different|diff|fake|more|random|mates|friends)(?: \\w+)? (?:accounts?|profiles?|accs?|numbers?|sims?|instas?|snaps?)\\b",
          "\\b(?:he|she|they|hes|shes|theyre|ex)\\b.{0,25}\\b(?:new|another|other|different|diff|fake|more|random|mates|friends) (?:accounts?|profiles?|accs?|numbers?|sims?|instas?|snaps?|phones?)\\b.{0,30}\\bblock\\w* (?:him|her|them)\\b",
          `\\b${THEY}\\b.{0,30}\\b(?:wont|will not|refuses to|doesnt|cant) leave (?:me|us) alone\\b.{0,60}\\b(?:knows? where|outside|follow\\w*|turn\\w* up|threat\\w*|scared|police|hundreds|calls|texts|messages|every (?:day|night|hour))\\b`,
        ].join("|"),
      ),
    ),
    unless:
      /\b(?:spam\w*|scam\w*|bots?|ppi|energy|debt collect\w*|call ?cent(?:re|er)s?|telesales|recruit\w*|bank (?:account|card)|savings|i keep making|i made|i make|should i|how do i make|game|lol|haha\w*)\b/,
  },
  {
    tells: prefiltered(
      new RegExp(
        [
          `\\b(?:found|find|finding|theres|there is|there was|discovered|spotted|hid|hidden|put|puts|planted|stuck|sewn|left)(?: \\w+){0,4}? ${TRACKER}(?: \\w+){0,2}? (?:in|on|under|inside|underneath|attached to|stuck to|sewn in(?:to)?)(?: \\w+){0,2}? ${MY_THING}\\b`,
          `^(?:(?:hi|help|omg|so|um|theres|got) )?(?:an? )?(?:unknown |someones )?${TRACKER} (?:in|on|under|inside|underneath) ${MY_THING}\\b`,
          `\\b(?:unknown |an? )?${TRACKER}(?: \\w+){0,3}? (?:moving|travell?ing|following|tracking|found) (?:with |near )?(?:me|us|you)\\b`,
          `\\b${THEY}\\b(?: \\w+){0,4}? (?:put|puts|hid|installed|planted|stuck|got|has|had)(?: \\w+){0,3}? ${TRACKER}\\b.{0,20}\\b(?:my|me|us)\\b`,
        ].join("|"),
      ),
    ),
    unless:
      /\b(?:i put|ive put|i lost|lost my|my (?:own )?(?:air ?tag|tracker)|so i (?:dont|can|could|know)|fitness|fitbit|steps?|sleep tracker|period tracker|insurance|black ?box|job|delivery|parcel|order|for (?:my|the) (?:cat|dog|keys)|the (?:cat|dog)|where can i (?:get|buy)|lol|haha\w*|bus|app for)\b/,
  },
  {
    tells: prefiltered(
      new RegExp(
        [
          `\\b(?:a|an|some|this|that|the|these|same|two|one)(?: \\w+)? ${STRANGER}(?: \\w+){0,3}? (?:waits|is always (?:waiting|there waiting|outside|hanging)|(?:keeps|kept|always) (?:waiting|watching|staring|standing|hanging|following))(?: \\w+){0,3}? (?:for|at|me|by|near|outside|about|around|there)\\b`,
          `(?:^|[,.;?!] ?|\\b(?:and|cos|because|but|is|are|a|an|some|this|that|the) )${STRANGER}(?: \\w+){0,2}? (?:always|every (?:day|night|morning|time)|everyday|keeps?)(?: \\w+)? (?:wait(?:s|ing)?|follow(?:s|ing)?|watch(?:es|ing)?)(?: for)? (?:me|us)\\b`,
          `\\b(?:somewhere else|different place|another place|not (?:at )?the (?:centre|office|usual)|other (?:centre|place|office)|elsewhere)\\b.{0,40}\\b(?:a|an|some|this|that|the|these|same)(?: \\w+)? ${STRANGER}(?: \\w+){0,3}? (?:waits?|waiting|watch(?:es|ing)|follow(?:s|ing)|hang(?:s|ing)|looking)\\b(?: \\w+){0,3}? (?:for me|me|us)\\b`,
        ].join("|"),
      ),
    ),
    unless:
      /\b(?:reception|boiler|electric|delivery|taxi|uber|lift|parcel|interview|pick(?:s|ing)? me up|nice|my (?:mate|friend|dad|brother|bf|boyfriend)|film|show|lol|haha\w*|queue|appointment for|fix)\b/,
  },
];
// Stryker restore Regex,StringLiteral

/**
 * Somebody watches, waits for or comes after whoever writes: at their work, under ever new names, by a tracker. They are
 * the one in danger, whoever else is named as a place; who is only "he" may be anybody. @param words as plainWords gives them
 */
export const watchedBy = (words: string): HeldBy | undefined =>
  ROWS.some(({ tells, unless }) => tells.test(words) && !unless.test(words))
    ? { byPartner: isByPartner(words) || WERE_TOGETHER.test(words) }
    : undefined;
