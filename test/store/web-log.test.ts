import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type WebEntry, webLog } from "../../src/store/web-log.ts";
import { freshFolder, freshStore, NOW, openFor } from "./fresh.ts";

const entry = (activityId: string, change: Partial<WebEntry> = {}): WebEntry => ({
  activityId,
  from: "user",
  text: `words of ${activityId}`,
  at: NOW,
  ...change,
});

async function withVisit(id = "visit-1") {
  const store = await freshStore();
  const log = webLog(store);
  await log.open({ id, userId: "dl_visitor", at: NOW });
  return { store, log };
}

const idsOf = (entries: readonly WebEntry[]) => entries.map(({ activityId }) => activityId);

describe("a web conversation", () => {
  it("is found by its id, and no other", async () => {
    const { log } = await withVisit();
    expect(await log.find("visit-1")).toEqual({ userId: "dl_visitor" });
    expect(await log.find("visit-2")).toBeUndefined();
  });

  it("stays with whoever opened it first", async () => {
    const { log } = await withVisit();
    await log.append("visit-1", entry("a"));
    await log.open({ id: "visit-1", userId: "dl_other", at: NOW + 1 });
    expect((await log.find("visit-1"))?.userId).toBe("dl_visitor");
    expect(idsOf(await log.after("visit-1", 0, 10))).toEqual(["a"]);
  });

  it("ends once, at the time it first did", async () => {
    const { log } = await withVisit();
    await log.end("visit-1", NOW + 1);
    await log.end("visit-1", NOW + 2);
    expect(await log.find("visit-1")).toEqual({ userId: "dl_visitor", endedAt: NOW + 1 });
  });

  it("cannot be added to before it is opened", async () => {
    await expect(webLog(await freshStore()).append("visit-9", entry("a"))).rejects.toThrow();
  });
});

describe("append", () => {
  it("keeps an activity once, with its first words and its place", async () => {
    const { log } = await withVisit();
    const first = await log.append("visit-1", entry("a"));
    await log.append("visit-1", entry("b"));
    expect(await log.append("visit-1", entry("a", { text: "other" }))).toEqual({
      seq: first.seq,
      fresh: false,
    });
    const all = await log.after("visit-1", 0, 10);
    expect(all.map(({ text }) => text)).toEqual(["words of a", "words of b"]);
  });

  it("keeps it once when it comes twice at the same moment", async () => {
    const { log } = await withVisit();
    const both = await Promise.all([log.append("visit-1", entry("a")), log.append("visit-1", entry("a"))]);
    expect(both.map(({ fresh }) => fresh)).toEqual([true, false]);
    expect(both[0]!.seq).toBe(both[1]!.seq);
  });

  it("takes the same id in another conversation", async () => {
    const { log } = await withVisit();
    await log.open({ id: "visit-2", userId: "dl_other", at: NOW });
    await log.append("visit-1", entry("a"));
    expect((await log.append("visit-2", entry("a"))).fresh).toBe(true);
  });

  it("gives every activity a higher place than the one before", async () => {
    const { log } = await withVisit();
    const places = await Promise.all(
      Array.from({ length: 50 }, (_, i) => log.append("visit-1", entry(`a${i}`))),
    );
    const seqs = places.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
  });

  it("keeps all that a browser is shown, sealed", async () => {
    const { store, log } = await withVisit();
    const cards = [{ title: "canary", paragraphs: ["canary"], buttons: [] }];
    const beside = { choices: ["1", "2"], cards, clientActivityId: "c-1" };
    const whole = entry("a", { from: "bot", text: "canary", ...beside });
    const { seq } = await log.append("visit-1", whole);
    expect(await log.after("visit-1", 0, 10)).toEqual([{ ...whole, seq }]);
    const row = await store.read.selectFrom("web_activity").selectAll().executeTakeFirstOrThrow();
    expect(row.body.toString("latin1")).not.toContain("canary");
  });

  it("says whether an activity is there", async () => {
    const { log } = await withVisit();
    await log.append("visit-1", entry("a"));
    expect([
      await log.has("visit-1", "a"),
      await log.has("visit-1", "b"),
      await log.has("visit-2", "a"),
    ]).toEqual([true, false, false]);
  });
});

describe("after", () => {
  async function withThree() {
    const { log } = await withVisit();
    const seqs: number[] = [];
    for (const id of ["a", "b", "c"]) seqs.push((await log.append("visit-1", entry(id))).seq);
    return { log, seqs };
  }

  it.each([
    { seen: -1, left: ["a", "b", "c"], why: "from the start" },
    { seen: 0, left: ["b", "c"], why: "what was seen is not sent again" },
    { seen: 1, left: ["c"], why: "only the last is new" },
    { seen: 2, left: [], why: "all was seen" },
  ])("the activity number $seen are $left: $why", async ({ seen, left }) => {
    const { log, seqs } = await withThree();
    expect(idsOf(await log.after("visit-1", seqs[seen] ?? 0, 10))).toEqual(left);
  });

  it("goes on where a short answer ended, missing and repeating none", async () => {
    const { log } = await withThree();
    const first = await log.after("visit-1", 0, 2);
    const rest = await log.after("visit-1", first.at(-1)!.seq, 2);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(["a", "b", "c"]);
  });

  it("shows nothing of another conversation", async () => {
    const { log } = await withThree();
    await log.open({ id: "visit-2", userId: "dl_other", at: NOW });
    expect(await log.after("visit-2", 0, 10)).toEqual([]);
  });

  it("shows the same after a restart", async () => {
    const file = join(freshFolder(), "line.db");
    const before = webLog(await openFor(file));
    await before.open({ id: "visit-1", userId: "dl_visitor", at: NOW });
    await before.append("visit-1", entry("a"));
    expect(idsOf(await webLog(await openFor(file)).after("visit-1", 0, 10))).toEqual(["a"]);
  });
});
