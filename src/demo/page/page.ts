/** The element that matches in the page, or in a part of it; the page is ours, so it is there. */
export function one<Kind extends Element = HTMLElement>(selector: string, root: ParentNode = document): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector} in the page`);
  return found;
}

/** Shows a sentence above everything else; empty takes it away. */
export function tellProblem(sentence: string): void {
  const place = one("#problem");
  place.textContent = sentence;
  place.hidden = sentence === "";
}
