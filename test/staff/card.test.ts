import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addCheckIn } from "../../src/store/records.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { type Hired, hire, type Kept, type Office } from "./office.ts";
import { askedFor, auditOf, saidOfThemselves, told, wantsCall, worried, wrote } from "./scene.ts";

const HOUR = 3_600_000;

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const path = () => `/staff/people/${maya.party.id}`;
const cardOf = async (visitor: Visitor, address = path()): Promise<string> => {
  const { html, ...got } = await visitor.get(address);
  return wordsOf({ ...got, html: /<section class="staff-hand"[\s\S]*?<\/section>/.exec(html)![0] });
};

describe("the card before an answer", () => {
  it("says why in their own words, what the service has said, what is under way and the ways to reach them", async () => {
    await told(office, maya, "What shall I tell Ana?");
    await told(office, maya, "Your code is 246810", { class: "code", state: "sent" });
    await askedFor(office, maya, "can ana ring about my tenancy");
    await told(office, maya, "I have told Ana.", { state: "failed", provider_state: "undelivered" });
    await wantsCall(office, maya);
    await office.store.write((db) =>
      addCheckIn(
        db,
        office.store.vault,
        maya.party,
        { kind: "work", words: "still at the bakery" },
        office.clock.now(),
      ),
    );
    const words = await cardOf(desk);
    expect(words).toMatch(
      /Why Maya asked to talk to their worker, today, 10am : can ana ring about my tenancy The service has said What shall I tell Ana\? I have told Ana\. \(did not arrive\) Under way Waits for a call since today, 10am/,
    );
    expect(words).toMatch(
      /still at the bakery Reach them now By text: yes\. By phone: 07700 900101 Last contact/,
    );
    expect(words).not.toContain("246810");
  });

  it("warns beside the ways to reach them, and where the answer is typed, that another reads the phone", async () => {
    await wrote(office, maya.phone, "he goes through my phone");
    await askedFor(office, maya, "can ana ring me");
    expect(await cardOf(desk)).toMatch(
      /Reach them now Do not ring or text blind\. They say that somebody reads this phone.* By text: only when it is safe\. By phone, only when it is safe: 07700 900101/,
    );
    expect(wordsOf(await desk.get(path()))).toMatch(/Do not write blind\. They say that .* Your answer/);
  });

  it("is there when nothing waits, and says so", async () => {
    expect(await cardOf(desk)).toMatch(/Why Nothing waits for an answer\. Under way Nothing\./);
  });

  it("leaves out what the service said in an earlier talk", async () => {
    await told(office, maya, "Said long ago");
    office.clock.advance(HOUR + 1);
    await askedFor(office, maya, "hi");
    desk = await signedIn(office, ana);
    expect(await cardOf(desk)).not.toContain("Said long ago");
  });
});

describe("what they say of themselves", () => {
  const lines = ["I work nights, ring after 12", "My nan brought me up"];
  const opened = () => desk.get(path());

  it("is read first by whoever takes them on, and it is noted who read it when", async () => {
    await saidOfThemselves(office, maya, lines);
    await wrote(office, maya.phone, "ordinary words");
    const first = await opened();
    expect(wordsOf(first)).toMatch(
      /Read this first: Maya Sample .*I work nights, ring after 12 My nan brought me up/,
    );
    expect(first.html).not.toContain("ordinary words");
    await desk.send(first, "/about-me/read");
    expect(wordsOf(await opened())).toMatch(
      /About me, in Maya's words I work nights.*Read by Ana, today, 10am/,
    );
    expect(await auditOf(office, maya.party.id)).toEqual([
      `${ana.id}: about-me.read {"version":1}`,
      `${ana.id}: thread.read {"as":"own"}`,
    ]);
  });

  it("comes back as changed, and only the words that were on the page count as read", async () => {
    await saidOfThemselves(office, maya, lines);
    const first = await opened();
    await saidOfThemselves(office, maya, ["I have moved"]);
    await desk.send(first, "/about-me/read");
    const words = await cardOf(desk);
    expect(words).toMatch(/About me, in Maya's words Changed I have moved .*I have read this/);
    expect(words).not.toContain("Read by");
  });

  it("does not stand in the way of danger, nor of duty", async () => {
    await saidOfThemselves(office, maya, lines);
    const duty = await signedIn(office, await hire(office, "Dee", "duty", 803));
    expect(await cardOf(duty)).toContain("New to you");
    await worried(office, maya, "he wont let me out");
    expect(wordsOf(await opened())).toMatch(/he wont let me out.*About me, in Maya's words New to you/);
  });

  it("is gone from the page once they have taken it out", async () => {
    await saidOfThemselves(office, maya, lines);
    await saidOfThemselves(office, maya, []);
    expect(await cardOf(desk)).not.toContain("About me");
  });
});
