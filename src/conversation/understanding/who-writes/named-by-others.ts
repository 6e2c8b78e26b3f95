import { keptByName } from "../words/kept-by-name.ts";
import { BOOKED, KIN, NO_STORY, OPENS, SIZE } from "../words/kin-words.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const DOES =
  "is|has|had|cant|cannot|left|forgot|lost|went|isnt|aint|doesnt|dont|wont|didnt|couldnt|wouldnt|might|should|would|needs|wants|want|wanted|told me|asked me|asked if|said|says|gets|got|does|was|will|lives|likes|came|comes|coming|knows|loves|works|gave|be|been|gone|went|goes|moved|stopped|started|showed|handed";
const IS_AS =
  "asleep|in (?:the|bed)|out|at|on (?:the|a|her|his)|having|doing|getting|with|driving|working|sleeping|not|gone|got|been|left|(?:dead |well |so |really |too |a bit )?(?:busy|ill|tired|drunk|upset|poorly)|phone|fone|pa|worker|adviser";
const BEFORE =
  "leave|does|did|has|was|wheres|where is|whens|when is|whats|what does|will|would|could|should|can|tell|told|about|with|seen|of|(?:messag|text|txt|reply|writ|ask|typ|speak)ing for|have|after|reminding|getting|give|pay|alone|where|(?:contact|text|txt|messag|msg|ring|call|bother|phon|harass)ing|(?:dont|do not|never|stop) (?:contact|text|txt|message|msg|ring|call|bother|phone)";
const ITSELF = "(?<!\\b(?:im|its|it is|i am|this is|name is|names|from|me|here|love|cheers|thanks) )";
const NAME_GIVEN = "(?! (?:my name|the name|me|speaking)\\b)";

/** "call me dre not andre": the name they go by. One of another sound, "my name is ben not andre", is of somebody else. */
const nameOfOwn = (name: string): string =>
  `(?<!\\b(?:call(?:ed)? me|i go by|known as|i prefer|(?:spelt|spelled)(?: like)?|name is ${name.slice(0, 2)}[a-z]{0,12}|names? ${name.slice(0, 2)}[a-z]{0,12})(?: [a-z]{1,15})? (?:and |its |it is )?)`;

function namedAs(name: string): readonly RegExp[] {
  return [
    `\\b(?:this is|its|im|i am)(?: [a-z]{2,15})?[ ,]+${name}s? ${SIZE}(?:${KIN})\\b${NO_STORY}`,
    `${OPENS}${name}s? ${SIZE}(?:${KIN}) (?:here|speaking|texting)\\b`,
    `${OPENS}(?:[a-z]{2,15}[ ,]+)?${name}s ${SIZE}(?:${KIN})\\b\\W*(?:$|[.,!-])`,
    `${nameOfOwn(name)}\\b(?:this (?:is not|isnt|aint)|its not|im not|i am not|not) ${name}\\b(?! (?:is|was)\\b)`,
    `\\b${name}s (?:phone|fone|mobile|number)\\b`,
    `${ITSELF}\\b${name} (?:${DOES})\\b${NAME_GIVEN}`,
    `\\b${name}s (?:${IS_AS}|${BOOKED})\\b`,
    `\\bmy (?:wife|husband|daughter|son|gf|girlfriend|bf|boyfriend|partner|sister|brother|missus) ${name}\\b`,
    `\\b(?:${BEFORE}) ${name}s?\\b(?! (?:here|x|speaking)\\b)`,
    `(?<!\\b(?:this|it|name|names|me|that|here|i) )\\bis ${name}s?\\b`,
    `\\b(?:book|put|fit|get) ${name} (?:in|down)\\b(?! (?:please )?(?:thats|that is) me)`,
  ].map((one) => new RegExp(one));
}
// Stryker restore Regex,StringLiteral

const MOST_NAMES = 500;
const SHORTEST_NAME = 3;

/** First names that are words as well: "will will be late" would name nobody. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  "will may mark rose hope faith grace joy summer autumn sky jay art pat rob bill drew chase grant frank jack dawn eve ray sue april june miles".split(
    " ",
  ),
);

const patternsFor = keptByName(MOST_NAMES, (name: string) => {
  const isPlain = name.length >= SHORTEST_NAME && /^[a-z]+$/.test(name);
  return isPlain && !ALSO_WORDS.has(name) ? namedAs(name) : [];
});

/**
 * Whether somebody is spoken of by their first name as another than whoever writes: "is maya coming", "mayas asleep".
 * @param words as plainWords gives them
 */
export const namesAsAnother = (words: string, firstName: string): boolean =>
  patternsFor(firstName.toLowerCase()).some((pattern) => pattern.test(words));
