import { type ConcernReader, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "^(?:(?:and|so|but|ok|now|its|it is|im|i am|am|i|ive|we|were|my|me|feel|feeling|feet|hands?|fingers|toes|all|just|still|getting|got|gone|going|bare|bloody|fuckin|fucking|freakin|really|rly|so|very|well|proper|dead|too|bit|a bit|is|are|been|out here|here|outside) ){0,8}";
const END =
  "(?: (?:now|tho|though|here|out here|outside|and|wet|hungry|tired|scared|dark|lol|x|pls|please|help|as fuck|af|af tbh|tbh|man|bro|all night|n|im|my|feet|hands|cant|feel|alone|through|to the bone|innit)){0,6}$";
const COLD = new RegExp(
  `${LEAD}(?:cold|freezin\\w*|frozen|freezing|soaked|soaking|soaking wet|wet(?: through)?|drenched|numb|shiver\\w*|shaking with cold|blue|icy|baltic|nippy|raining on me|snowing|chilly|br{2,6})${END}`,
);
const BY_WEATHER =
  /\b(?:its|it is|started|pouring|pissing it)(?: (?:is|started|now|just|really|heavy|down|so|absolutely|to|with)){0,4} ?(?:rain\w*|snow\w*|hail\w*|tipping it|chucking it|hammering it|minus|pouring)(?: (?:now|down|here|on me|so much|it down)){0,3}$|\bno (?:coat|jacket|blanket|jumper|shoes|gloves|sleeping bag)\b|\bcant (?:feel|stop shaking|stop shivering|get warm|warm up)\b/;
const NOT =
  /\b(?:not|isnt|dont|no longer|caught a cold|a cold|(?<!\bcant (?:get|keep|stay|feel) )warm|warmer|better|got a coat|gave me a (?:coat|blanket)|food|tea|water|shower)\b(?! (?:get|stop|feel|warm))/;
// Stryker restore Regex,StringLiteral

const OUT: ReadonlySet<string> = new Set(["homeless_tonight", "missing_or_trafficked"]);

/** "im cold", from somebody who is out with nowhere to go. */
export const outInCold: ConcernReader = (words, told) => {
  if (!OUT.has(told.kind) || isOfThem(told) || NOT.test(words)) return undefined;
  return COLD.test(words) || BY_WEATHER.test(words) ? newsOf("cold", told) : undefined;
};
