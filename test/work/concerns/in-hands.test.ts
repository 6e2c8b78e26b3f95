import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressLookup, partyByAddress, setAddress } from "../../../src/store/parties.ts";
import { type Line, startLine } from "../../support/line.ts";

const MAYA = "+447700900001";
const CHANTELLE = "+447700900002";
/** What nobody but the person may be told. */
const ON_RECORD = /Harpurhey|Owen|Denise|2:30|nothing booked|maya/i;
const THEIRS = /Harpurhey|Owen|Denise|2:30|nothing booked|Your PA|chantelle|maya/i;
const CANNED = /can't say who we know/;

let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-24T11:00:00Z");
});
afterEach(async () => await line.close());

const says = async (from: string, ...texts: string[]): Promise<string[]> => {
  const back: string[] = [];
  for (const text of texts) back.push((await line.say(from, text)).join("\n"));
  return back;
};

const book = (from: string): Promise<string[]> => says(from, "book me in for a careers chat", "1", "1", "1");
const booked = async () =>
  await line.store.read.selectFrom("booking").select("status").where("status", "=", "booked").execute();
const lookup = (from: string) => addressLookup(line.store.vault, "sms", from);
const concerns = async () => await line.store.read.selectFrom("concern").selectAll().execute();

describe("somebody else on the phone of a person", () => {
  it.each([
    { opens: "this is her ex, where is she going tomoz", why: "an ex" },
    { opens: "its mayas mum here", why: "a mother" },
    { opens: "hi im mayas mate shes asleep", why: "a friend" },
    { opens: "not maya its her brother", why: "a brother" },
  ])("learns nothing and changes nothing, $why", async ({ opens }) => {
    await book(MAYA);
    const before = await booked();
    const [first, ...rest] = await says(
      MAYA,
      opens,
      ...[
        "what time is her appointment",
        "where",
        "cancel it",
        "1",
        "move it to friday",
        "who is her worker",
      ],
      ...["what can she get", "is she on your books", "menu", "my appointments"],
    );
    expect(first).toMatch(CANNED);
    for (const answer of rest) expect(answer).not.toMatch(THEIRS);
    expect(await booked()).toEqual(before);
  });

  it("is not told the same twice running", async () => {
    const answers = await says(MAYA, "its mayas mum here", "what time", "where", "who with", "hello", "well");
    for (const [i, answer] of answers.entries()) expect(answer).not.toBe(answers[i - 1]);
  });

  it("is heard when they tell of danger, in words that tell nothing of what was told before", async () => {
    await says(CHANTELLE, "he hits me", "its dan her boyfriend");
    const [answer] = await says(CHANTELLE, "shes on the floor and not breathing");
    expect(answer).toMatch(/999/);
    expect(answer).not.toMatch(/Denise|0808 2000 247|not your fault|passed on too/);
    expect((await concerns()).some(({ level }) => level === "emergency")).toBe(true);
  });

  it("hears no crisis lines after what the person told, and their STOP is no more than that", async () => {
    await says(CHANTELLE, "he hits me", "its dan her boyfriend");
    const answers = await says(CHANTELLE, "what is this then", "is she in trouble", "STOP");
    for (const answer of answers) expect(answer).not.toMatch(/told|alone|alerted|0808/i);
  });

  it("goes on until a worker says that the number is theirs", async () => {
    await says(CHANTELLE, "he hits me", "its dan her boyfriend");
    await line.moveTo("2026-11-27T11:00:00Z");
    expect((await says(CHANTELLE, "when is my appointment"))[0]).not.toMatch(/nothing booked|by phone/);
    await line.store.write((db) =>
      setAddress(db, lookup(CHANTELLE), { state: "live", proved_at: line.clock.now() }),
    );
    expect((await says(CHANTELLE, "can i get a bus pass"))[0]).toMatch(/bus/);
  });

  it("ends after a day without their words, where no danger was told, once the person asks for something", async () => {
    await says(MAYA, "its mayas mum here");
    expect((await says(MAYA, "can i get a bus pass"))[0]).not.toMatch(/bus/);
    await line.moveTo("2026-11-25T10:59:00Z");
    expect((await says(MAYA, "can i get a bus pass"))[0]).not.toMatch(/bus/);
    await line.moveTo("2026-11-25T11:01:00Z");
    expect((await says(MAYA, "when is it"))[0]).not.toMatch(THEIRS);
    expect((await says(MAYA, "can i get a bus pass"))[0]).toMatch(/bus/);
  });

  it("hears nothing of theirs after that day either, until a worker has checked the number", async () => {
    await says(MAYA, "its mayas mum here");
    await line.moveTo("2026-11-25T11:01:00Z");
    await says(MAYA, "can i get a bus pass");
    for (const ask of ["when is my appointment", "cancel my appointment", "who is my pa"])
      expect((await says(MAYA, ask)).join(" "), ask).not.toMatch(ON_RECORD);
  });

  it("gets no code for the website sent to that phone", async () => {
    await says(MAYA, "its mayas mum here");
    await line.say("web-other", "who is my pa", { channel: "web" });
    await line.say("web-other", "07700 900001", { channel: "web" });
    expect(line.gone.some(({ to, text }) => to === MAYA && /^\d{6}/.test(text))).toBe(false);
  });

  it("counts as no contact of the person", async () => {
    const contacts = async () => {
      const party = (await partyByAddress(line.store.read, lookup(MAYA)))!;
      const rows = await line.store.read
        .selectFrom("contact")
        .selectAll()
        .where("party_id", "=", party.id)
        .execute();
      return rows.length;
    };
    const before = await contacts();
    await says(MAYA, "its mayas mum here", "what time");
    expect(await contacts()).toBe(before);
  });
});

describe("who asks only who writes", () => {
  it("is the person as soon as they need something, and can ask for a person", async () => {
    const stranger = "+447700900190";
    const answers = await says(
      stranger,
      "i got kicked out nowhere to go",
      "who are you",
      "what is this",
      "im 16",
    );
    expect(answers[1]).toMatch(/In Touch, an automated service/);
    expect(answers[2]).toMatch(/people at the council/);
    expect(answers[3]).toMatch(/CALL ME/);
    expect((await says(stranger, "can i talk to a human"))[0]).toMatch(/asked for a call/);
  });

  it("may ask for a call at once", async () => {
    const [, , called] = await says(CHANTELLE, "he hits me", "who are you", "call me");
    expect(called).toMatch(/asked for a call/);
  });
});

describe("an appointment while a partner who hits may read the answer", () => {
  it("is neither said nor dropped by text", async () => {
    await book(CHANTELLE);
    const before = await booked();
    await says(CHANTELLE, "my boyfriend hits me");
    const answers = await says(CHANTELLE, "when and where is my appointment", "cancel my appointment");
    for (const answer of answers) {
      expect(answer).toMatch(/can't text times or places/);
      expect(answer).not.toMatch(/Harpurhey|told me/);
    }
    expect(await booked()).toEqual(before);
  });
});

describe("their own people", () => {
  it("are their own story, screened with what follows", async () => {
    const [first] = await says("+447700900007", "its about my carer", "he", "touches me");
    expect(first).not.toMatch(CANNED);
    const [concern] = await concerns();
    expect(concern).toMatchObject({ kind: "abuse_harm_from_others" });
  });

  it("are listened to where nobody is known, with no promise", async () => {
    const [first] = await line.say("web-one", "its about what my brother does", { channel: "web" });
    expect(first).toMatch(/tell me here/);
    expect(first).not.toMatch(/passed|asked a person/);
  });
});

describe("somebody at work", () => {
  it.each([
    {
      text: "ward 9 at the infirmary, we have a girl in who took an overdose and had this number",
      raised: 1,
      why: "a ward",
    },
    { text: "police here, found this phone on an unconscious lad", raised: 1, why: "the police" },
    { text: "he is in breach and not been in for his appointment. Probation", raised: 0, why: "probation" },
    {
      text: "jobcentre plus regarding a claimant, can you confirm he is a care leaver",
      raised: 0,
      why: "no danger",
    },
  ])("is rung back, $why", async ({ text, raised }) => {
    for (const from of [MAYA, "+447700900191"]) {
      const [answer] = await says(from, text);
      expect(answer).toMatch(/ring you back at your place of work/);
      expect(answer).not.toMatch(/Are you safe|116 123/);
    }
    expect(await concerns()).toHaveLength(raised * 2);
  });
});
