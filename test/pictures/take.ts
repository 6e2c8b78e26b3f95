import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { readSettings } from "../../src/config.ts";
import { makeLog } from "../../src/log.ts";
import { startService } from "../../src/service.ts";
import { takeStaffPages } from "./staff-pages.ts";

/** Takes the pictures of the README and of the staff pages from a running demo. */
const PORT = 3979;
const file = join(tmpdir(), `intouch-pictures-${process.pid}.db`);
const settings = readSettings({
  PORT: String(PORT),
  DATABASE_URL: `file:${file}`,
  CLOCK_START: "2026-11-23T10:12:00Z",
});
const service = await startService(settings, makeLog("silent"));
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});

async function text(words: string): Promise<void> {
  await fetch(`http://localhost:${PORT}/demo/text`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ from: "+447700900001", text: words }),
  });
  await new Promise((done) => setTimeout(done, 700));
}

async function chatOnce(page: Page): Promise<void> {
  const site = page.frames().find((frame) => frame !== page.mainFrame()) ?? page.mainFrame();
  await site.getByRole("button", { name: /chat/i }).first().click();
  await site.getByRole("textbox").last().fill("what can i get");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(2000);
}

try {
  for (const words of [
    "book me in with careers at moss side",
    "2",
    "1",
    "can you tell my PA the boiler man is coming thursday",
  ])
    await text(words);
  const page = await browser.newPage({ viewport: { width: 1400, height: 960 } });
  await page.goto(`http://localhost:${PORT}/`);
  await page.waitForTimeout(1500);
  await chatOnce(page).catch((error: unknown) => console.error("The chat was not opened:", error));
  await page.screenshot({ path: "docs/demo.png" });
  await takeStaffPages(browser, `http://localhost:${PORT}`);
} finally {
  await browser.close();
  await service.stop();
  for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
}
