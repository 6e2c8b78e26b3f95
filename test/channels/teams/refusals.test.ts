import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APP_ID, TENANT_ID, type TokenWish } from "../../doubles/microsoft.ts";
import { account, DENISE, Scene } from "./scene.ts";

const denise = account(1);
const ATTACKER = "https://smba.trafficmanager.net.evil.example/";

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open();
  await scene.enlist(DENISE, denise);
});
afterEach(() => scene.close());

const message = () => scene.activity(denise, { type: "message", text: "cases" });
const taken = async () => await scene.line.store.read.selectFrom("inbox").select("id").execute();

interface Refusal {
  readonly case: string;
  readonly wish?: TokenWish;
  readonly change?: Record<string, unknown>;
  readonly status: number;
}

const EMULATOR = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

describe("a request that is not Teams' for us (F-071)", () => {
  it.each<Refusal>([
    { case: "b: no signature", wish: { alg: "none" }, status: 403 },
    { case: "c: signed with the public key as a secret", wish: { alg: "HS256" }, status: 403 },
    { case: "d: for another audience", wish: { claims: { aud: "somebody-else" } }, status: 403 },
    { case: "e: expired by five minutes and a second", wish: { expiresIn: -301 }, status: 403 },
    { case: "f: not valid yet", wish: { notBefore: 600 }, status: 403 },
    { case: "g: for another organisation's bot", wish: { claims: { aud: TENANT_ID } }, status: 403 },
    { case: "h: an attacker's address", change: { serviceUrl: ATTACKER }, status: 403 },
    {
      case: "h: an attacker's address in the token",
      wish: { claims: { serviceurl: ATTACKER } },
      status: 403,
    },
    {
      case: "an attacker's address, in the activity and in the token (F-072)",
      change: { serviceUrl: ATTACKER },
      wish: { claims: { serviceurl: ATTACKER } },
      status: 403,
    },
    { case: "i: said to be from another channel", change: { channelId: "directline" }, status: 403 },
    {
      case: "j: the token of an emulator",
      wish: { claims: { iss: EMULATOR, appid: APP_ID, ver: "1.0" } },
      status: 403,
    },
    {
      case: "the token of another bot",
      wish: { claims: { iss: EMULATOR, appid: TENANT_ID, ver: "1.0" } },
      status: 403,
    },
    { case: "a key that nobody has", wish: { kid: "key-2" }, status: 403 },
    {
      case: "another organisation",
      change: { conversation: { id: "a", tenantId: APP_ID }, channelData: { tenant: { id: APP_ID } } },
      status: 403,
    },
    { case: "nobody it is from", change: { from: undefined }, status: 400 },
    { case: "no address to answer at", change: { serviceUrl: "not an address" }, status: 400 },
  ])("is refused with $status: $case", async ({ wish, change, status }) => {
    const answer = await scene.gets({ ...message(), ...change }, wish);
    expect(answer.status).toBe(status);
    expect(await taken()).toEqual([]);
    expect(scene.microsoft.calls).toEqual([]);
  });

  it.each([
    { case: "a: no header", header: undefined, status: 401 },
    { case: "a: an empty header", header: " ", status: 401 },
    { case: "another scheme", header: "Basic YTpi", status: 403 },
    { case: "no token", header: "Bearer nothing", status: 403 },
    { case: "a token that is not JSON", header: "Bearer YQ.YQ.YQ", status: 403 },
  ])("is refused with $status: $case", async ({ header, status }) => {
    expect((await scene.post(JSON.stringify(message()), header)).status).toBe(status);
    expect(await taken()).toEqual([]);
  });

  it.each([
    { case: "l: a list", body: "[]", status: 400 },
    { case: "l: a word", body: '"hello"', status: 400 },
    { case: "l: nothing", body: "", status: 400 },
    { case: "l: no JSON", body: "{", status: 400 },
    { case: "nested beyond reason", body: `${"[".repeat(99)}${"]".repeat(99)}`, status: 400 },
    { case: "m: two megabytes", body: `"${"a".repeat(2 * 1024 * 1024)}"`, status: 413 },
  ])("is refused with $status: $case", async ({ body, status }) => {
    expect((await scene.post(body, `Bearer ${await scene.microsoft.token()}`)).status).toBe(status);
  });

  it("k: is not taken by GET", async () => {
    expect((await scene.post("", undefined, "GET")).status).toBe(405);
  });

  it("n: is answered 503 while the keys cannot be had, and taken once they can", async () => {
    scene.microsoft.keysUp = false;
    const refused = await scene.gets(message());
    expect(refused.status).toBe(503);
    expect(refused.body).not.toContain(scene.microsoft.url);
    expect(await taken()).toEqual([]);
    scene.microsoft.keysUp = true;
    expect((await scene.gets(message())).status).toBe(200);
    expect(await taken()).toHaveLength(1);
  });

  it("tells nobody what the library has against it", async () => {
    const answer = await scene.gets(message(), { expiresIn: -301 });
    expect(answer.body).toBe("The token is not one of Teams' for this service");
  });
});

describe("a token that is Teams'", () => {
  it.each([
    { wish: { expiresIn: -290 }, why: "clocks may differ by five minutes" },
    { wish: { notBefore: 290 }, why: "the other way as well" },
  ])("is taken, $why", async ({ wish }) => {
    expect((await scene.gets(message(), wish)).status).toBe(200);
  });

  it("goes on being checked without the keys being fetched again", async () => {
    await scene.gets(message());
    scene.microsoft.keysUp = false;
    expect((await scene.gets(message())).status).toBe(200);
    expect((await scene.gets(message(), { kid: "key-2" })).status).toBe(403);
    expect(scene.microsoft.keysAsked).toBe(1);
  });
});

it("takes a message that comes twice once (F-076)", async () => {
  const twice = message();
  const answers = await Promise.all([scene.gets(twice), scene.gets(twice)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await taken()).toHaveLength(1);
  expect(scene.cards(denise)).toHaveLength(1);
});
