import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  numbers,
  type Outcome,
  orAgain,
  say,
} from "../src/conversation/dialog.ts";
import { whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { ageOn, shortDay, shortTime } from "../src/domain/day.ts";
import { type Opportunity, openTo } from "../src/domain/opportunity.ts";
import { isTheirs, proveFirst } from "./gate.ts";

const Choosing = z.strictObject({ offered: z.array(z.string()), picked: z.string().optional() });
type Choosing = z.infer<typeof Choosing>;
type Step = "pick" | "join" | "leave";
type Next = Outcome<Step, Choosing>;

const MOST_LISTED = 5;

/** Events, World of Work and mentoring: see what there is, join, leave, or ask for a mentor. */
export const opportunities: Dialog<Step, Choosing> = {
  name: "opportunities",
  version: 1,
  intents: ["events_list", "event_join", "event_leave", "mentoring_join", "mentoring_leave", "world_of_work"],
  light: true,
  claims: cannotCome,
  data: Choosing,
  start(ctx) {
    const { intent } = ctx.heard;
    if (intent === "event_leave" || intent === "mentoring_leave" || cannotCome(ctx))
      return isTheirs(ctx) ? startLeaving(ctx) : proveFirst(ctx);
    if (intent === "mentoring_join")
      return details(
        ctx,
        ctx.content.opportunities.find(({ kind }) => kind === "mentoring"),
      );
    const named = ctx.text ? open(ctx).find((one) => isNamed(one, ctx.text)) : undefined;
    return named ? details(ctx, named) : list(ctx, intent === "world_of_work" ? "world_of_work" : undefined);
  },
  steps: {
    pick: {
      ask: ({ offered }, ctx) => ask("events.which", { lines: linesOf(offered, ctx) }, numbers(offered)),
      hear(ctx, { offered }) {
        const id =
          offered[(readChoice(ctx.text, offered.length) ?? 0) - 1] ??
          open(ctx).find((one) => isNamed(one, ctx.text))?.id;
        if (id) return details(ctx, byId(ctx, id));
        return ctx.heard.entities.answer === "no"
          ? done([say("talk.ok")])
          : orAgain(ctx, say("talk.pick-a-number"));
      },
    },
    join: {
      context: "awaiting_yes_no",
      ask: ({ picked }, ctx) =>
        ask(byId(ctx, picked!)?.kind === "mentoring" ? "events.want-mentor" : "events.want-place", {}, [
          "1",
          "2",
        ]),
      hear: hearJoin,
    },
    leave: {
      ask: ({ offered }, ctx) =>
        ask("events.which-to-leave", { lines: linesOf(offered, ctx) }, numbers(offered)),
      hear(ctx, { offered }) {
        const id =
          offered[(readChoice(ctx.text, offered.length) ?? 0) - 1] ??
          offered.find((one) => isNamed(byId(ctx, one)!, ctx.text));
        if (id) return left(ctx, id);
        return ctx.heard.entities.answer === "no"
          ? done([say("events.kept")])
          : orAgain(ctx, say("talk.pick-a-number"));
      },
    },
  },
};

const NOT_COMING =
  /\b(?:can'?t|cannot|cant|won'?t|not|no longer) (?:be )?(?:come|coming|make|go|going|able)\b|\btake me off\b|\bdrop out\b/i;

/** "I can't come to cook and eat": named outright, whatever else the words are like. */
function cannotCome({ text, content }: Ctx): boolean {
  return NOT_COMING.test(text) && content.opportunities.some((one) => isNamed(one, text));
}

function open({ known, content }: Ctx): Opportunity[] {
  const age = known.person ? ageOn(known.today, known.person.facts.born) : undefined;
  const coming = content.opportunities.filter(
    ({ startsAt }) => startsAt === undefined || startsAt > known.now,
  );
  const fitting = coming.filter((one) => openTo(one, age ?? one.ageFrom, known.today));
  return fitting.sort(
    (a, b) => (a.startsAt ?? Number.POSITIVE_INFINITY) - (b.startsAt ?? Number.POSITIVE_INFINITY),
  );
}

function list(ctx: Ctx, kind?: Opportunity["kind"]): Next {
  const offered = open(ctx)
    .filter((one) => kind === undefined || one.kind === kind)
    .slice(0, MOST_LISTED);
  return offered.length > 0
    ? go("pick", { offered: offered.map(({ id }) => id) })
    : done([say("events.none")]);
}

function details(ctx: Ctx, one: Opportunity | undefined): Next {
  if (!one) return done([say("events.none")]);
  const about = say(one.startsAt ? "events.details" : "events.details-no-date", {
    ...whenOf(one),
    title: one.title,
    about: one.about,
    place: one.placeText,
  });
  if (!isTheirs(ctx)) return go("join", { offered: [one.id], picked: one.id }, [about]);
  const { mine } = ctx.known.section("opportunities");
  if (mine.has(one.id)) return done([about, say("events.already")]);
  return isFull(ctx, one)
    ? done([about, say("events.full")])
    : go("join", { offered: [one.id], picked: one.id }, [about]);
}

function isFull({ known }: Ctx, { id, capacity }: Opportunity): boolean {
  return capacity !== undefined && (known.section("opportunities").taken.get(id) ?? 0) >= capacity;
}

function hearJoin(ctx: Ctx, { picked }: Choosing): Next {
  const one = byId(ctx, picked!)!;
  if (ctx.event?.type === "full") return done([say("events.full")]);
  const choice = readChoice(ctx.text, 2);
  if (choice === 2 || ctx.heard.entities.answer === "no") return done([say("talk.ok")]);
  const wants =
    choice === 1 || ctx.heard.entities.answer === "yes" || /\b(join|go|come|in)\b/i.test(ctx.text);
  if (!wants) return orAgain(ctx, say("events.join-unclear"));
  return isTheirs(ctx) ? joined(ctx, one) : proveFirst(ctx);
}

function joined(ctx: Ctx, one: Opportunity): Next {
  if (one.kind === "mentoring")
    return done(
      [say("events.interested"), whoWillRead(ctx)],
      [
        { do: "opportunity", id: one.id, state: "interested" },
        { do: "hand-off", reason: "mentoring", words: ctx.text, to: "pa" },
      ],
    );
  return done(
    [say("events.joined", { ...whenOf(one), title: one.title, place: one.placeText })],
    [{ do: "opportunity", id: one.id, state: "joined" }],
  );
}

function startLeaving(ctx: Ctx): Next {
  const mine = [...ctx.known.section("opportunities").mine.keys()].filter((id) => byId(ctx, id));
  const meant = mine.length === 1 ? mine[0] : mine.find((id) => isNamed(byId(ctx, id)!, ctx.text));
  if (mine.length === 0) return done([say("events.none-joined")]);
  return meant ? left(ctx, meant) : go("leave", { offered: mine });
}

function left(ctx: Ctx, id: string): Next {
  return done(
    [say("events.left", { title: byId(ctx, id)!.title })],
    [{ do: "opportunity", id, state: "left" }],
  );
}

function byId({ content }: Ctx, id: string): Opportunity | undefined {
  return content.opportunities.find((one) => one.id === id);
}

const COMMON = new Set([
  "a",
  "of",
  "the",
  "and",
  "your",
  "own",
  "day",
  "care",
  "leavers",
  "event",
  "morning",
]);

/** A message names an event if it has one of the words that set its title apart. */
function isNamed({ title }: Opportunity, text: string): boolean {
  const said = new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
  return (title.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => word.length > 3 && !COMMON.has(word) && said.has(word),
  );
}

function whenOf({ startsAt }: Opportunity): Record<string, string> {
  return startsAt === undefined ? {} : { day: shortDay(startsAt), time: shortTime(startsAt) };
}

function linesOf(ids: readonly string[], ctx: Ctx) {
  return ids.map((id, i) => {
    const one = byId(ctx, id)!;
    return {
      key: one.startsAt ? "events.line" : "events.line-no-date",
      args: { n: i + 1, title: one.title, ...whenOf(one) },
    };
  });
}
