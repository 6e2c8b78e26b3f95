import type { Attachment } from "./api.ts";
import { make, makeButton } from "./dom.ts";
import { words } from "./words.ts";

const heroCard = "application/vnd.microsoft.card.hero";
let cardsMade = 0;

/** The cards of a message; an attachment of another kind is left out, for the message does without. */
export function makeCards(attachments: Attachment[], onSay: (text: string) => void): HTMLElement[] {
  return attachments.filter(({ contentType }) => contentType === heroCard).map((one) => makeCard(one, onSay));
}

/** A card is a section under its title. Its buttons are told apart by the title too, for those who hear them alone. */
function makeCard({ content }: Attachment, onSay: (text: string) => void): HTMLElement {
  const { title = "", text = "", buttons = [] } = content;
  cardsMade += 1;
  const id = `card-${cardsMade}`;
  const say = buttons.filter(({ type }) => type === "imBack");
  return make(
    "section",
    { class: "card", "aria-labelledby": id, dir: "auto" },
    make("h3", { id }, title),
    ...text.split("\n\n").map((paragraph) => make("p", {}, paragraph)),
    ...buttons.filter(isPage).map(makeSource),
    ...say.map((one) =>
      makeButton({ "aria-label": `${one.title}: ${title}` }, one.title, () => onSay(one.value)),
    ),
  );
}

const isPage = ({ type, value }: { type: string; value: string }): boolean =>
  type === "openUrl" && /^https?:\/\//.test(value);

/** Another page, in a tab of its own that learns nothing of this one. */
function makeSource({ title, value }: { title: string; value: string }): HTMLElement {
  const link = make("a", { href: value, target: "_blank", rel: "noopener noreferrer" }, title, words.newTab);
  return make("p", { class: "source" }, link);
}
