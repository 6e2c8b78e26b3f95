import type { Page } from "playwright-core";
import type { Effort } from "./keystroke.ts";

/** Somebody at a page: does what a person can do with a mouse and keys, and counts it. */
export class Hand {
  readonly page: Page;
  #effort = { taps: 0, decided: 0, typed: 0, moves: 0 };
  #waitedMs = 0;
  #atKeys = false;

  constructor(page: Page) {
    this.page = page;
  }

  get effort(): Effort {
    return this.#effort;
  }

  /** How long pages took to come after a press, in milliseconds. */
  get waitedMs(): number {
    return this.#waitedMs;
  }

  /** A link, a button, or a part that opens, by its words; the first of several. Waits for the page that it leads to. */
  async tap(words: string | RegExp, role: "link" | "button" | "details" = "link"): Promise<void> {
    const found =
      role === "details"
        ? this.page.locator("summary", { hasText: words })
        : this.page.getByRole(role, { name: words });
    this.#point(true);
    if (role === "details") return await found.first().click();
    await this.#timed(() => found.first().click());
  }

  /** A box of words, found by its label: pressed, and written in. */
  async write(label: string | RegExp, words: string): Promise<void> {
    const box = this.page.getByLabel(label).and(this.page.locator(":visible")).first();
    this.#point(false);
    this.#toKeys();
    this.#effort.typed += words.length;
    await box.fill(words);
  }

  /** A day or a time, as the keys write it into its field. */
  async writeDay(label: string | RegExp, value: string): Promise<void> {
    const box = this.page.getByLabel(label, { exact: true }).and(this.page.locator(":visible")).first();
    this.#point(false);
    this.#toKeys();
    this.#effort.typed += value.replace(/\D/g, "").length;
    await box.fill(value);
  }

  /** Out of a list that opens: one press to open, one to choose. */
  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    const list = this.page.getByLabel(label).and(this.page.locator("select:visible")).first();
    this.#point(true);
    this.#point(false);
    const text = await list.locator("option").filter({ hasText: option }).first().innerText();
    await list.selectOption({ label: text });
  }

  /** A box or a circle, by its words. */
  async tick(label: string | RegExp): Promise<void> {
    this.#point(true);
    await this.page.getByLabel(label).and(this.page.locator("input:visible")).first().check();
  }

  /** The Enter key, where the hand is at the keys already. */
  async enter(): Promise<void> {
    this.#effort.typed++;
    await this.#timed(() => this.page.keyboard.press("Enter"));
  }

  /** What has to be read for it to count as done. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).and(this.page.locator(":visible")).first().waitFor();
  }

  async #timed(act: () => Promise<unknown>): Promise<void> {
    const before = performance.now();
    await act();
    await this.page.waitForLoadState("load");
    this.#waitedMs += performance.now() - before;
  }

  #point(isDecided: boolean): void {
    this.#effort.taps++;
    if (isDecided) this.#effort.decided++;
    if (this.#atKeys) this.#effort.moves++;
    this.#atKeys = false;
  }

  #toKeys(): void {
    if (!this.#atKeys) this.#effort.moves++;
    this.#atKeys = true;
  }
}
