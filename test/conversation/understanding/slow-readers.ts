/** Readers as they must not be: each looks through all of the text for every character of it. */
export const SLOW_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a loop in a loop": (text) => {
    let same = 0;
    for (let i = 0; i < text.length; i++) for (let j = 0; j < i; j++) if (text[i] === text[j]) same++;
    return same;
  },
  "a search from each place": (text) => Array.from(text, (_, at) => text.indexOf("#", at)),
  "a pattern on what is left": (text) => Array.from(text, (_, at) => /#$/.test(text.slice(at))),
  "a list made anew for each": (text) => {
    let before: readonly string[] = [];
    for (const one of text) before = before.concat(one);
    return before.length;
  },
};
