import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import type { Slot } from "../src/domain/slots.ts";

const WHERE =
  /\b(?:far|where|wheres|where's|adress|address|postcode|get there|find it|what bus|which bus|located|near)\b/i;
const HOW_LONG = /\bhow long\b|\bhow many min/i;
const WHO = /\b(?:who|whos|who's) (?:is it |it |will |is |do |am |are |with|the)/i;
/** Whoever asks for their own worker does not ask about the adviser. */
const OTHER_PERSON = /\b(?:my|pa|worker|personal)\b/i;
const MOST_PLACES = 2;

/** What can be said to a question about times on offer: where, how long, who with. */
export function aboutSlots(ctx: Ctx, slots: readonly Slot[]): readonly Reply[] | undefined {
  if (WHERE.test(ctx.text)) return whereTheyAre(ctx, slots);
  if (HOW_LONG.test(ctx.text))
    return [say("booking.how-long", { minutes: ctx.content.service.appointmentKinds[0]!.minutes })];
  const advisers = [...new Set(slots.map(({ adviserName }) => adviserName))];
  return WHO.test(ctx.text) && !OTHER_PERSON.test(ctx.text) && advisers.length === 1
    ? [say("booking.who-with", { adviser: advisers[0]! })]
    : undefined;
}

function whereTheyAre({ content }: Ctx, slots: readonly Slot[]): readonly Reply[] | undefined {
  const ids = new Set(slots.map(({ placeId }) => placeId));
  const places = content.places.filter(({ id }) => ids.has(id)).slice(0, MOST_PLACES);
  return places.map(({ name, address, postcode }) =>
    say("booking.where-it-is", { place: name, address: `${address}, ${postcode}` }),
  );
}
