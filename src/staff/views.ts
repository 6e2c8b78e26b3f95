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
  | "balance"
  | "load"
  | "transcript"
  | "together"
  | "together-preview"
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
  | "hours"
  | "unmarked"
  | "booking"
  | "book"
  | "put-right"
  | "put-right-merge"
  | "put-right-wrong"
  | "put-right-waiting"
  | "put-right-settle"
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
