import { afterEach, beforeEach, expect, it } from "vitest";
import { workersByMobile } from "../../../src/store/workers.ts";
import { TAKE_BACK_MS } from "../../../src/work/sending/take-back.ts";
import type { Got } from "../../staff/browser.ts";
import { account, button, DENISE, DUTY, linesOf, MAYA, Scene, SHABNAM } from "./scene.ts";

const denise = account(1);

let scene: Scene;
let ref: string;
let page: string;

beforeEach(async () => {
  scene = await Scene.open();
  await scene.connect(DENISE, denise);
  await scene.line.say(MAYA, "can i talk to my pa");
  await scene.line.say(MAYA, "can you ring me about the flat");
  const row = await scene.line.store.read.selectFrom("handoff").selectAll().executeTakeFirstOrThrow();
  ref = row.ref;
  page = `/staff/people/${row.party_id}`;
  await handedTo(SHABNAM);
});
afterEach(() => scene.close());

/** As the ladder hands it to a cover when it was not seen in time. */
async function handedTo(mobile: string): Promise<void> {
  const { store } = scene.line;
  const [worker] = await workersByMobile(store.read, store.vault, mobile);
  await store.write(async (db) => {
    await db.updateTable("handoff").set({ worker_id: worker!.id, rung: 2 }).where("ref", "=", ref).execute();
  });
}

const answers = () =>
  scene.line.gone
    .filter(({ to, text }) => to === MAYA && /^(?:Denise|Shabnam|Graham): /.test(text))
    .map(({ text }) => text);

/** The three ways in, each ready to go: Denise's card, Graham's page, Shabnam's text. */
async function ways() {
  const card = scene.cards(denise).at(-1)!;
  const graham = await scene.signsIn(DUTY);
  const opened: Got = await graham.get(page);
  return {
    teams: async () => (await scene.presses(denise, button(card, "reply"), "from Denise")).body,
    page: async () => {
      const { status, headers } = await graham.send(opened, "/answer", { words: "from Graham" });
      scene.line.clock.advance(TAKE_BACK_MS);
      await scene.line.settle();
      return status === 303 && headers.get("location")!.endsWith("answered") ? "sent" : "told";
    },
    text: async () => (await scene.line.say(SHABNAM, `${ref} from Shabnam`)).join(" "),
  };
}

const isSent = (told: string): boolean =>
  told === "sent" || told.startsWith("Sent, ") || told.includes("card.adaptive");

it("of a card, a page and a text at once one reaches the young person, and two are told", async () => {
  const { teams, page: onPage, text } = await ways();
  const told = await Promise.all([teams(), onPage(), text()]);
  expect(answers()).toHaveLength(1);
  expect(told.filter(isSent)).toHaveLength(1);
  const told2 = told.filter((one) => !isSent(one));
  expect(told2).toHaveLength(2);
});

it.each([
  { first: "page", who: "Graham" },
  { first: "text", who: "Shabnam" },
] as const)(
  "a card comes after a $first: it says who answered, keeps the words, and shows it",
  async ({ first, who }) => {
    const way = await ways();
    await way[first]();
    const { value } = JSON.parse(await way.teams());
    expect(value).toBe(
      `${ref}: answered by ${who}, 10:00. Yours is kept and not sent. To send it too, type ${ref} SEND here.`,
    );
    expect(linesOf(scene.cards(denise)[0]!)).toContain(`Answered by ${who}, 10:00`);
    await scene.types(denise, `${ref} SEND`);
    expect(answers()).toEqual([`${who}: from ${who}`, "Denise: from Denise"]);
  },
);

it("whoever has seen on the card that another has answered may add to it at once", async () => {
  const way = await ways();
  await way.text();
  await scene.presses(denise, button(scene.cards(denise).at(-1)!, "reply"), "and the letter too");
  expect(answers()).toEqual(["Shabnam: from Shabnam", "Denise: and the letter too"]);
});

it.each(["page", "text"] as const)("a %s comes after the card: it is told so", async (second) => {
  const way = await ways();
  await way.teams();
  expect(isSent(await way[second]())).toBe(false);
  expect(answers()).toEqual(["Denise: from Denise"]);
});

it("what is done on the page shows on the card", async () => {
  const graham = await scene.signsIn(DUTY);
  await graham.send(await graham.get(page), "/close");
  await scene.line.settle();
  expect(linesOf(scene.cards(denise).at(-1)!)).toContain("Closed by Graham, 10:00");
});
