import { type Ctx, done, go, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import type { Told } from "../src/domain/told.ts";
import { comingFor, newTalk } from "./entitlement-facts.ts";
import type { Next } from "./entitlement-list.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { comingNow } from "./rights-news.ts";
import { changesAtAge } from "./turning.ts";

/** What changes at an age; any of it can be heard of in detail and asked for. */
export function showTurning(ctx: Ctx, age: number, told: Told): Next {
  const { ids, says } = changesAtAge(ctx, age, told);
  return ids.length === 0
    ? done([say("news.nothing-at", { age })])
    : go("pick", { ...newTalk, told, offered: ids, coming: true }, says, [named(ids)]);
}

/** What starts or stops for them soon; any of it can be heard of in detail and asked for. */
export function showComing(ctx: Ctx): Next {
  if (!isTheirs(ctx)) return proveFirst(ctx);
  const { ids, says } = comingNow(ctx);
  return ids.length === 0
    ? done([say("news.nothing"), ...(isEmpty(comingFor(ctx)) ? [say("news.tell-me")] : [])])
    : go("pick", { ...newTalk, offered: ids, coming: true }, says, [named(ids)]);
}

const named = (ids: readonly string[]): Effect => ({ do: "note-told", ids, explained: false });

const isEmpty = (known: object): boolean => Object.keys(known).length === 0;
