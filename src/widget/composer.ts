import { make } from "./dom.ts";
import { words } from "./words.ts";

export interface Composer {
  form: HTMLFormElement;
  input: HTMLTextAreaElement;
}

/** Where one writes. Enter sends and Shift with Enter starts a line, except while an input method is composing. */
export function makeComposer(onSend: (text: string) => void): Composer {
  const input = make("textarea", {
    id: "message",
    rows: "2",
    maxlength: "4000",
    enterkeyhint: "send",
    autocomplete: "off",
  });
  const label = make("label", { for: "message" }, words.message);
  const form = make("form", {}, label, make("div", { class: "row" }, input, make("button", {}, words.send)));
  const submit = () => {
    const text = input.value.trim();
    if (text) onSend(text);
    input.value = "";
    input.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  return { form, input };
}
