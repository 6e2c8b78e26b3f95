import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProcess, settingsFor } from "../support/process.ts";
import { HER_PA, MAYA, RealLine } from "./real-line.ts";

const WORD = "zanthoxylic";
const NAME = "Quillonia";
const STRANGER = "+447700900377";
const IMPORTED = "+447700900388";
const CODE = "271828";

/** What must stand nowhere; a number however it is written. */
const CANARIES = [WORD, NAME, CODE, ...[MAYA, HER_PA, STRANGER, IMPORTED].map((phone) => phone.slice(3))];

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "Content-Type": "application/json" };

let line: RealLine;
const written: string[] = [];

beforeAll(async () => {
  line = await RealLine.open({ autoCallbacks: true });
  await textIn();
  await failToText();
  await writeNonsense();
  await chat();
  await signIn();
  await moveClock();
  await line.settle();
}, 90_000);
afterAll(() => line.close());

async function textIn(): Promise<void> {
  await line.network.text(STRANGER, `my name is ${NAME} and ${WORD}`);
  await line.network.text(MAYA, `tell denise ${WORD} ${NAME}`);
  await line.network.text(MAYA, `i want to die ${WORD}`);
  await line.network.text(MAYA, `${WORD} \u0000 ${NAME}`);
  await line.network.text(STRANGER, `${WORD} picture`, { NumMedia: "2" });
  await line.settle();
  await line.network.text(HER_PA, `ZZZZ ${WORD}`);
  await line.network.text(NAME, WORD);
  await line.network.call(STRANGER);
}

/** Every way in which a text can fail to leave, and a report that says so. */
async function failToText(): Promise<void> {
  line.network.failNext(1, { how: "answer", status: 500, created: true });
  await line.network.text(STRANGER, `${WORD} one`);
  line.network.failNext(1, { how: "drop", created: true });
  await line.network.text(STRANGER, `${WORD} two`);
  line.network.failNext(1, { how: "answer", status: 400, code: 21211 });
  await line.network.text(STRANGER, `${WORD} three`);
  await line.settle();
  const text = line.network.messages.findLast(({ to }) => to === MAYA)!;
  await line.network.report(text, "undelivered", 30005);
  await line.network.report({ ...text, statusCallback: `${text.statusCallback}${WORD}` }, "failed", 30007);
}

/** Requests that are refused, each with the canaries wherever they can be put. */
async function writeNonsense(): Promise<void> {
  const bad = new URLSearchParams({ From: STRANGER, Body: `${WORD} ${NAME}` }).toString();
  const say = (path: string, init: RequestInit) => fetch(line.origin + path, init);
  await say("/sms/inbound", { method: "POST", headers: FORM, body: bad });
  await say("/sms/inbound", { method: "POST", headers: JSON_TYPE, body: `{"Body":"${WORD}"` });
  await say(`/sms/inbound?${WORD}=${NAME}`, { method: "POST", headers: FORM, body: bad });
  await say(`/${WORD}/${encodeURIComponent(STRANGER)}`, { method: "GET" });
  await say(`/${WORD}`, { method: "POST", headers: FORM, body: bad });
  await say(`/sms/status/${WORD}`, { method: "POST", headers: FORM, body: bad });
  await say(`/voice/inbound`, { method: "POST", headers: FORM, body: bad });
  await say(`/staff/${WORD}`, { method: "GET", headers: { Cookie: `session=${WORD}` } });
  await say(`/staff/people/${WORD}`, { method: "POST", headers: FORM, body: bad });
  await say(`/%${WORD}`, { method: "GET" });
}

async function chat(): Promise<void> {
  const started = await fetch(`${line.origin}/v3/directline/conversations`, { method: "POST" });
  const { conversationId, token } = (await started.json()) as { conversationId: string; token: string };
  const path = `${line.origin}/v3/directline/conversations/${conversationId}/activities`;
  const headers = { ...JSON_TYPE, Authorization: `Bearer ${token}` };
  const post = (body: string, more = {}) =>
    fetch(path, { method: "POST", headers: { ...headers, ...more }, body });
  const activity = { type: "message", from: { id: NAME, name: NAME }, text: `${WORD} ${STRANGER}` };
  expect((await post(JSON.stringify(activity))).status).toBe(200);
  await post(JSON.stringify({ ...activity, text: "when is my appointment" }));
  await line.settle();
  await post(JSON.stringify({ ...activity, text: MAYA }));
  await line.settle();
  await post(JSON.stringify({ ...activity, text: CODE }));
  await post(`{"text":"${WORD}`);
  await post(JSON.stringify(activity), { Authorization: `Bearer ${WORD}` });
  await fetch(path.replace(conversationId, WORD), { headers });
}

/** Asks for a code as nobody and as the PA, and gets it wrong. */
async function signIn(): Promise<void> {
  for (const who of [`${NAME}@${WORD}.example`, STRANGER, HER_PA]) {
    const page = await fetch(`${line.origin}/staff/sign-in`);
    const Cookie = page.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const headers = { ...FORM, Cookie, Origin: "https://line.test" };
    const post = (path: string, form: Record<string, string>) =>
      fetch(line.origin + path, {
        method: "POST",
        headers,
        redirect: "manual",
        body: new URLSearchParams(form),
      });
    const hidden = Object.fromEntries(
      [...(await page.text()).matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    expect((await post("/staff/sign-in", { ...hidden, who })).status).toBe(303);
    await line.settle();
    expect((await post("/staff/code", { ...hidden, code: CODE })).status).toBe(400);
    await post("/staff/code", { ...hidden, code: WORD });
  }
}

async function moveClock(): Promise<void> {
  for (const body of [`{"advance":"${WORD}"}`, `{"${WORD}`, `{"now":"${NAME}"}`])
    await fetch(`${line.origin}/demo/clock`, { method: "POST", headers: JSON_TYPE, body });
  const text = JSON.stringify({ from: STRANGER, text: WORD });
  await fetch(`${line.origin}/demo/text`, { method: "POST", headers: JSON_TYPE, body: text });
}

/** A list with somebody on it, brought in beside the running service; in the second one a row is wrong. */
async function importLists(): Promise<string> {
  const head =
    "id,first_name,last_name,date_of_birth,phone,worker,status,council,lives_in,study,work,home,parent,pregnant,immigration_unsettled,custody";
  const row = (id: string, born: string) =>
    `${id},${NAME},${WORD},${born},${IMPORTED},,former_relevant,Manchester,,,,,,,,`;
  const good = join(line.folder, "good.csv");
  const bad = join(line.folder, "bad.csv");
  writeFileSync(good, `${head}\n${row("P-1", "2007-04-09")}\n`);
  writeFileSync(bad, `${head}\n${row("P-2", `${WORD}-99`)}\n`);
  const env = settingsFor({ file: line.file, apiUrl: line.network.url });
  const done = await runProcess("cli", env, ["import", "people", good, "--write"]);
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining("added 1") });
  const refused = await runProcess("cli", env, ["import", "people", bad, "--write"]);
  expect(refused.code).toBe(1);
  return [done.out, done.err, refused.out, refused.err].join("");
}

const found = (text: string): string[] => CANARIES.filter((canary) => text.includes(canary));

describe("words, names, codes and numbers", () => {
  it("really went through: they were answered, and are on record", async () => {
    expect(line.textsTo(STRANGER).length).toBeGreaterThan(1);
    expect(JSON.stringify(await line.records.person(MAYA))).toContain(WORD);
  });

  it("stand in no line that the service wrote, though it wrote about each failure", () => {
    const output = line.process.output();
    expect(output).toContain("request-refused");
    expect(output).toContain("not-sent");
    expect(found(output)).toEqual([]);
  });

  it("stand in no line about a failure that quotes them", () => {
    const log = new URL("../../src/log.ts", import.meta.url).href;
    const script = `import { makeLog } from "${log}";
      const cause = new TypeError("${WORD} in the cause");
      makeLog().error("broken", { error: new RangeError("${NAME} ${STRANGER}", { cause }) });
      makeLog().error("thrown", { error: "${WORD} alone" });`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
    const output = `${stdout}${stderr}`;
    expect(output).toMatch(/broken[\s\S]*thrown/);
    expect(output).toContain("RangeError");
    expect(output).toContain("TypeError");
    expect(output.replaceAll(/\[eval\d*\]/g, "")).not.toContain(WORD);
    expect(found(output)).toEqual([]);
  });

  it("stand in nothing that importing a list says", async () => {
    written.push(await importLists());
    expect(found(written.join(""))).toEqual([]);
  });

  it("stand in none of the figures for Prometheus", async () => {
    const figures = await (await fetch(`${line.origin}/metrics`)).text();
    expect(figures).toContain("intouch_messages_received_total");
    expect(found(figures)).toEqual([]);
  });

  it.each(["line.db", "line.db-wal", "line.db-shm"])("cannot be read in %s", (name) => {
    const file = join(line.folder, name);
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    expect(
      CANARIES.filter((canary) => bytes.includes(canary) || bytes.includes(Buffer.from(canary, "utf16le"))),
    ).toEqual([]);
  });
});
