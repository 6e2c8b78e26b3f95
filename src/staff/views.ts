import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";

/** The pages that there are: files in views/. */
export type Page =
  | "sign-in"
  | "code"
  | "home"
  | "concern-page"
  | "ring"
  | "sample"
  | "thread"
  | "problem"
  | "signed-out"
  | "sign-in-problem"
  | "left"
  | "calls"
  | "live"
  | "home-live"
  | "people"
  | "trail"
  | "about-me"
  | "card-first"
  | "transfer"
  | "transferred"
  | "leave"
  | "team"
  | "teams-link"
  | "colleague"
  | "waiting"
  | "asks"
  | "ask-list"
  | "calendar"
  | "day"
  | "booking"
  | "book"
  | "careers";

export interface Views {
  render(page: Page, data: object): string;
}

/** Templates with everything escaped that is not a macro's own HTML. */
export function makeViews(): Views {
  const ours = fileURLToPath(new URL("./views", import.meta.url));
  const govuk = dirname(
    dirname(fileURLToPath(import.meta.resolve("govuk-frontend/dist/govuk/template.njk"))),
  );
  const env = new nunjucks.Environment(new nunjucks.FileSystemLoader([ours, govuk]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return { render: (page, data) => env.render(`${page}.njk`, data) };
}
