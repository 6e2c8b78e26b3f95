// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const U = "(?:u|you|ya|yous|they|this|it|ur lot|you lot|u lot|i)";
const THIS =
  "(?:this|these|it|that|them|all (?:of )?(?:this|it)|my (?:msgs?|messages?|texts?|info|details|stuff|name)|wh?at i (?:\\w+ ){0,3}(?:u|you|say|said|write|wrote|sent|put)|about (?:me|this|it))";
const PASS =
  "(?:pass|passes|passing|passin|passed|send|sends|sending|sent|give|gives|giving|gave|given|forward|forwards|forwarding|forwarded|hand|handing|handed|share|shares|sharing|shared|go|goes|going|gone)";
const WHO = "(?:who|whos|whose|who all|who else|what people|which people|which person|which ones?)";
const WORKER =
  "(?:my (?:pa|worker|social worker|sw|key ?worker|support worker)|the (?:team|duty team|social worker)|duty)";
const NAMES =
  "(?:(?:my|his|her|their|the|any|a|real|full|our) ){0,2}(?:names?|age|ages|address|details?|info|information|surname|postcode|location|number|date of birth|dob|birthday)";
const SHALL_I =
  "(?:should|shall|must|can|do|have|am|is it ok|must) (?:(?:i|to|have|need|got|gotta|even|really|allowed|better|ok) ){1,4}";
const DO_YOU_WANT =
  "(?:(?:do|will|would|does) )?(?:u|you|ya|duty) (?:(?:even|really|actually) )?(?:want|need|after|wanting|gonna need|have to have)";
const PLACED =
  "(?:who|where|which)(?: (?:it|he|she|they|i|im|i am|we|this|that|hes|shes|theyre|is|am|are|was|did|live|lives?)){1,4}";
const MORE =
  "(?: (?:out|off|first|too|aswell|as well|n that|and that|n stuff|n all|or not|from me|of .{2,20})){0,2}";

/** What is asked of how it is passed on, and of what to say for that: each with the words of it. */
export const ASKED_OF_PASSING = [
  [
    "who-reads",
    [
      `${WHO}(?: (?:will|would|are|r|did|do|does|have|has|is|gonna|going|to|be|getting|gets|${U})){0,5} ${PASS}(?: ${THIS})?(?: (?:on|off|along|over|with|to|2|next|it)){0,4}`,
      `where (?:(?:will|would|are|r|did|do|does|have|gonna|going|to) ){0,2}${U} ${PASS}(?: ${THIS})?(?: (?:on|off|to|2)){0,2}`,
      `(?:${WHO}|how many (?:people|ppl|of (?:u|you))|what (?:people|ppl|staff|workers?))(?: (?:will|would|can|do|does|are|has|have|had|got|gets?|gonna|now|all)){0,3} (?:see|sees|seen|read|reads|know|knows|got|get|gets|have|has|hold|holds|sent|told|involved|my info)(?: ${THIS}){0,2}`,
      `(?:is|are) it (?:just|only) (?:my pa|${U}|duty|the (?:duty )?team)(?: (?:that|who|what|wot))? (?:knows?|sees?|reads?|gets? (?:it|told)|can see)(?: ${THIS})?`,
    ].join("|"),
  ],
  [
    "worker-knows",
    `(?:can|could|will|would|cud) (?:(?:u|you|ya|they|please|pls|just) ){1,3}(?:let|tell) ${WORKER} (?:know|knows|about (?:it|this))(?: (?:for me|about (?:it|this|me)|that i (?:said|told) .{1,20}))?|(?:please |pls |can u |can you )?make sure ${WORKER} (?:knows?|sees?|gets? (?:it|this|told)|reads?)(?: (?:it|this))?|(?:can|should|will) ${WORKER} know`,
  ],
  [
    "when",
    "(?:when|whens|wen|wh?at time|wot time|what (?:days?|hours))(?: (?:is|are|r|will|does|do|are|can)){1,2} (?:u|you|ya|they|some ?(?:one|body)|any ?(?:one|body)|people|my (?:pa|worker|social worker)|the (?:office|team|duty team)|duty|it)(?: (?:be|get|gets|get back|back|in|there|open|opens?|on|start|starts|around|about|working|awake|at work|actually|next)){1,4}(?: (?:on|this|next|at the|over the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|tomorrow|tmrw|tmoz|week|morning)){0,4}",
  ],
  [
    "name",
    [
      `${SHALL_I}(?:say|tell|give|write|put|send|share|leave)(?: (?:u|you|ya|them|him|her|out))? (?:${NAMES}${MORE}|${PLACED})`,
      `${SHALL_I}(?:name) (?:him|her|them|names|any ?one|who it is)`,
      `${DO_YOU_WANT}(?: me)?(?: to)?(?: (?:know|have|say|give|tell (?:u|you)))? ${NAMES}${MORE}`,
      `${DO_YOU_WANT}(?: me)? to (?:know|say|tell (?:u|you)) ${PLACED}`,
      "(?:wh?at|wot|wat|which|any) (?:else |other |more )?(?:details?|info|information|stuff|things?) (?:(?:do|does|can|should|would) )?(?:u|you|ya|they|i)(?: (?:need|want|say|give|to know|tell|have to|to|should)){1,3}(?: (?:u|you|me|from me|know))?|(?:u |you |do u |do you )?need any ?(?:thing|info|details?|more)(?: else)? from me",
    ].join("|"),
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

export type AskedOfPassing = (typeof ASKED_OF_PASSING)[number][0];
