import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "^\\W*(?:(?:hi|hey|hello|hiya|ok|okay|so|and|but|like|um|er|erm|well|right|please|pls|plz|just|also|wait|first|sorry|if i talk|if i tell you|if i text|if i say something|before i (?:say|tell|start|talk|write|go on)(?: (?:anything|you|u|something|this))?|quick question|question|is it ok if|is it alright if) ){0,4}";
const END =
  "(?: (?:pls|please|plz|ok|okay|x+|now|first|lol|tho|though|is that ok|or not|here|on here|on this|to you|to u|if i (?:talk|tell you|text|write|say)(?: (?:this|something|to you|here))?|to (?:talk|chat|use this|text|ask|get help)(?: to (?:you|u|someone))?|then|yet|at all|or what|for this|when i (?:talk|text|write)|anymore|and stuff|or anything|or is it \\w+)){0,3}\\W*$";
const U =
  "(?:u|you|ya|yous|they|the council|any ?(?:one|1|body)|some ?(?:one|1|body)|people|ppl|denise|this|it)";
const ANON =
  "(?:anonymous\\w{0,2}|anonimous\\w{0,2}|annonymous\\w{0,2}|anonymus|anonimus|annonimous|anon|unnamed|nameless|incognito)";
const WHO =
  "(?:(?:my |me |a |any |a real |real |full )?(?:(?:real |full |actual |first |last )?names?|details|info|address|location|number|identity|id|email)|who (?:i am|i m|im|iam|we are)|where (?:i live|i am|im|im from|i stay))";
const SAY =
  "(?:give|giv|giving|say|sayin|saying|tell|telling|put|putting|leave|leaving|use|using|write|show|share|sharing|type)";
const ASKS_TO_BE_NOBODY = prefiltered(
  new RegExp(
    [
      `${LEAD}(?:can|could|may|do|would|will|cud|how (?:can|do)) i (?:still |just |please |also |get to ){0,2}(?:stay|be|remain|keep|talk|text|txt|chat|speak|tell|write|do|say|ask|use|message|stop|post)(?: (?:to|you|u|some ?one|a person|here|this|it|about|something|stuff|completely|totally|as|being|with|myself|things|on)){0,4} ?(?:${ANON}|without (?:me |having to )?(?:${SAY}|u|you|being|any ?one)(?: (?:u|you|know\\w*|of))? ?(?:${WHO}|its me|known|it s me)?|with(?:out)? (?:a|no|any|my) name)${END}`,
      `${LEAD}(?:do|must|does|should|shud|am|is it|will|would|have|gotta|got)(?: i| u| you| we)? ?(?:have to |hav to |need to |got to |gotta |must |supposed to |to |want me to ){0,2}${SAY}(?: (?:you|u|ya|them))? ${WHO}${END}`,
      `${LEAD}(?:do|will) (?:u|you|they) (?:need|want|ask for|require|have to have|keep|save|store|get)(?: to know)? (?:${WHO})${END}`,
      `${LEAD}(?:(?:what|wot) if )?(?:im not|aint|i (?:dont|do not|dnt|wont|will not|am not|am not going to|rather not|would rather not|cant|am scared to))(?: (?:want|wanna|wana|going|gonna|to|comfortable|ready|really|like)){0,3} ${SAY}(?: (?:you|u|ya))? ${WHO}${END}`,
      `${LEAD}id rather not ${SAY}(?: (?:you|u))? ${WHO}${END}`,
      `${LEAD}(?:will|would|can|could|do|does|are|how (?:do|will|would|can)|wil|wud)(?: ${U})? (?:know|no|tell|see|find out|work out|figure out|able to see|be able to (?:see|tell|know))(?: that| if)? (?:its me|it is me|it was me|that its me|who (?:i am|im|i m|it is|it was|this is|is (?:this|writing|texting|talking)|wrote (?:it|this)|sent (?:it|this)))${END}`,
      `${LEAD}(?:can|could|will|would|do|are|does|wil)(?: ${U})? (?:be able to |able to |going to |gonna )?(?:trace|track|locate|identify|see|get|have)(?: (?:me|where (?:i am|im|i live)|my (?:ip(?: address)?|location|number|name|address|details|identity|email)|this back to me|it back to me))${END}`,
      `${LEAD}(?:is|are) (?:this|it|the chat|that|these|this chat|my messages|what i say|this thing|we) (?:really |totally |completely |100 |all |fully |actually ){0,2}(?:${ANON}|traceable|untraceable|traced|tracked)${END}`,
      `${LEAD}(?:am i|are we|i am|im|i want to be|i want to stay|want to stay|want to be|wanna be|wanna stay|need to be|need to stay|id like to be|id like to stay|i wish to stay|can it be|staying) (?:${ANON})${END}`,
      `^\\W*${ANON}\\W*$`,
    ].join("|"),
  ),
);
// Stryker restore Regex,StringLiteral

/**
 * Whether somebody asks, or says, that they want to write without being known: "do i have to give my name", "will u know its
 * me". @param words as plainWords gives them
 */
export const asksToBeNobody = (words: string): boolean => ASKS_TO_BE_NOBODY.test(words);
