import { describe, expect, it } from "vitest";
import { acceptMessage } from "../../src/store/inbox.ts";
import { addressLookup, addressOf, partyById, setOptedOut } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Line } from "../support/line.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";
import { words } from "./talk.ts";

const VISIT = "visit-1";
const NOBODY = "+447700900555";
const MINUTE = 60_000;

const chat = async (line: Line, text: string, visit = VISIT) =>
  (await line.say(visit, text, { channel: "web" })).join("\n");

const textsTo = (line: Line, phone: string) =>
  line.gone.filter(({ to, channel }) => channel === "sms" && to === phone);

/** The six digits of the last text to a phone. */
function codeOn(line: Line, phone = MAYA): string {
  return /^\d{6}/.exec(textsTo(line, phone).at(-1)!.text)![0];
}

const not = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, "0");

/** A visitor who wants an appointment and has given a number. */
async function askedForCode({
  phone = MAYA,
  visit = VISIT,
  line,
}: {
  phone?: string;
  visit?: string;
  line?: Line;
} = {}) {
  const whole = line ?? (await lineFor());
  await chat(whole, "book me a careers appointment at moss side", visit);
  const reply = await chat(whole, phone, visit);
  return { line: whole, reply };
}

async function addressRow({ store }: Line, visit = VISIT): Promise<Row<"address">> {
  return (await addressOf(store.read, addressLookup(store.vault, "web", visit)))!;
}

async function isProved(line: Line, visit = VISIT): Promise<boolean> {
  const row = await addressRow(line, visit);
  const owner = await partyById(line.store.read, row.party_id);
  return row.proved_at !== null && owner?.kind === "person";
}

describe("a visitor with the right code", () => {
  it("is thanked and goes on with what they wanted", async () => {
    const { line } = await askedForCode();
    const reply = await chat(line, codeOn(line));
    expect(reply).toContain(words(line, "proof.thanks"));
    expect(reply).toMatch(/Moss Side:\n1 Tue 24 Nov 9am\n/);
    await chat(line, "1");
    expect(await chat(line, "1")).toContain("Booked: Tue 24 Nov, 9am with Rosalind at Moss Side");
    const bookings = await line.store.read.selectFrom("booking").selectAll().execute();
    expect(bookings.map(({ party_id }) => party_id)).toEqual([(await partyOf(line.store, MAYA)).id]);
  });

  it.each([
    { typed: (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`, why: "with a gap" },
    { typed: (code: string) => `  ${code}\n`, why: "with space around it" },
  ])("is taken $why", async ({ typed }) => {
    const { line } = await askedForCode();
    await chat(line, typed(codeOn(line)));
    expect(await isProved(line)).toBe(true);
  });

  it("is known in this visit and in no other", async () => {
    const { line } = await askedForCode();
    await chat(line, codeOn(line));
    expect(await chat(line, "who is my pa")).toContain("Denise");
    expect(await chat(line, "who is my pa", "visit-2")).not.toContain("Denise");
  });

  it("loses no message sent right after it", async () => {
    const { line } = await askedForCode();
    const { store, clock } = line;
    const code = codeOn(line);
    const before = line.gone.length;
    const [first] = await Promise.all(
      [code, "who is my pa", "menu"].map((text, i) => {
        const body = { text, mediaCount: 0 };
        const arrival = {
          source: "test",
          externalId: `quick ${i}`,
          channel: "web" as const,
          address: VISIT,
          body,
        };
        return store.write((db) => acceptMessage(db, store.vault, arrival, clock.now()));
      }),
    );
    line.turns.wake(first!.lane!);
    await line.settle();
    const replies = line.gone
      .slice(before)
      .filter(({ to }) => to === VISIT)
      .map(({ text }) => text);
    expect(
      replies.filter((reply) => reply.includes(words(line, "person.your-pa", { who: "Denise" }))),
    ).toHaveLength(1);
    expect(replies.filter((reply) => reply.includes(words(line, "proof.thanks")))).toHaveLength(1);
    expect(replies).toHaveLength(3);
    const waiting = await store.read.selectFrom("inbox").selectAll().where("state", "<>", "done").execute();
    expect(waiting).toEqual([]);
  });

  it("cannot use it a second time in another visit", async () => {
    const { line } = await askedForCode();
    const code = codeOn(line);
    await chat(line, code);
    await askedForCode({ line, visit: "visit-2", phone: NOBODY });
    await chat(line, code, "visit-2");
    expect(await isProved(line, "visit-2")).toBe(false);
  });
});

describe("a wrong code", () => {
  const triesOf = async ({ store }: Line) =>
    (await store.read.selectFrom("one_time_code").select("tries").execute()).map(({ tries }) => tries);

  it("is counted once, although the turn is taken again", async () => {
    const { line } = await askedForCode();
    const reply = await chat(line, not(codeOn(line)));
    expect(reply).toContain(words(line, "proof.wrong", { left: 4 }));
    expect(await triesOf(line)).toEqual([1]);
    expect(await isProved(line)).toBe(false);
  });

  it("leaves the right one working", async () => {
    const { line } = await askedForCode();
    const code = codeOn(line);
    for (let i = 1; i <= 4; i++) await chat(line, not(code, i));
    await chat(line, code);
    expect(await isProved(line)).toBe(true);
  });

  it("five times over ends the code; then the right one is refused", async () => {
    const { line } = await askedForCode();
    const code = codeOn(line);
    const replies: string[] = [];
    for (let i = 1; i <= 5; i++) replies.push(await chat(line, not(code, i)));
    expect(replies.at(-1)).toContain(words(line, "proof.start-over"));
    await chat(line, code);
    expect(await isProved(line)).toBe(false);
    expect(await triesOf(line)).toEqual([5]);
  });

  it.each([
    { after: 10 * MINUTE - 1, proved: true, why: "a moment short of ten minutes" },
    { after: 10 * MINUTE, proved: false, why: "ten minutes old" },
  ])("is what a right one becomes: $why, proved $proved", async ({ after, proved }) => {
    const { line } = await askedForCode();
    const code = codeOn(line);
    line.clock.advance(after);
    await chat(line, code);
    expect(await isProved(line)).toBe(proved);
  });

  it("is what somebody else's code is in this visit (F-119)", async () => {
    const { line } = await askedForCode();
    const code = codeOn(line);
    await askedForCode({ line, visit: "visit-2", phone: NOBODY });
    await chat(line, code, "visit-2");
    expect(await isProved(line, "visit-2")).toBe(false);
    await chat(line, code);
    expect(await isProved(line)).toBe(true);
  });

  it("is what the old one is after a new one was sent", async () => {
    const { line } = await askedForCode();
    const old = codeOn(line);
    await chat(line, MAYA);
    const fresh = codeOn(line);
    if (old !== fresh) await chat(line, old);
    expect(await isProved(line)).toBe(false);
    await chat(line, fresh);
    expect(await isProved(line)).toBe(true);
  });
});

describe("the answer to a number", () => {
  it.each([
    { phone: NOBODY, why: "a number nobody knows" },
    { phone: "+447700900801", why: "a worker's number" },
    { phone: "+447700900004", why: "a number silent for four months, which may be somebody else's" },
  ])("is the same, and no code leaves: $why (F-116)", async ({ phone }) => {
    const known = await askedForCode();
    const other = await askedForCode({ phone });
    expect(other.reply).toBe(known.reply);
    expect(textsTo(known.line, MAYA)).toHaveLength(1);
    expect(textsTo(other.line, phone)).toEqual([]);
  });

  it("is the same for someone who has stopped texts, and no code leaves", async () => {
    const known = await askedForCode();
    const line = await lineFor();
    const { id } = await partyOf(line.store, MAYA);
    await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
    expect((await askedForCode({ line })).reply).toBe(known.reply);
    expect(textsTo(line, MAYA)).toEqual([]);
  });

  it("is the same after three codes in an hour, and no fourth leaves", async () => {
    const { line, reply } = await askedForCode();
    const replies = [await chat(line, MAYA), await chat(line, MAYA), await chat(line, MAYA)];
    expect(new Set(replies)).toEqual(new Set([reply]));
    expect(textsTo(line, MAYA)).toHaveLength(3);
  });

  it("tells whoever asks in their place nothing of the person", async () => {
    const { reply } = await askedForCode();
    expect(reply).not.toMatch(/Maya|Denise|Thornley/);
  });
});

describe("danger while a code is awaited", () => {
  it("is answered and raised all the same", async () => {
    const { line } = await askedForCode();
    expect(await chat(line, "i want to kill myself")).toContain("999");
    expect(await line.store.read.selectFrom("concern").selectAll().execute()).toHaveLength(1);
  });
});
