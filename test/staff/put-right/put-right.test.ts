import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { partyByAddress, partyById, phoneOf } from "../../../src/store/parties.ts";
import { putRightsOf } from "../../../src/store/put-rights.ts";
import { formOf, signedIn, type Visitor, wordsOf } from "../browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "../office.ts";
import { askedFor, auditOf, worried, wrote } from "../scene.ts";

const FRESH = "07700 900155";

let office: Office;
let ana: Hired;
let ben: Hired;
let dee: Hired;
let maya: Kept;
let kofi: Kept;
let zed: Kept;
let desk: Visitor;
let duty: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  dee = await hire(office, "Dee", "duty", 803);
  maya = await keep(office, "Maya", ana, "101");
  kofi = await keep(office, "Kofi", ana, "102");
  zed = await keep(office, "Zedekiah", ben, "103");
  desk = await signedIn(office, ana);
  duty = await signedIn(office, dee);
});
afterEach(() => office.close());

const pathOf = (one: Kept) => `/staff/people/${one.party.id}/put-right`;
const ownerOf = async (phone: string) =>
  await partyByAddress(office.store.read, office.store.vault.lookup("sms", phone));
const latest = async (one: Kept) => (await putRightsOf(office.store.read, [one.party.id]))[0]!;
const send = async (one: Kept, form: Record<string, string>) =>
  await desk.send(await desk.get(pathOf(one)), "/number", { off: "", ...form });
const spoken = { proof: "spoken" };

describe("a new number", () => {
  it.each([
    { form: { phone: FRESH, ...spoken }, goes: true, why: "they have spoken" },
    { form: { phone: FRESH }, goes: false, why: "nothing proves it" },
    { form: { phone: "0770", ...spoken }, goes: false, why: "it is no number" },
    {
      form: { phone: FRESH, proof: "facts", "fact-home": "yes", "fact-asked": "yes" },
      goes: true,
      why: "two facts",
    },
    { form: { phone: FRESH, proof: "facts", "fact-home": "yes" }, goes: false, why: "one fact" },
    {
      form: { phone: FRESH, proof: "facts", "fact-home": "yes", "fact-name": "yes" },
      goes: false,
      why: "a name is none",
    },
    {
      form: { phone: FRESH, proof: "facts", "fact-home": "yes", "fact-born": "yes", born: "2007-03-01" },
      goes: true,
      why: "the birth date is right",
    },
    {
      form: { phone: FRESH, proof: "facts", "fact-home": "yes", "fact-born": "yes", born: "2007-03-02" },
      goes: false,
      why: "the birth date is a day off",
    },
  ])("goes on the record: $goes, $why", async ({ form, goes }) => {
    const got = await send(maya, form as unknown as Record<string, string>);
    expect(got.status).toBe(goes ? 303 : 400);
    expect((await ownerOf("+447700900155"))?.id).toBe(goes ? maya.party.id : undefined);
  });

  it("is proved by a code to the old one", async () => {
    await send(maya, { phone: FRESH, proof: "code" });
    const code = /\d{6}/.exec((await textsTo(office, maya)).at(-1)!)![0];
    const page = await desk.get(pathOf(maya));
    const { id } = await latest(maya);
    const wrong = code === "123456" ? "654321" : "123456";
    expect(wordsOf(await desk.send(page, `/code/${id}`, { code: wrong }))).toContain("Tries left: 4");
    expect(await ownerOf("+447700900155")).toBeUndefined();
    expect((await desk.send(page, `/code/${id}`, { code })).status).toBe(303);
    expect((await ownerOf("+447700900155"))?.id).toBe(maya.party.id);
    expect((await latest(maya)).proof).toBe("code");
  });

  it("in place of a shared one leaves the old one to whoever writes from it", async () => {
    await send(maya, { phone: FRESH, off: maya.lookup, ...spoken });
    expect((await ownerOf(maya.phone))?.kind).toBe("visitor");
    expect((await phoneOf(office.store.read, maya.party.id))?.lookup).not.toBe(maya.lookup);
  });

  it("of somebody whom we do not know brings what they wrote", async () => {
    await wrote(office, "+447700900155", "its maya new phone");
    await send(maya, { phone: FRESH, ...spoken });
    const thread = wordsOf(await desk.get(`/staff/people/${maya.party.id}`));
    expect(thread).toContain("its maya new phone");
  });

  it("of another person waits for a second person, who is told whose it is and the first is not", async () => {
    await send(maya, { phone: zed.phone, ...spoken });
    const page = wordsOf(await desk.get(`${pathOf(maya)}?done=waiting`));
    expect(page).toContain("looks at both sides");
    expect(page).not.toContain("Zedekiah");
    expect((await ownerOf(zed.phone))?.id).toBe(zed.party.id);
    const { id } = await latest(maya);
    const settle = await duty.get(`/staff/put-right/${id}`);
    expect(wordsOf(settle)).toContain("It is on the record of Zedekiah now");
    expect((await duty.send(settle, "/yes")).status).toBe(303);
    expect((await ownerOf(zed.phone))?.id).toBe(maya.party.id);
    const lines = await auditOf(office, zed.party.id);
    expect(lines.some((line) => line.startsWith(`${dee.id}: put-right.done`))).toBe(true);
  });

  it("of a worker is refused", async () => {
    const got = await send(maya, { phone: ben.mobile, ...spoken });
    expect([got.status, wordsOf(got).includes("worker's own number")]).toEqual([400, true]);
  });
});

describe("two records", () => {
  const askMerge = async (other: Kept, reason = "Both are her, she told me") => {
    const page = await desk.get(`${pathOf(maya)}/merge?with=${other.party.id}`);
    return [page, await desk.send(page, "/merge/ask", { reason })] as const;
  };

  it("are made one by two people, never by one, and undone by a press", async () => {
    await wrote(office, kofi.phone, "second record words");
    await worried(office, kofi, "danger words");
    const [page, asked] = await askMerge(kofi);
    expect(wordsOf(page)).toMatch(/Open concerns.*Other record: 1.*All stay open/);
    expect(asked.status).toBe(303);
    const { id } = await latest(maya);
    const own = await desk.post(`/staff/put-right/${id}/yes`, formOf(page.html, "/merge/ask").hidden);
    expect(own.status).toBe(403);
    await duty.send(await duty.get(`/staff/put-right/${id}`), "/yes");
    const thread = () => desk.get(`/staff/people/${maya.party.id}`);
    expect(wordsOf(await thread())).toMatch(/danger words[\s\S]*second record words/);
    expect((await partyById(office.store.read, kofi.party.id))?.kind).toBe("visitor");
    await desk.send(await desk.get(pathOf(maya)), `/${id}/undo`);
    expect(wordsOf(await thread())).not.toContain("second record words");
    expect(wordsOf(await desk.get(`/staff/people/${kofi.party.id}`))).toContain("second record words");
  });

  it("show nothing of one that is another team's", async () => {
    const [page] = await askMerge(zed);
    expect(wordsOf(page)).toContain("somebody of another team");
    expect(wordsOf(page)).not.toMatch(/Zedekiah|Messages from them/);
    const found = wordsOf(await desk.get(`${pathOf(maya)}/merge?find=P-103`));
    expect(found).not.toContain("Zedekiah");
  });

  it("need a reason, and duty does not settle what duty has asked for", async () => {
    expect((await askMerge(kofi, " "))[1].status).toBe(400);
    const page = await duty.get(`${pathOf(maya)}/merge?with=${kofi.party.id}`);
    await duty.send(page, "/merge/ask", { reason: "Heard both" });
    const { id } = await latest(maya);
    const again = await duty.post(`/staff/put-right/${id}/yes`, formOf(page.html, "/merge/ask").hidden);
    expect(wordsOf(again)).toContain("Somebody else has to look");
    expect((await partyById(office.store.read, kofi.party.id))?.kind).toBe("person");
  });
});

it("messages of somebody else leave the record with the number", async () => {
  await wrote(office, maya.phone, "see you monday");
  office.clock.set(office.clock.now() + 60_000);
  await wrote(office, maya.phone, "who is this, got this phone at a market");
  const page = await desk.get(`${pathOf(maya)}/wrong?number=${maya.lookup}`);
  const from = /value="([\w-]{36})"[^>]*>(?=<label[^>]*><span[^>]*>who is this)/.exec(page.html)![1]!;
  await desk.send(page, "/wrong", { from, reason: "She rang from a new phone" });
  const words = wordsOf(await desk.get(`/staff/people/${maya.party.id}`));
  expect([words.includes("see you monday"), words.includes("market")]).toEqual([true, false]);
  const stranger = (await ownerOf(maya.phone))!;
  expect(wordsOf(await duty.get(`/staff/people/${stranger.id}`))).toContain("market");
});

it("a complaint is not among the messages to choose from", async () => {
  await wrote(office, maya.phone, "about ana");
  const row = await office.store.read.selectFrom("inbox").selectAll().executeTakeFirstOrThrow();
  const { id } = await askedFor(office, maya, "about ana", "complaint");
  await office.store.write((db) =>
    db.insertInto("complaint_message").values({ message_id: row.id, handoff_id: id }).execute(),
  );
  expect(wordsOf(await desk.get(`${pathOf(maya)}/wrong`))).not.toContain("about ana");
});
