// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const IN =
  /\b(?:in|at|round|near|from|outside|over in|up in|down in|stuck in|to) (?:central |city centre |south |north )?(manchester|salford|trafford|stretford|sale|altrincham|bolton|bury|oldham|rochdale|stockport|tameside|ashton|hyde|wigan|leigh|leeds|liverpool|sheffield|bradford|london|birmingham|nottingham|leicester|newcastle|york|hull|preston|blackpool|blackburn|burnley|warrington|chester|crewe|stoke|derby|coventry|bristol|southampton|portsmouth|brighton|norwich|cambridge|oxford|lancaster|huddersfield|halifax|wakefield|doncaster|sunderland|middlesbrough)\b/;
// Stryker restore Regex

/** The town that a message says they are in, in small letters; nothing if it names none that we list. */
export const townSaid = (text: string): string | undefined => IN.exec(text.slice(0, 600).toLowerCase())?.[1];
