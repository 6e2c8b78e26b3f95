import { describe, expect, it } from "vitest";
import { newVisitorForEachTest } from "./visitor.ts";

const visitor = newVisitorForEachTest();

describe("leaving in a hurry", () => {
  const gone = async () => {
    await visitor.page.waitForURL("https://www.bbc.co.uk/weather");
    const { address } = visitor.site.chat.received[0]!;
    await expect.poll(async () => (await visitor.site.chat.log.find(address))?.endedAt).toBeDefined();
    await visitor.page.goto(`${visitor.site.origin}/without-chat`);
    expect(await visitor.page.evaluate(() => sessionStorage.length)).toBe(0);
    await visitor.page.goto(visitor.site.origin);
    await visitor.open();
    expect(await visitor.bubbles()).toEqual([]);
  };

  it("by the link: another page at once, the chat ended, nothing kept", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    await visitor.page.getByRole("link", { name: "Exit quickly" }).click();
    await gone();
  });

  it("by Shift three times, told after each press", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    await visitor.page.keyboard.press("Shift");
    await visitor.hears("Press Shift twice more to exit.");
    for (let i = 0; i < 2; i += 1) await visitor.page.keyboard.press("Shift");
    await gone();
  });

  it("but not by three capital letters", async () => {
    await visitor.open();
    await visitor.input.focus();
    for (const letter of "ABC") await visitor.page.keyboard.press(`Shift+${letter}`);
    expect(await visitor.input.inputValue()).toBe("ABC");
    expect(visitor.page.url()).toBe(`${visitor.site.origin}/`);
  });

  it("leaves no page to come back to", async () => {
    await visitor.page.goto("about:blank");
    await visitor.page.goto(visitor.site.origin);
    await visitor.open();
    await visitor.page.getByRole("link", { name: "Exit quickly" }).click();
    await visitor.page.waitForURL("https://www.bbc.co.uk/weather");
    await visitor.page.goBack();
    expect(visitor.page.url()).toBe("about:blank");
  });
});
