const BETWEEN =
  "(?:(?:a|an|the|my|me|own|that|this|our|in|on|to|new|first|full[- ]?time|part[- ]?time|permanent|dream|driving|practical|all|both|level|\\d+(?:st|nd|rd|th)?|uni|college) ){0,5}";
const GOT =
  "(?:job(?! ?(?:cent|sheet|seek|coach|search|advert|appl|interv))|apprenticeship|promotion|promoted|flat(?! ?t[iy]re)|tenancy|licen[cs]e|distinction|internship|(?:uni |college )?offer(?! letter))";
const A_PLACE = "(?:a|my|the|our|my own|me own|own|first) (?:uni |college )?place";
const INTO = "(?:in ?to|in at|onto) (?:the |a |my )?(?:uni(?:versity)?|college|sixth form|course)";
const PASSED =
  "(?:(?:driving |theory |practical )?test|theory|driving|practical|exams?|course|gcses?|levels?|btec|maths|english|probation|interview|year|college|uni|apprenticeship|competition|award|prize)";
const WHO = "(?:(?:i|ive|i've|we|weve|we've|just|finally|and|have|been|guess what) ){0,4}";
const line = (words: string) => new RegExp(`(?:^|[^\\p{L}])${WHO}${words}\\b`, "iu");

const PLAIN: readonly RegExp[] = [
  /\b(?:good|great|amazing|best|brilliant) news\b/iu,
  line(`(?:got|landed|been offered|was offered|offered) ${BETWEEN}${GOT}`),
  line(`(?:got|offered) ${A_PLACE}`),
  line(`got ${INTO}`),
  line(`(?:passed|won|finished|completed|smashed|aced) ${BETWEEN}${PASSED}`),
  /\bi(?:'?ve| have)? (?:just )?passed\W*$/iu,
  /\bstart(?:ed|ing)? my new job\b/iu,
];

/** Whatever sounds mixed, asks, hopes, or is about somebody else's luck is read as any other message. */
const NOT_GOOD =
  /\?|\b(?:no|not|any|isnt|without|hope|hoping|need|want|wish|if|when|once|until|before|almost|nearly|never|still|sort of|but|lost|lose|losing|leaving|quit|dropped|hate|sacked|fired|evict\w*|kicked|chucked|cut|owe|skint|jail|prison|court|police|arrested|hospital|died|dead|death|debt|homeless|violent|hit|hurt|scared|worse|wrong|cant|dont|didnt|wont|wasnt)\b|n't\b/iu;
const OTHERS =
  "(?:mate|friend|ex|partner|boyfriend|girlfriend|mum|mam|dad|nan|brother|sister|bro|sis|cousin)";
const SOMEBODY_ELSES = new RegExp(
  `\\b(?:he|she|they|(?:my|me) (?:\\w+ )?${OTHERS}|${OTHERS})(?:'?s)? (?:just |finally |has |have )?(?:got|passed|won|landed|finished)\\b`,
  "iu",
);
const KEYWORD = /^\W*good news\b\W*/iu;

const plainly = (words: string): string =>
  words.normalize("NFKC").replaceAll("’", "'").replaceAll(/\s+/gu, " ");

/** Whether something in the words speaks against it: a loss, a wish, a question, somebody else's luck. */
export function soundsMixed(words: string): boolean {
  return NOT_GOOD.test(plainly(words)) || SOMEBODY_ELSES.test(plainly(words));
}

/** Whether somebody plainly tells of something that went well for them. */
export function isGoodNews(words: string): boolean {
  return !soundsMixed(words) && PLAIN.some((pattern) => pattern.test(plainly(words)));
}

/** GOOD NEWS and nothing that says what it is. */
export function isOnlyGoodNews(words: string): boolean {
  return KEYWORD.test(words) && words.replace(KEYWORD, "").trim().length < 3;
}

const WORK =
  /\b(?:job|work|apprenticeship|course|college|uni\w*|exams?|gcses?|btec|interview|promot\w+|intern\w+|maths|english|level)\b/iu;
const HOME = /\b(?:flat|tenancy|house|home|moved? in|keys)\b/iu;

/** What it is about, to be kept with what else they say of that. */
export function subjectOfNews(words: string): "work" | "home" | "news" {
  return WORK.test(words) ? "work" : HOME.test(words) ? "home" : "news";
}
