import { describe, expect, it } from "vitest";
import {
  askedOfLeftOut,
  isAboutWorker,
  leftOutBy,
  namesWorker,
  wasTold,
  withWorkerNamed,
  withWorkerUnwanted,
} from "../../../src/conversation/care/worker-left-out.ts";
import { ctxFor, hear, keysOf, NOW, type Scene, session } from "../scene.ts";

const KNOWN = ctxFor().known;
const OPEN = ctxFor({ known: { concernOpen: true } }).known;
const NOBODYS = ctxFor({ known: { ownerId: null, concernOpen: true } }).known;
const ABUSE = session({ careAbout: { level: "urgent", kind: "abuse_harm_from_others" } });
const TELLING = session({
  waiting: { dialog: "talk-to-person", version: 1, step: "words", data: {}, askedAt: NOW },
});

describe("what is told may be about their own worker", () => {
  const rows: readonly {
    text: string;
    known?: typeof KNOWN;
    before?: ReturnType<typeof session>;
    kind?: string;
    is: boolean;
    why: string;
  }[] = [
    { text: "ana hit me", is: true, why: "by name" },
    { text: "ana hit me", known: NOBODYS, is: false, why: "they have none" },
    { text: "she touched my thigh", before: TELLING, is: true, why: "whom they were about to tell" },
    { text: "she touched my thigh", is: false, why: "nobody was spoken of" },
    { text: "its ana", known: OPEN, before: ABUSE, is: true, why: "named after it was told" },
    { text: "someone raped me dont tell ana", is: true, why: "unwanted, and nobody is named" },
    { text: "my dad hit me dont tell ana", is: false, why: "somebody else is named" },
    { text: "my dad hit me dont tell ana. hes her brother", is: true, why: "they are close" },
    ...["abuse_harm_from_others", "domestic_abuse", "exploitation", "missing_or_trafficked"].map((kind) => ({
      ...{ text: "it happened again dont tell ana", kind, is: true },
      why: `unwanted, and harm by somebody: ${kind}`,
    })),
    {
      text: "my worker hit me",
      known: ctxFor({ known: { worker: undefined } }).known,
      is: true,
      why: "no name is known",
    },
    {
      text: "he is my uncles mate",
      known: OPEN,
      before: { ...ABUSE, workerUnwanted: true as const },
      kind: "suicide_self_harm",
      is: true,
      why: "why the worker is not to know, whatever they feel by now",
    },
    { text: "i want to die dont tell ana", kind: "suicide_self_harm", is: false, why: "harm by nobody" },
  ];
  it.each(rows)("$text: $is, $why", ({ text, known = KNOWN, before = session(), kind = "not_said", is }) => {
    expect(isAboutWorker({ text, kind }, before, known)).toBe(is);
  });

  it.each([
    { text: "its ana", known: OPEN, before: ABUSE, is: true, why: "harm by somebody is open" },
    { text: "its ana", known: OPEN, before: session(), is: true, why: "of what is open nothing is known" },
    { text: "its ana", known: KNOWN, before: ABUSE, is: false, why: "nothing is open" },
    { text: "its ana", known: NOBODYS, before: ABUSE, is: false, why: "they have no worker" },
    {
      text: "its ana",
      known: OPEN,
      before: session({ careAbout: { level: "urgent", kind: "medical" } }),
      is: false,
      why: "nobody did it",
    },
    {
      text: "it was my worker",
      known: ctxFor({ known: { worker: undefined, concernOpen: true } }).known,
      before: ABUSE,
      is: true,
      why: "no name is known",
    },
    {
      text: "he is my uncles mate",
      known: OPEN,
      before: { ...ABUSE, workerUnwanted: true as const },
      is: true,
      why: "why they do not want it known",
    },
    { text: "he is my uncles mate", known: OPEN, before: ABUSE, is: false, why: "it may be of anybody" },
    {
      text: "ok thanks",
      known: OPEN,
      before: { ...ABUSE, workerUnwanted: true as const },
      is: false,
      why: "says nothing of it",
    },
  ])("$text in the talk after it: $is, $why", ({ text, known, before, is }) => {
    expect(namesWorker(text, before, known)).toBe(is);
    const heard = hear();
    const after = withWorkerNamed(heard, text, before, known);
    if (is) expect(after.risk).toEqual({ level: "urgent", kind: "abuse_harm_from_others" });
    else expect(after).toBe(heard);
  });

  it.each([
    { text: "dont tell ana", known: KNOWN, is: true, why: "a wish" },
    { text: "tell ana", known: KNOWN, is: undefined, why: "the opposite" },
    {
      text: "dont tell ana",
      known: { ...KNOWN, worker: undefined },
      is: undefined,
      why: "nobody to keep out",
    },
  ])("$text is kept as $is: $why", ({ text, known, is }) => {
    expect(withWorkerUnwanted(session(), text, known as typeof KNOWN).workerUnwanted).toBe(is);
  });
});

const concern = (told: readonly string[]): NonNullable<Scene["sections"]> => ({
  concern: { takenBy: undefined, isClosed: false, level: "urgent", told: new Set(told) },
});

describe("whether the worker was told by then", () => {
  it.each([
    { scene: { known: { concernOpen: true }, sections: concern(["ana"]) }, is: true, why: "at first" },
    { scene: { known: { concernOpen: true }, sections: concern(["dee"]) }, is: false, why: "others were" },
    { scene: { sections: concern(["ana"]) }, is: false, why: "nothing is open" },
    {
      scene: { known: { concernOpen: true, ownerId: null }, sections: concern(["ana"]) },
      is: false,
      why: "they are nobody's",
    },
  ])("is $is: $why", ({ scene, is }) => {
    expect(wasTold(ctxFor(scene))).toBe(is);
    expect(leftOutBy(ctxFor(scene))).toEqual({ name: "ana", wasTold: is });
  });

  it("is known without a name too", () => {
    expect(leftOutBy(ctxFor({ known: { worker: undefined } }))).toEqual({ wasTold: false });
  });
});

describe("whether the worker will see it", () => {
  const scene = (text: string, rest: Scene = {}): Scene => ({
    ...{ text, known: { ownerId: null, concernOpen: true } },
    ...rest,
  });
  const left = (wasTold: boolean, name: string | undefined = "ana") =>
    session({ misses: 2, leftOut: { ...(name && { name }), wasTold } });

  it.each([
    { text: "is ana gonna see this", before: left(false), key: "safety.left-out", why: "never" },
    { text: "did u tell her", before: left(true), key: "safety.left-out-since", why: "not any more" },
    {
      text: "can my worker read it",
      before: session({ leftOut: { wasTold: false } }),
      key: "safety.left-out",
      why: "without a name",
    },
  ])("$text: $key, $why", ({ text, before, key }) => {
    const made = askedOfLeftOut(ctxFor(scene(text)), before)!;
    expect(keysOf(made)).toEqual([key]);
    expect([made.effects, made.session.misses]).toEqual([[], 0]);
  });

  it.each([
    { ctx: scene("is ana gonna see this"), before: session(), why: "nobody was left out" },
    {
      ctx: scene("is ana gonna see this", { known: { concernOpen: true } }),
      before: left(false),
      why: "they are back",
    },
    {
      ctx: scene("is ana gonna see this", { known: { ownerId: null } }),
      before: left(false),
      why: "it is closed",
    },
    {
      ctx: scene("is anyone gonna see this"),
      before: session({ leftOut: { wasTold: false } }),
      why: "it is asked of anybody, and whoever was left out has no name",
    },
    { ctx: scene("what do i do"), before: left(false), why: "something else is asked" },
    {
      ctx: scene("did u tell her im dying", { heard: { risk: { level: "emergency" } } }),
      before: left(false),
      why: "danger now",
    },
    {
      ctx: scene("", { event: { type: "handoff-seen", handoffId: "h" } }),
      before: left(false),
      why: "an event",
    },
  ])("is not said where $why", ({ ctx, before }) => {
    const known = { ownerId: null, concernOpen: true, ...ctx.known };
    const asked = ctx.known && !("ownerId" in ctx.known) ? { ...ctx, known: ctx.known } : { ...ctx, known };
    const isClosed = ctx.known?.concernOpen === undefined;
    expect(askedOfLeftOut(ctxFor(isClosed ? ctx : asked), before)).toBeUndefined();
  });
});
