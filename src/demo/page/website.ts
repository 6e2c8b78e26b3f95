import { one } from "./page.ts";

/** The council's website in its frame. Exit quickly leads out of it, to a page that no frame may hold: ours stands in. */
export function watchWebsite(): void {
  const frame = one<HTMLIFrameElement>("#site");
  const go = (path: string) => frame.contentWindow?.location.replace(path);
  one("#reload").addEventListener("click", () => go("/demo/website"));
  frame.addEventListener("load", () => {
    if (!isOurs(frame)) go("/demo/weather");
  });
}

function isOurs(frame: HTMLIFrameElement): boolean {
  return frame.contentDocument !== null;
}
