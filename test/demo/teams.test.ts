import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAYA } from "./demo-service.ts";
import { type WholeDemo, wholeDemo } from "./whole-demo.ts";

const patience = { timeout: 10_000 };

let demo: WholeDemo;
beforeAll(async () => {
  demo = await wholeDemo();
}, 60_000);
afterAll(() => demo.close());

const CHANTELLE = "+447700900002";
const FOR_HER_PA = "can you tell my PA the boiler man is coming thursday";

const cardsOf = async (worker: string) =>
  (await demo.snapshot()).cards.filter((card) => card.worker === worker && card.card !== undefined);

/** The first line of each card. */
async function titlesOf(worker: string): Promise<string[]> {
  return (await cardsOf(worker)).map(({ card }) => {
    const [first] = card!.body!;
    return first?.type === "RichTextBlock" ? first.inlines[0]!.text : "";
  });
}

describe("the pretend Teams", () => {
  it("has the app with PAs, duty, the manager and the safeguarding lead from the start", async () => {
    const { workers, pretendTeams } = await demo.snapshot();
    const withApp = workers.filter(({ hasApp }) => hasApp).map(({ ref }) => ref);
    expect(pretendTeams).toBe(true);
    expect(withApp).toEqual(["PA-01", "PA-02", "PA-03", "DU-01", "MA-01", "SL-01"]);
  });

  it.each([
    {
      path: "/demo/teams/message",
      body: { worker: "PA-01", text: " " },
      status: 400,
      why: "nothing is said",
    },
    { path: "/demo/teams/message", body: { worker: "CX-01", text: "hi" }, status: 409, why: "not in Teams" },
    { path: "/demo/teams/message", body: { worker: "PA-99", text: "hi" }, status: 409, why: "nobody" },
    { path: "/demo/teams/app", body: { worker: "CX-01", installed: true }, status: 409, why: "not in Teams" },
    {
      path: "/demo/teams/press",
      body: { worker: "PA-01", card: "1", verb: "seen" },
      status: 400,
      why: "no card",
    },
  ])("answers $path with $status: $why", async ({ path, body, status }) => {
    expect(await demo.post(path, body)).toBe(status);
  });

  it.each([
    { path: "/teams/v3/conversations/a:PA-01/activities", body: { type: "message", text: "hi" } },
    { path: "/5e2f9d18-7c40-4b6a-8f13-2a9b0c1d3e54/oauth2/v2.0/token", body: undefined },
  ])("takes nothing at $path from anybody but the service", async ({ path, body }) => {
    const response = await fetch(`${demo.origin}/demo/microsoft${path}`, {
      method: "POST",
      headers: { "Content-Type": body ? "application/json" : "application/x-www-form-urlencoded" },
      body: body ? JSON.stringify(body) : "client_id=me&client_secret=guess",
    });
    expect(response.status).toBe(401);
  });

  it("changes nothing when somebody presses what is on a colleague's card", async () => {
    await demo.post("/demo/text", {
      from: MAYA,
      text: "can you tell my PA the boiler man is coming thursday",
    });
    await expect.poll(async () => (await cardsOf("PA-01")).length, patience).toBe(2);
    const theirs = (await cardsOf("PA-01")).at(-1)!;
    const mine = (await cardsOf("PA-02")).at(-1)!;
    const seen = theirs.card!.actions!.find((action) => "verb" in action && action.verb === "seen")!;
    const { data, verb } = seen as Extract<typeof seen, { verb: string }>;
    expect(await demo.post("/demo/teams/press", { worker: "PA-02", card: mine.id, verb, data })).toBe(200);
    expect((await cardsOf("PA-02")).at(-1)!.notice).toMatch(/not yours to do here/);
    expect(JSON.stringify((await cardsOf("PA-01")).at(-1)!.card)).toContain("Nobody has seen this yet");
  });

  it("knows everybody again after a restart, and says hello once a day", async () => {
    await demo.restart();
    expect((await demo.snapshot()).workers.filter(({ hasApp }) => hasApp)).toHaveLength(6);
    expect(await cardsOf("PA-01")).toEqual([]);
    await demo.post("/demo/text", { from: CHANTELLE, text: FOR_HER_PA });
    await expect.poll(() => titlesOf("PA-01"), patience).toEqual(["Chantelle asked to talk to their worker"]);
  }, 60_000);

  it("shows a card of before the restart again when it changes", async () => {
    await demo.post("/demo/text", { from: MAYA, text: FOR_HER_PA });
    await expect.poll(() => titlesOf("PA-01"), patience).toContain("Maya asked to talk to their worker");
  }, 60_000);
});

it("is not played beside a phone network that is set up: staff are told by text there", async () => {
  const other = await wholeDemo({
    TWILIO_ACCOUNT_SID: `AC${"7".repeat(32)}`,
    TWILIO_AUTH_TOKEN: "a token",
    TWILIO_API_URL: "http://127.0.0.1:9",
  });
  const { pretendTeams, workers } = await other.snapshot();
  expect({ pretendTeams, withApp: workers.filter(({ hasApp }) => hasApp) }).toEqual({
    pretendTeams: false,
    withApp: [],
  });
  expect(await other.post("/demo/teams/message", { worker: "PA-01", text: "cases" })).toBe(409);
  await other.close();
}, 60_000);
