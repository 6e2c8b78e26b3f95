import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { planText } from "../../src/store/planned-texts.ts";
import { workerById } from "../../src/store/workers.ts";
import { climb } from "../../src/work/concerns/ladder.ts";
import { handOff } from "../../src/work/handoffs/handoff.ts";
import { transferAll } from "../../src/work/handoffs/transfer.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";

let browser: Browser;
let office: Office;
let ana: Hired;
let ben: Hired;
let mo: Hired;
let maya: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
  await morning();
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** Asked for, told, not read, told again, passed on with a text that was planned. */
async function morning(): Promise<void> {
  const { store, parts, clock } = office;
  const asks = { party: maya.party, reason: "asked", words: "rent", to: "pa", channel: "sms" } as const;
  await store.write((db) => handOff(db, parts, { ...asks, inboxId: "none" }, clock.now()));
  clock.advance(2 * 3_600_000);
  await store.write(async (db) => {
    const { id } = await db.selectFrom("handoff").select("id").executeTakeFirstOrThrow();
    await climb(db, parts, id, clock.now());
    const failed = { state: "failed" as const, error: "30003" };
    await db
      .updateTable("outbox")
      .set(failed)
      .where("worker_id", "=", ana.id)
      .where("channel", "=", "email")
      .execute();
    const text = {
      authorId: ana.id,
      words: "See you at the office on Tuesday",
      sendAt: clock.now() + 86_400_000,
    };
    await planText(db, store.vault, maya.party, text, clock.now());
    const [from, to] = [
      (await workerById(db, store.vault, ana.id))!,
      (await workerById(db, store.vault, ben.id))!,
    ];
    await transferAll(db, parts, { from, to, by: from });
  });
}

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("shows who was told, to a manager and to the worker, and shuts nobody out", {
    timeout: 60_000,
  }, async () => {
    const managers = await signInOn(browser, office, mo, { width });
    await check(managers, "manager-home");
    await managers.getByRole("link", { name: /^Who was told of/ }).click();
    await managers.getByText("To Ana by text").first().waitFor();
    await check(managers, "trail");
    await managers.context().close();
  });

  it("shows what was planned before, to keep or to drop", { timeout: 60_000 }, async () => {
    await office.store.write((db) => db.updateTable("transfer").set({ read_at: null }).execute());
    const page = await signInOn(browser, office, ben, { width });
    await page.goto(`/staff/people/${maya.party.id}`);
    await check(page, "card-planned");
    await page.getByRole("button", { name: "I have read this" }).last().click();
    await page.getByRole("button", { name: "Keep this text" }).waitFor();
    await check(page, "planned-held");
    await page.context().close();
  });
});
