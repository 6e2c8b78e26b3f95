import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DOWN =
  "(?:took|taken|tuk|tooken|swallow(?:ed|d)?|neck(?:ed|d)|popped|down(?:ed|d)|sunk|sank|sinked|gulped|banged|chucked down|put away|guzzled|polished off|tipped(?: down)?)";
const ALL =
  "(?:the lot|them all|all of (?:em|them|it)|every (?:last |single )?one(?: of (?:em|them))?|everything)";
const DRINK =
  "(?:vodka|vod|voddy|whisky|whiskey|rum|gin|wine|lager|beers?|cider|booze|alcohol|brandy|spirits|glens|cans|a drink|stella|tequila)";
const SLANG_DRUG =
  "(?:paras?|parras|benzos?|xannies|xans|vallies|valis|zopis|zimmers|pregabs|cocodies|co codies|ibus|amis|sleepers|blues|sertralines|painkillas?|antideps)";
const STREET_DRUG =
  "(?:spice|mamba|ket|ketamine|g|ghb|coke|md|mdma|mandy|gear|heroin|brown|crack|meth|speed|smack|pregabs?|benzos?|fent\\w*)";
const MANY = "(?:\\d{2,3}|twenty|thirty|forty|fifty|sixty|half|most)";
const LOT = prefiltered(
  new RegExp(
    [
      `\\b(?:${DOWN}|had|did|done|ate|eaten|finished|smashed)(?: \\w+)? (?:a |the |this |that )?(?:whole|full|entire|hole) (?:strip|blister ?pack)\\b(?! (?:of (?:wallpaper|paint|turf|land|lights|bacon|velcro|tape)|down|off|mall|lights?|club))`,
      `\\b${DOWN} (?:a |the |this |that )?(?:whole|full|entire|hole) (?:packet|pack|box|bottle|tub|bag)(?! (?:of (?!(?:\\w+ )?(?:pills?|tablets?|tabs|meds|${SLANG_DRUG})\\b)|to|down|back|home|in|out|off|up|round|over|with me))`,
      `\\b(?:${DOWN}|had|done|did|ate|eaten)(?: \\w+){0,3} (?:box|packet|pack|loads?|lots|all|whole|bunch|handful|strip|too (?:many|much)|\\d{1,2})(?: \\w+){0,3} ${SLANG_DRUG}\\b`,
      `\\b(?:took|taken|had|done|smoked|sniffed|snorted|necked) (?:way |far |bare |well )?(?:too|2) much ${STREET_DRUG}\\b`,
      `\\b(?:took|taken|had|done) ${SLANG_DRUG} (?:on top|and (?:cant|feel|im)|slipping)`,
      `\\b(?:${DOWN}|had|ate|done|did) (?:like |about |bout |around |nearly |over |up to )?${MANY} of (?:em|them|these|those|my meds|them things)\\b(?=.{0,40}\\b(?:${DRINK}|feel\\w*|sick|sleepy|woozy|dizzy|giggly|floaty|on purpose|cant see|scared|dying|wake|gone)\\b)`,
      `\\b(?:sinked|sunk|sank|necked|popped|downed|took|swallowed|banged|washed)(?: down)? ${ALL}(?: down)? (?:with|wiv|wi|w|and|n|in)(?: \\w+){0,3} ${DRINK}\\b`,
      "\\bi (?:eat|take|drink|swallow) (?:all|every)(?: of)?(?: (?:the|my|this))? (?:medicines?|tablets?|pills?|medication)\\b(?! (?:at|in the|every|with (?:food|water|breakfast)))",
      `\\b(?:${DOWN}|had) (?:an? )?(?:\\w+ )?lot of (?:(?:my|me|the) )?(?:\\w+ )?(?:${SLANG_DRUG}|meds|tablets|pills|tabs)\\b`,
      `\\b(?:${DOWN}) every (?:single |last )?(?:tablet|pill|tab)\\b`,
      `\\b(?:finished|had|done|took|ate)(?: off)? (?:the|my|a) (?:whole |full )?(?:packet|pack|box|tub|strip)(?: off)? (?:with|wiv|and|n|in)(?: \\w+){0,2} ${DRINK}\\b`,
      "\\b(?:lot|tablets|pills|tabs|packet|box|strip|tub|handful)\\b(?: \\w+){0,3},? (?:in|inside|down) (?:my|me) (?:belly|stomach|neck|throat|guts?|body|system|gob)\\b",
      "\\b(?:had|took|taken|ate|swallowed|necked|downed) (?:(?:my|me|the|a|his|her) )?(?:whole |entire |full )?(?:weeks?|months?|fortnights?)(?: worth)?(?: of \\w+)? (?:in one|at once|all at once|together)\\b",
      `\\b(?:[2-9]\\d|1\\d\\d) ${SLANG_DRUG}\\b(?! (?:cost|for \\d|in a (?:box|pack)))`,
      "\\bi (?:eat|ate|take|took|drink|drank|swallow) (?:many|much|too many|lots?)(?: of)? (?:tablets?|pills?|medicines?)\\b",
      "\\b(?:had|took|taken|necked|swallowed) (?:(?:my|me|his|her|the) )?(?:\\w+ )?(?:whole|entire|full) prescription\\b(?! (?:to|in|back|off|paid|sent))",
      `\\b${DOWN} (?:\\d{1,2}|two|three|four|five|six|several|loads of|a couple of) (?:strips|packets|boxes|bottles|blister packs)\\b(?! (?:of|to|back|down|home|in|out|up|over))`,
      `\\b(?:had|took|taken|necked|swallowed)(?: (?:like|about|bout|around|nearly|over))? (?:[2-9]\\d|1\\d\\d) (?:and|with|n|wiv|w)(?: \\w+){0,3} ${DRINK}\\b`,
      "\\b(?:took|taken|had|ate|swallowed) (?:so|that) (?:much|many) (?:medicine|tablets|pills|medication|meds)\\b",
      "\\b(?:drank|drunk|drink|swallowed?|necked|downed)(?: \\w+){0,3} for the (?:drains?|toilet|floors?|oven|loo)\\b",
      "\\bhandfuls? down(?: (?:my|me) (?:neck|throat))? (?:then|and|n) (?:another|more)\\b",
      "\\bhow long\\b.{0,25}\\b(?:works?|kicks? in|takes?)\\b.{0,20}\\b(?:had|took|taken|swallowed|necked) (?:the |a )?(?:full|whole|lot|entire|all)(?: (?:box|packet|tub|bottle|strip|of (?:it|them|em)))?",
      "\\b(?:drank|drunk|drink|swallowed?|necked|downed)(?: \\w+){0,3} (?:for|of) (?:washing|cleaning|wash|clean|unblocking) (?:the )?(?:floors?|toilets?|dishes|clothes|ovens?|drains?|windows?|bath|loo)\\b",
      "\\b(?:drank|drunk|drink|drinked|drunken|swallowed|necked|downed) (?:something|stuff|summat|sumfin|what was|whatever was|the stuff|things?|a bottle|from a bottle)(?: (?:thats|that was|i found|kept|bad))? (?:from |in |out )*(?:under|beneath|below|underneath) (?:the |my )?(?:kitchen )?sink\\b",
    ].join("|"),
  ),
);
const EATEN =
  /\b(?:doughnuts?|donuts?|nuggets?|biscuits?|hobnobs?|cookies?|crisps|chocolates?|celebrations|sweets|haribos?|wings|ribs|sprouts|chips|pizzas?|cakes?|curry|roast|oreos?|raisins|jaffas?|ice cream|popcorn|pringles|roses|maltesers|chicken|sushi|spring rolls|oranges|grapes|tic tacs|flashcards|wallpaper|ribena|juice|milk|pasties|prawns|strawberries|eggs|sausages|noodles|rice|olives|nuts|samosas?|dumplings|tapas|charity|ikea|quiz|pool|buffet|menu|vitamins? c)\b/;
const NOT_DONE =
  /\b(?:havent|hasnt|didnt|not|never|nearly|almost|wouldnt|should i|if i|before i|used to|years? ago|last (?:year|summer))\b/;
// Stryker restore Regex

/** All of it swallowed, without what it was being said in its own name. @param words as plainWords gives them */
export const tookTheLot = (words: string): boolean =>
  LOT.test(words) && ![EATEN, NOT_DONE].some((pattern) => pattern.test(words));
