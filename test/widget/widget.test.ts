import { describe, expect, it } from "vitest";
import { newVisitorForEachTest } from "./visitor.ts";

const visitor = newVisitorForEachTest();

describe("the chat on another website", () => {
  it("takes a message and shows the answer, each once", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said: You said: hello");
    expect(await visitor.bubbles()).toEqual(["You said: hello", "Chat said: You said: hello"]);
    expect(visitor.site.chat.received).toMatchObject([
      { channel: "web", source: "directline", text: "hello" },
    ]);
  });

  it("sends a tapped answer in the person's name, and takes the answers away", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.page
      .getByRole("group", { name: "Answers you can tap" })
      .getByRole("button", { name: "Yes" })
      .click();
    await visitor.sees("You said: Yes", 2);
    expect(visitor.site.chat.received.map(({ text }) => text)).toEqual(["hello", "Yes"]);
  });

  it("shows what anyone writes as words, never as HTML", async () => {
    await visitor.open();
    const nasty = '<img src=x onerror="document.title=1"><b>hi</b> javascript:alert(1)';
    await visitor.say(nasty);
    await visitor.sees(nasty, 2);
    expect(await visitor.page.locator(".bubble b, .bubble img").count()).toBe(0);
    expect(await visitor.page.title()).toBe("Leaving care - Example Council");
  });

  it("goes on after a new page in the same tab, and keeps nothing but the session", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    await visitor.page.reload();
    await visitor.open();
    await visitor.sees("You said: hello", 2);
    expect(
      await visitor.page.evaluate(() => [Object.keys(sessionStorage), localStorage.length, document.cookie]),
    ).toEqual([["chat-session"], 0, ""]);
    const kept = await visitor.page.evaluate(() => JSON.parse(sessionStorage.getItem("chat-session") ?? ""));
    expect(Object.keys(kept)).toEqual(["conversationId", "token"]);
  });

  it("works by polling where WebSockets do not get through", async () => {
    await visitor.page.addInitScript(() => {
      const Broken = class extends WebSocket {
        constructor(_url: string) {
          super("ws://localhost:1");
        }
      };
      Object.assign(globalThis, { WebSocket: Broken });
    });
    await visitor.page.reload();
    await visitor.launcher.click();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    expect(await visitor.bubbles()).toEqual(["You said: hello", "Chat said: You said: hello"]);
  });

  it("begins a new chat when the old one has timed out, and does not lose the message", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    visitor.site.chat.clock.advance(31 * 60_000);
    await visitor.say("still there?");
    await visitor.sees("You said: still there?", 2);
    await visitor.page.getByText("This is a new one").first().waitFor({ state: "attached" });
    const conversations = new Set(visitor.site.chat.received.map(({ address }) => address));
    expect(conversations.size).toBe(2);
  });
});

describe("without a connection", () => {
  it("says that a message was not sent, and sends it once when asked to try again", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    await visitor.page.context().setOffline(true);
    await visitor.say("are you there");
    await visitor.page.locator(".note", { hasText: "Not sent." }).waitFor();
    await visitor.hears("Your message was not sent.");
    expect(await visitor.axeViolations()).toEqual([]);
    await visitor.page.context().setOffline(false);
    await visitor.page.getByRole("button", { name: "Try again" }).click();
    await visitor.sees("You said: are you there", 2);
    expect(visitor.site.chat.received.map(({ text }) => text)).toEqual(["hello", "are you there"]);
  });

  it("says that the connection is lost, comes back, and misses nothing", async () => {
    await visitor.open();
    await visitor.say("hello");
    await visitor.sees("Chat said");
    visitor.site.chat.dropStreams();
    await visitor.page.locator(".status", { hasText: "The connection is lost" }).waitFor();
    await visitor.site.chat.say(visitor.site.chat.received[0]!.address, "while you were away");
    await visitor.sees("while you were away");
    await visitor.page.locator(".status").waitFor({ state: "hidden" });
    expect(await visitor.bubbles()).toHaveLength(3);
  });
});
