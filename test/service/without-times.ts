/** Texts with the time that a promise names left out: it depends on when a test is run. */
export function withoutTimes(texts: readonly string[]): string[] {
  return texts.map((text) =>
    text.replace(/ by (?:noon|\d+(?::\d+)?[ap]m) (?:today|tomorrow|on \w+ \d+ \w+)\..*$/m, " by TIME."),
  );
}
