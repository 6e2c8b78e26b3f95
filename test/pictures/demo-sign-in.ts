import type { Browser, Page } from "playwright-core";

/** A page of a running demo on which a member of staff has signed in with the code that came to their pretend phone. */
export async function signInAt(
  browser: Browser,
  origin: string,
  mobile: string,
  width: number,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: origin });
  const page = await context.newPage();
  const before = await codesTo(origin, mobile);
  await page.goto("/staff");
  await page.getByLabel("Work mobile number or work e-mail address").fill(mobile);
  await page.getByRole("button", { name: "Text me a code" }).click();
  await page.getByLabel("Code", { exact: true }).fill(await nextCode(origin, mobile, before.length));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  return page;
}

const PAUSE_MS = 200;
const TRIES = 50;

/** The code that comes after so many others. */
async function nextCode(origin: string, mobile: string, known: number): Promise<string> {
  for (let tries = 0; tries < TRIES; tries++) {
    const code = (await codesTo(origin, mobile)).at(known);
    if (code !== undefined) return code;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`No code came to ${mobile}`);
}

/** The codes among the texts that the demo has shown for a mobile, oldest first. */
async function codesTo(origin: string, mobile: string): Promise<string[]> {
  const { texts } = await snapshotOf(origin);
  return texts
    .filter(({ phone }) => phone === mobile)
    .flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
}

interface Shown {
  readonly texts: readonly { readonly phone: string; readonly text: string }[];
}

/** The first event of the demo's stream holds everything. */
async function snapshotOf(origin: string): Promise<Shown> {
  const stop = new AbortController();
  const response = await fetch(`${origin}/demo/events`, { signal: stop.signal });
  let read = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    read += chunk;
    if (read.includes("\n\n")) break;
  }
  stop.abort();
  const data = read
    .split("\n\n")[0]!
    .split("\n")
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice(5).trim());
  return JSON.parse(data.join("\n")) as Shown;
}
