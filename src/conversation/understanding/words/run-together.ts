/** Words that danger is told in, by which words written without blanks are taken apart. */
const PLAIN_WORDS = new Set(
  `i im ive ill id u you he hes she shes they theyre we my me him her his us it its this that is am are was be been being
  a an the to too 2 4 for of in on at up off out no not dont dnt dun cant cnt wont didnt doesnt never want wants wanted
  wanna wana wnt need needs gonna gunna gona going go gone ima imma will would could should just jus so really please pls
  plz help life live living alive here there anymore more nomore any now tonight tonite 2night 2nite today 2day again going all over end ending
  everyone everything nothing nowhere where sleep sleeping sleepy stop keep keeps make makes let go feel feels like hate
  hates love scared afraid alone safe home house street streets outside mum dad mom stepdad uncle boyfriend bf partner
  ex brother kids baby and or but if when self myself meself myslf myslef mysef wish was were dont do done did have has had got get gets
  kicked chucked thrown with away rough tired of hungry food`.split(/\s+/),
);
/** Of these there has to be one, so that nothing else is taken apart. */
const GRAVE_WORDS = new Set(
  `die dying died dead kill kills killed killing killin kms suicide suicidal hurt hurts hurting harm harming harmed cut
  cutting hang hanging hit hits hitting rape raped rapes raping beat beats beating beaten punch punched punches choke
  choked chokes strangled strangles stab stabbed overdose overdosed abuse abused abuses abusing touched touches touching
  homeless unalive life jump drown knife assaulted threatens threatened bleeding anymore sleep scared hate help kicked end live alive`.split(
    /\s+/,
  ),
);
/** They look like two of the words and are one. */
const ONE_WORD = new Set("hither helpme helpful sleepless hithere hangry".split(" "));
/** "Asleep", "hangover", "sleepin": beside one other word these make a word of their own. */
const PARTICLES = new Set("a an in on at of off out over up to no for".split(" "));
const LONGEST_WORD = 10;
const LONGEST = 80;
const SHORTEST = 5;
const LETTERS = /^[a-z24']+$/;

const isWord = (word: string): boolean => PLAIN_WORDS.has(word) || GRAVE_WORDS.has(word);

/**
 * A run of letters taken apart into the words of danger that it holds: "iwanttodie", "want2die". All of it has to be
 * made of such words; of two ways the one with the fewer words is taken. Linear in its length.
 * @returns nothing if it is not words of danger run together
 */
export function takenApart(run: string): string | undefined {
  if (run.length < SHORTEST || run.length > LONGEST || ONE_WORD.has(run) || isWord(run)) return undefined;
  if (!LETTERS.test(run)) return undefined;
  const words = fewestWords(run.replaceAll("'", ""));
  if (!words?.some((word) => GRAVE_WORDS.has(word))) return undefined;
  const isOneWord = words.length < 3 && words.some((word) => PARTICLES.has(word));
  return isOneWord ? undefined : words.join(" ");
}

function fewestWords(run: string): readonly string[] | undefined {
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = upTo[start];
      const best = upTo[end];
      if (!before || (best && best.length <= before.length + 1)) continue;
      const word = run.slice(start, end);
      if (isWord(word)) upTo[end] = [...before, word];
    }
  }
  return upTo[run.length];
}
