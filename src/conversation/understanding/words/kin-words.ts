// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Who may be near a young person, as part of a pattern over plain words. */
export const KIN =
  "mum|mam|mom|mother|dad|father|nan|nana|gran|grandma|grandad|brother|bro|sister|sis|auntie|aunt|uncle|cousin|cuz|cuzzy|girlfriend|gf|boyfriend|bf|bloke|fella|fiance|fiancee|partner|wife|husband|missus|mrs|misses|ex|ex (?:bf|gf|boyfriend|girlfriend|husband|wife|partner)|baby ?(?:mum|mama|dad|daddy|mother|father)|babys (?:mum|mam|mom|dad)|kids (?:mum|mam|dad)|step ?(?:mum|dad|brother|sister)|foster (?:mum|dad|mother|father|carer|brother|sister)|carer|landlord|landlady|boss|manager|mate|friend|housemate|flatmate|roommate|neighbour|(?:key|support|social|youth|case|housing|hostel|outreach|family) ?worker|housing officer|foster carers|parents|teacher|tutor|solicitor|nurse";

export const SIZE =
  "(?:(?:little|lil|big|older|younger|foster|step|real|birth|baby|best|twin|new|current|old|college|school) )?";

export const OPENS =
  "^\\W*(?:(?:hi|hiya|hello|hey|yo|oi|sorry|soz|alright|ok|right|good (?:morning|evening|afternoon))[ ,]+){0,3}";

/** "its her bf who did it" tells of somebody; it is nobody who says who they are. */
export const NO_STORY =
  "(?! (?:(?:who|that) (?!is this|are you|r u|you|u )|thats|hit|hits|hitting|hurt|hurts|did|does|doing|again|beat|beats|is|has|keeps|was|and she|and he)\\b)";

export const BOOKED =
  "(?:careers? |next |first )?(?:app?oint?ments?|app?ts?|apts?|bookings?|meetings?|interviews?|slots?|session|careers? thing)";
// Stryker restore Regex
