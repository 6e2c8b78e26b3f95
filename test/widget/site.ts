import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { type ChatServer, chatServer } from "../channels/webchat/chat-server.ts";

const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const still = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launch(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: [...quiet, ...still] });
}

export interface Site {
  readonly origin: string;
  readonly chat: ChatServer;
  readonly close: () => Promise<void>;
}

/**
 * A website of another origin that holds the chat by one script tag, under a policy that allows it and little else.
 * Its page `/without-chat` has none.
 */
export async function councilWebsite(): Promise<Site> {
  let page = "";
  let policy = "";
  const server = createServer(({ url }, response) => {
    response
      .setHeader("Content-Type", "text/html; charset=utf-8")
      .setHeader("Content-Security-Policy", policy);
    response.end(url === "/without-chat" ? "Nothing here." : page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const chat = await chatServer({ webOrigins: [origin] });
  page = councilPage(chat.origin);
  const calls = `connect-src ${chat.origin} ${chat.origin.replace("http", "ws")}`;
  policy = `default-src 'none'; script-src ${chat.origin}; ${calls}; require-trusted-types-for 'script'`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await chat.close();
  };
  return { origin, chat, close };
}

/** Opens the site in a fresh visitor's browser, where the page to leave for is a stand-in. */
export async function visit(
  browser: Browser,
  { origin }: Site,
  size = { width: 1280, height: 800 },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("https://www.bbc.co.uk/weather", (route) => route.fulfill({ body: "It may rain." }));
  await page.goto(origin);
  return page;
}

function councilPage(chatOrigin: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Leaving care - Example Council</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="${chatOrigin}/widget.js" async></script></head>
<body><main><h1>Leaving care</h1><p>Help with money, work and a place to live.</p></main></body></html>`;
}
