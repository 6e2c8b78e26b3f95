import { describe, expect, it } from "vitest";
import { newVisitorForEachTest } from "./visitor.ts";

const visitor = newVisitorForEachTest();

describe("for everyone", () => {
  it("reads each message aloud once, outside the transcript, also while it is minimised", async () => {
    await visitor.open();
    await visitor.say("hello");
    await expect.poll(() => visitor.spoken.textContent()).toBe("Chat said: You said: hello");
    await visitor.page.keyboard.press("Escape");
    await visitor.site.chat.say(visitor.site.chat.received[0]!.address, "one more thing");
    await visitor.hears("Chat said: one more thing");
    expect(await visitor.page.getByRole("log", { includeHidden: true }).getAttribute("aria-live")).toBe(
      "off",
    );
    expect(await visitor.launcher.textContent()).toBe("Chat 1 new");
  });

  it("moves the focus in when it opens and back when it is minimised", async () => {
    await visitor.page.keyboard.press("Tab");
    await visitor.page.keyboard.press("Enter");
    const focused = () =>
      visitor.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? "");
    await expect
      .poll(() => visitor.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id))
      .toBe("message");
    await visitor.page.keyboard.press("Escape");
    expect(await focused()).toBe("launcher");
  });

  it("has no axe violations closed, open and in the middle of a talk", async () => {
    expect(await visitor.axeViolations()).toEqual([]);
    await visitor.open();
    expect(await visitor.axeViolations()).toEqual([]);
    await visitor.say("hello");
    await visitor.sees("Chat said");
    expect(await visitor.axeViolations()).toEqual([]);
  });

  it.each([
    { width: 320, height: 640, why: "a small phone" },
    { width: 320, height: 256, why: "a desktop at 400 %" },
    { width: 1280, height: 800, why: "a desktop" },
  ])("fits $why: nothing cut off, every target at least 44 pixels", async (size) => {
    await visitor.page.setViewportSize(size);
    await visitor.open();
    await visitor.say("A long word: ".concat("x".repeat(120)));
    await visitor.sees("Chat said");
    const panel = visitor.page.locator(".panel");
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    for (const target of await panel.locator("button:visible, .exit").all()) {
      const box = await target.boundingBox();
      expect(Math.min(box!.height, box!.width), (await target.textContent()) ?? "").toBeGreaterThanOrEqual(
        44,
      );
    }
    await visitor.input.scrollIntoViewIfNeeded();
    await visitor.say("and on");
    await visitor.sees("You said: and on", 2);
  });
});

it("opens by itself on our own page, under its own policy and without violations", async () => {
  const refused: string[] = [];
  visitor.page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await visitor.page.goto(`${visitor.site.chat.origin}/chat`);
  await visitor.say("hello");
  await visitor.sees("Chat said");
  expect(await visitor.axeViolations()).toEqual([]);
  expect(refused.filter((text) => !text.includes("favicon"))).toEqual([]);
});
