import { afterEach, beforeEach, expect, it } from "vitest";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor } from "./scene.ts";

const DAY = 24 * 3_600_000;

let office: Office;
let ana: Hired;
let maya: Kept;
let visitor: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  visitor = await signedIn(office, ana);
});
afterEach(() => office.close());

async function write(words: string): Promise<void> {
  const page = await visitor.get(`/staff/people/${maya.party.id}`);
  const action = page.html.includes("/answer") ? "/answer" : "/write";
  await visitor.send(page, action, { words });
}
const home = async () => wordsOf(await visitor.get("/staff"));

it("shows the balance of a worker's own texts, quietly, once there are some", async () => {
  expect(await home()).not.toContain("encouraging");
  for (const words of ["Well done, Maya", "So proud of you", "Please reply today", "See you at 3"])
    await write(words);
  expect(await home()).toContain("Your texts of the last 30 days: 2 encouraging, 1 chasing.");
  expect(wordsOf(await visitor.get("/staff/balance"))).toMatch(
    /Texts you wrote in the last 30 days 4 Encouraging 2 Chasing 1 .*Encouraging: Well done\. Chasing: I tried to ring\./,
  );
});

it("leaves out what is older than 30 days, and what was taken back", async () => {
  await write("Well done");
  office.clock.advance(30 * DAY);
  visitor = await signedIn(office, ana);
  await write("Good luck");
  expect(await home()).toContain("2 encouraging, 0 chasing");
  office.clock.advance(1);
  expect(await home()).toContain("1 encouraging, 0 chasing");
  const page = await visitor.get(`/staff/people/${maya.party.id}`);
  await visitor.send(page, /\/undo\/[^"]+/.exec(page.html)![0]);
  expect(await home()).not.toContain("encouraging");
});

it("is nobody else's to see", async () => {
  await write("Well done");
  for (const role of ["manager", "duty"] as const) {
    const other = await signedIn(
      office,
      await hire(office, `Who-${role}`, role, role === "duty" ? 803 : 804),
    );
    expect((await other.get("/staff/balance")).status).toBe(403);
    expect((await other.get("/staff")).html).not.toContain("encouraging");
  }
});

it("marks good news and kind words where they wait", async () => {
  await askedFor(office, maya, "I passed my driving test");
  await askedFor(office, await keep(office, "Kofi", ana, "102"), "Ana is kind", "compliment");
  await askedFor(office, await keep(office, "Zoe", ana, "103"), "can you ring me");
  const words = await home();
  expect(words).toMatch(/Maya asked to talk to their worker Good news/);
  expect(words).toMatch(/Kofi said something kind about somebody Good news/);
  expect(words).not.toMatch(/Zoe asked to talk to their worker Good news/);
});
