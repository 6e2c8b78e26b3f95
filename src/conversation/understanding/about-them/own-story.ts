import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NEAR =
  "(?:foster |step ?|half |birth |real |old |new |best |older |little |big |ex )?(?:mum|mam|mom|mother|dad|father|parents?|nan|gran|grandma|grandad|brother|sister|siblings?|auntie|aunt|uncle|cousin|boyfriend|bf|girlfriend|gf|partner|husband|wife|ex|fella|missus|carers?|family|mate|friend|housemate|flatmate|room ?mate|neighbour|landlord|boss|manager|coach|teacher|tutor|worker|key ?worker|social worker|support worker|staff|pa|babys? dad|babys? mum)";
const OPENS_STORY = new RegExp(
  `\\b(?:its|it is|it was|this is|is|bout|about|to do with|regarding|because of|cos of|coz of|with|concerning) (?:something |stuff |things |what |how |a thing |the way )?(?:about |with |that |to do with )?(?:my|me|the|one of my|one of the) ${NEAR}\\b`,
);
const MY_PHONE = new RegExp(`\\bmy ${NEAR}s? (?:phone|fone|mobile|number)\\b`);
// Stryker restore Regex

/**
 * Whether somebody begins to tell of one of their own people: "its about my carer", "need to talk bout my stepdad". That is
 * their own story, and no question of somebody else about them.
 */
export function beginsOwnStory(text: string): boolean {
  const words = plainWords(text);
  return OPENS_STORY.test(words) && !MY_PHONE.test(words);
}
