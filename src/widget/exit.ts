import { make } from "./dom.ts";
import { words } from "./words.ts";

/** A page that anyone might be looking at. */
const elsewhere = "https://www.bbc.co.uk/weather";
const pressesNeeded = 3;
const pressesWithinMs = 5_000;

/** A link, so that it leads away even if the script has failed. */
export function makeExitLink(leave: () => void): HTMLAnchorElement {
  const link = make(
    "a",
    { class: "exit", href: elsewhere, rel: "noopener noreferrer", "aria-label": words.exitHint },
    words.exit,
  );
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  return link;
}

/** Covers the page at once, then puts another in its place, so that Back does not return to it. */
export function coverAndLeave(root: ParentNode): void {
  root.append(make("div", { class: "cover" }));
  document.title = "";
  location.replace(elsewhere);
}

/** Shift pressed three times within five seconds, with no other key between (capital letters are not presses). */
export function onShiftThrice(leave: () => void, announce: (text: string) => void): void {
  let presses: number[] = [];
  document.addEventListener(
    "keydown",
    ({ key, repeat, timeStamp }) => {
      if (repeat) return;
      presses =
        key === "Shift" ? [...presses.filter((at) => at > timeStamp - pressesWithinMs), timeStamp] : [];
      const more = pressesNeeded - presses.length;
      if (presses.length > 0 && more > 0) announce(words.shift(more));
      if (more <= 0) leave();
    },
    true,
  );
}
