// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const DID =
  "(?:hit|hits|hurts?|beat|beats|beaten|batter(?:ed|s)|bang(?:ed|s)|punch(?:ed|es)|kicked|slapped|smacked|jumped|robbed|stabbed|shanked|slashed|shot|glassed|bottled|rapes?|raped|touch(?:ed|es)|molested|abused?|abuses|groomed|noncing|nonced|assaulted|attacked|strangled|choked|killed|spiked|threatened|terrorised|bullied|burnt|burned|cut|hitting|beating|hurting|touching|abusing|battering|did (?:it|that|this|stuff|things)|done (?:it|that|this|stuff|things)|put)";
const WHOM =
  "(?:her|him|them|our|(?:my|me|our|mi|his|her) (?:\\w+ ){0,2}(?:sisters?|sis|brothers?|bro|mum|mam|mom|nan|gran|dad|cousins?|cuz|mates?|friends?|bestie|boy|girl|gf|girlfriend|bf|boyfriend|misses|missus|baby|kids?|son|daughter|niece|nephew|auntie?|uncle|family|fam|bredrin|mandem))";
const TO_ANOTHER = new RegExp(
  `\\b(?:he|she|they|hes|shes|theyve|him|them lot|that \\w+)(?: (?!i\\b|im\\b|ive\\b|id\\b|ill\\b|we\\b|said\\b|says\\b)\\w+){0,8}? ${DID}(?: (?:to|up|on|with|in))? ${WHOM}\\b|\\b(?:what|after what|cos of what|because of what) (?:he|she|they)(?: ve| has| have)? (?:did|done) to ${WHOM}\\b|\\b(?:my|me) (?:\\w+ ){0,2}(?:was|were) \\d{1,2} when (?:he|she|they) (?:did|started|touched|hit)\\b`,
);
/** A fight, a robbery, a slight: done on the street, and over. */
const TO_WRITER =
  /\b(?:he|she|they|hes|shes|theyve|him and his \w+|them lot|that \w+)(?: (?:has|have|just|been|only|fully|went|and|proper|always|is|already|literally|keeps|all|tried|to|his|mates|boys|lot)){0,5} (?:robb?(?:ed|in|ing)?|jumped|mugged|rushed|kicked off on|ran up on|run up on|moved to|violated|disrespected|embarrass\w*|set up|snaked|grassed|snitched on|spat (?:on|at)|bullied|bullying|picks on|cussed|bottled|nicked|stole|stolen|smashed(?: up)?|chatt?(?:ed|ing|in) (?:shit|rubbish) (?:about|bout|on|to)|slept with|got with|cheated on|threaten\w*|sen(?:t|ds|ding)|messag\w*|after|(?:said|says|saying|reckons)(?: \w+){0,4} (?:kill|stab|shank|get|batter|jump|bang|merk|do|shoot|murder|hurt)) (?:me|us|(?:me |my |our )(?!life\b|room\b|bed\b|door\b)\w+)\b/;
const NOW =
  /\b(?:now|rn|just|again|tonight|atm|help|blood|bleed\w*|bled|unconscious|not (?:moving|breathing)|wont wake|ambulance|dying|with me|me as well|(?:hit|hits|hitting|hurt|hurts|beat|beats|stabbed|touched|raped|abused) me)\b|\b(?:hes|shes|theyre|he is|she is|they are) (?!been\b)(?:\w+ )?(?:hit|beat|hurt|touch|abus|batter|stab|kick|attack|strangl|chok)\w{0,3}ing\b/;
// Stryker restore Regex,StringLiteral

/**
 * What somebody did to one whom the writer loves, or took from the writer, as done and not as going on now: after a threat
 * it is the reason for it.
 * @param words as plainWords gives them
 */
export const isReasonForThreat = (words: string): boolean =>
  (TO_ANOTHER.test(words) || TO_WRITER.test(words)) && !NOW.test(words);
