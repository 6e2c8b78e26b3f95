/** What was typed into a box: line ends as one character, nothing that cannot be seen, no empty edges. */
export function typedIn(form: Readonly<Record<string, string>>, field: string): string {
  const text = (form[field] ?? "").replace(/\r\n?/g, "\n").toWellFormed();
  return text.replace(/[^\P{Cc}\n\t]/gu, "").trim();
}
