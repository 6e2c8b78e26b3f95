type Attributes = Record<string, string>;

/** An element with attributes and children. Text becomes text nodes: nothing that anyone wrote is read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function makeButton(attributes: Attributes, label: string, onClick: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", ...attributes }, label);
  button.addEventListener("click", onClick);
  return button;
}

const spokenForMs = 5_000;

/** What a screen reader says, once; it sits outside the messages, so that it speaks while the chat is minimised. */
export function makeAnnouncer(): { region: HTMLElement; announce(text: string): void } {
  const region = make("div", { class: "unseen", "aria-live": "polite", "aria-relevant": "additions" });
  const announce = (text: string) => {
    const line = make("p", {}, text);
    region.append(line);
    setTimeout(() => line.remove(), spokenForMs);
  };
  return { region, announce };
}
