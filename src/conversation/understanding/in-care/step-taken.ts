/** A step towards safety that somebody says they take, or have taken. */
export type StepTaken = "ringing" | "with-help" | "away" | "put-down" | "stopped" | "they-answered";

// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const HELP =
  "(?:(?:the |an |a )?(?:ambulances?|amb|amberlance|paramedics?|999|111|police|feds|fire brigade|doctors?|gp|midwife|maternity|samaritans|childline|refuge|hospital|crisis (?:team|line)|helpline|council|hostel|duty|social worker|nurse|them|it|that number|the number|u guys))";
const PLACE =
  "(?:(?:a ?& ?e|a and e|a n e|a e|ane|hospital|hosp|the hospital|casualty|(?:the )?(?:police station|doctors|walk in(?: centre)?|maternity|ward|labour ward|ambulance|refuge|gp)))";
const WITH =
  "(?:my |me |a |the )?(?:\\w+ )?(?:mates?|friends?|nans?|gran|mum|mam|mom|dad|aunty?|auntie|uncle|sisters?|sis|brothers?|bro|cousins?|neighbours?|gf|bf|girlfriend|boyfriend|teacher|carer|staff|keyworker|key worker|support worker)(?:s)?";

/** Each step with the words of it, to stand by themselves. */
export const STEPS_TAKEN: readonly (readonly [StepTaken, readonly string[]])[] = [
  [
    "ringing",
    [
      "(?:gonna |going to |gna |will |ill |about to )?(?:ring|ringing|rinnging|ringin|call|calling|callin|phone|phoning|phonin|dial|dialling|dialing)(?: (?:now|rn|right now|straight away|asap))?",
      `(?:gonna |going to |gna |will |ill |about to |just )?(?:ring|ringing|ringin|rang|rung|call|calling|callin|called|phone|phoning|phoned|dialled|dialling|spoke to|speaking to|talking to|on (?:the )?phone (?:to|with)|on to|waiting on|on hold (?:to|with)) ${HELP}(?: (?:now|rn|right now|already|and waiting|back)){0,4}`,
      "(?:on|its|am on) (?:the )?(?:phone|call|line|hold)(?: (?:now|rn|with (?:them|999|111)|to (?:them|999|111))){0,4}|(?:its|it s|is) ringing",
    ],
  ],
  [
    "with-help",
    [
      `(?:here |now |got |get |just |sat |sitting |waiting |arrived ){0,4}(?:at|in|to|outside) (?:the |an )?${PLACE}(?: (?:now|waiting|with (?:\\w+ ){0,2}\\w+)){0,4}`,
      `(?:the |an )?(?:ambulances?|amb|paramedics?|police|feds|doctors?|nurse|crisis team|social worker|fire brigade|they|help) ?(?:is|are|has|have|re|ve|r|s|just|finally|now){0,4}(?: (?:is|are|has|have|just|finally|now)){0,4} (?:here|arrived|got here|come|came|with me|with us|with (?:her|him|them)|turned up|outside|coming|comin|on (?:the|their|its) way|checking me|looking at (?:me|it|him|her))(?: now)?`,
      "(?:they|the (?:doctors?|nurse|hospital|paramedics?)) (?:want|wanna|need|wants|are keeping|keeping|kept|is keeping|r keeping|took|taking|are taking|admitted|have admitted) me(?: to (?:stay|come|go))? (?:in|overnight|in overnight|to (?:hospital|a ?& ?e))",
      "(?:being|been|getting|got) (?:seen|checked|checked (?:out|over)|looked after|stitched(?: up)?|sorted|treated|admitted)(?: (?:to|by) (?:\\w+ ){0,2}\\w+)?",
    ],
  ],
  [
    "away",
    [
      "(?:just |managed to |finally |i ){0,4}(?:got|get|getting|made it|ran|run|walked|snuck|climbed|left|legged it|escaped|come|came|gone|went)(?: (?:out|away|off|outside|home|back home|to safety|from (?:him|her|them|there|the (?:house|flat|room))|safe|the (?:house|flat)|there|downstairs)){1,4}(?: (?:im|i am|and|n|now|at|in|on|with|by|the|a|my|me|sat|stood|safe|alone|bus stop|bus|station|train|street|shop|tesco|mcdonalds|park|mates|nans|friends|mums|sisters|neighbours|library|road|corner)){0,9}",
      `(?:now |safe |staying |stayin |sat |going |gone |stopping |round |here ){0,4}(?:at|with|round|in|to|by) (?:${WITH}|(?:the |a )?(?:bus stop|bus|station|shop|tesco|mcdonalds|library|neighbours|pub|petrol station|garage|police station))(?: (?:house|flat|now|tonight|and safe|n safe|place|for now)){0,3}`,
      `(?:run|ran|running|go|went|gone|walked|legged it) (?:over |round |next door )?(?:to|2|round) (?:${WITH}|(?:the )?(?:neighbours?|shop|police station|station|tesco|pub))(?: (?:house|flat|place|now)){0,2}`,
      "(?:hes|shes|theyve|theyre|he|she|they|ok he|ok she) (?:has |have |is |are |just |ok ){0,4}(?:gone|go|goes|went|left|run off|ran off|drove off|walked off|goin|going)(?: (?:away|off|out|home|now|to work|to bed|to the pub|to sleep)){0,2}",
      "(?:(?:ok |i |ive |have ){0,4}(?:locked|bolted|shut|barricaded) (?:the|my|all the) (?:door|doors|bedroom door|windows?)|(?:the )?door (?:is |s )?locked)(?: now)?",
    ],
  ],
  [
    "put-down",
    [
      "(?:ok |yeah |ive |i |have |just ){0,4}(?:loosened|untied|undone|undid|took|taken|put|putting|chucked|threw|thrown|dropped|binned|flushed|hid|hidden|got rid of|given|gave|stepped|moved|climbed|come|came|walked|gone|locked)(?: (?:it|that|them|em|the (?:knife|blade|rope|belt|pills|tablets|lighter|gun|machete|razor)|my (?:knife|blade|blades|razor|pills|tablets|meds)|all|of it))?(?: (?:off|down|away|back|back down|back inside|in (?:the|a) (?:bin|drawer|drain|canal|river|sink|toilet)|down (?:the|a) (?:toilet|drain|sink|loo)|to (?:my |the )?(?:nan|mum|mam|mate|staff|neighbour|sister|dad|carer|police|chemist)|off (?:the|it)|from (?:the|it)|inside|off my neck|from (?:the )?(?:edge|rail|tracks|bridge|ledge))){1,3}",
      "(?:climbed|stepped|got|gone|come|came|moved|walked) back (?:over|down|inside|in|from (?:the )?\\w+|off (?:the )?\\w+)",
      "(?:loosened|untied|undid|binned|flushed|chucked|stopped) (?:it|that|them|em)",
    ],
  ],
  [
    "stopped",
    [
      "(?:(?:the )?bleeding|its|it|it has|blood) (?:has |is )?(?:stopped|slowed|slowing)(?: (?:down|bleeding|now)){0,4}",
    ],
  ],
  [
    "they-answered",
    [
      "(?:ok |yes |yeah |finally |phew ){0,4}(?:he|she|they|hes|shes|theyve)(?: just| finally| has| have){0,4} (?:picked up|answered|replied|texted back|rang back|rang me|messaged|messaged back|text back|awake|woke up|woken up|woke|talking|talking now|breathing|breathing now|ok|okay|safe|fine|home|come home|came home|back home|turned up|been found)(?: (?:now|to me|again|on the phone)){0,2}",
      "(?:im |i am |am )?(?:on (?:the )?(?:phone|facetime)|talking|speaking|with|sat with|going round) (?:to |with )?(?:him|her|them)(?: now)?",
    ],
  ],
];
// Stryker restore StringLiteral
