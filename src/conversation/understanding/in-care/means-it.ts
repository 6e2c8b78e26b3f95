import { type ConcernReader, isOfThem, isOwnLife } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:yeah|yes|ye|yh|yep|no|nah|course|of course|obviously|obvs|too right|and|but|cos|fuck|bro|fam|mate|swear|i swear|honestly|look|listen|trust|oh|well) ){0,4}";
const SO =
  "(?:(?:do|really|fucking|fuckin|deffo|defo|proper|actually|dead|deadly|being|well|bare|so|fully|100|still|just|not even|always) ){0,3}";
const END =
  "(?: (?:this time|tonight|2nite|today|now|tho|though|bro|fam|mate|i swear|swear down|on my life|trust me|for real|fr|about (?:it|this)|lol|u know|you know)){0,3}";
const MEANS_IT = new RegExp(
  `^${LEAD}(?:(?:i|im|i am) ${SO}(?:mean it|meant it|meant what i said|mean what i say|mean every word|serious|(?:not|aint) ${SO}(?:joking|jokin|playing|playin|messing|kidding|lying|bluffing|being funny))|(?:it|this) ?(?:is not|isnt|aint|wasnt|was not) (?:a|no) joke|no joke|watch me|try me|(?:u|you) (?:think|reckon) (?:im|i am) (?:joking|playing|lying|messing|bluffing))${END}$`,
);
/** A joke or a doubt came between: it was none, it is true, and it has been so for a while. */
const AFTER_ALL =
  "(?:(?:yeah|yes|ye|yh|no|nah|but|and|ok|okay|tbh|tbf|ngl|actually|honestly|honest|really|seriously|truth is|the truth is|i lied|sorry|for real|fr|like|well|nvm|look|swear|i swear|lol|cos|because|deep down|though|tho|i think) ){0,4}";
const LIKE_THAT = "(?:like (?:that|this|it)|that way|this way|them things|those things|that stuff)";
const HOW_OFTEN =
  "(?:sometimes|a lot|alot|loads|all (?:the|da) time|all day|always|every ?(?:day|night)|most (?:days|nights)|(?:for )?(?:a )?(?:while|long time|time|ages|weeks|months|years|days)|the whole time|since \\w+)";
const OFTEN = `(?: (?:tho|though|tbh|actually|really|inside|still|now|again|too|bro|fam|lol|${HOW_OFTEN})){0,4}`;
const NO_JOKE =
  "(?:(?:i|it|im|that|this|ive|its) )?(?:(?:was|were|am|is) )?(?:not|wasnt|was not|isnt|aint|werent|never|only half|half|dont|didnt) (?:\\w+ )?(?:a |no )?(?:joke|joking|jokin|joked|jk|messing|kidding|lie|lying|playing)(?: (?:really|tbh|actually|tho|though|about (?:it|that|this)|before|earlier|when i said (?:it|that)|bro|fam|i feel \\w+ \\w+)){0,2}";
const MEANT =
  "i (?:was|am) (?:being )?(?:serious|telling the truth|honest) (?:before|earlier|about (?:it|that|what i said)|when i said (?:it|that))|(?:i )?(?:only |just )?(?:said|put|wrote) (?:jk|joking|it was a joke|i was joking|lol) (?:but|cos|coz|because|so) [\\w ]{2,40}|(?:the )?(?:jk|joke|joking)(?: bit| thing)? was (?:a |the )?(?:lie|cover|front)|(?:(?:i|part of me|a bit of me|some of me|half of me|kinda|kind of|sort of|sorta|did|do|really) ){1,4}(?:meant?|mean) it(?: (?:tbh|tho|though|actually|really)){0,2}";
const IS_TRUE = `(?:it|this|that|what i said) ?(?:is|was) (?:all |really |actually )?(?:true|real|serious)|its (?:all |really |actually )?(?:true|real)`;
const FEELS_SO = `(?:i |im |ive )?(?:(?:do|really|still|have|am|just|kinda|genuinely) ){0,3}(?:been )?(?:feel|feeling|feelin|felt|think|thinking|thinkin|thought) (?:(?:exactly|really|just) )?(?:${LIKE_THAT}${OFTEN}|(?:about )?(?:it|that|doing it)(?: (?:tbh|actually|really|still))? ${HOW_OFTEN}${OFTEN})|(?:i )?(?:do|really do) feel it${OFTEN}|(?:it )?(?:keeps? )?(?:goes|going|go) (?:round|around) (?:in )?my head${OFTEN}`;
const STANDS = new RegExp(
  `^${AFTER_ALL}(?:${NO_JOKE}|${MEANT}|(?:${IS_TRUE})(?:${END}| ${AFTER_ALL}(?:${FEELS_SO}))|(?:${FEELS_SO}))${END}$`,
);
const NOT_SO =
  /\b(?:dont|not|never|didnt|havent|wont|stopped|no longer) (?:\w+ )?(?:feel\w*|felt|think\w*|mean|meant)\b|\b(?:any ?more|used to|last (?:year|month|week)|better|fine now|so (?:its|it was) (?:ok|fine|nothing))\b/;
// Stryker restore Regex

/** "yeah i mean it", after a threat or a wish to die: it stands, and whoever helps should hear it at once. */
export const meansIt: ConcernReader = (words, told) => {
  if (!told.isFresh || isOfThem(told) || !standsByIt(words)) return undefined;
  if (told.kind === "violence_to_others") return {};
  return isOwnLife(told) && told.kind !== "not_said" ? { level: "urgent" } : undefined;
};

const standsByIt = (words: string): boolean =>
  MEANS_IT.test(words) || (STANDS.test(words) && !NOT_SO.test(words));
