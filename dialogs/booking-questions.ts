import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import type { Slot } from "../src/domain/slots.ts";
import { placeOf, slotArgs } from "./booking-words.ts";
import { workerName } from "./gate.ts";
import { plainer } from "./plainer.ts";

type Asked = Pick<Slot, "adviserName" | "placeId" | "placeText" | "by" | "start" | "end" | "kind"> & {
  readonly id?: string;
};

const BUS = /\b(?:bus|buses|tram|train|met(?:ro)?link)\b/i;
const FARE = /\b(?:fare|pay for|money for|cost to get|afford)\b/i;
const WHERE =
  /\b(?:far|where|wheres|where's|wer|adress|address|postcode|get there|find it|located|near|how do i get)\b/i;
const HOW_LONG = /\bhow long\b|\bhow many min|\bhow lng\b/i;
const WITH_ME =
  /\b(?:mate|friend|m8|mum|nan|partner|bf|gf|boyfriend|girlfriend|baby|kid|brother|sister|some ?(?:one|1)|foster \w+|pa)\b.{0,20}\b(?:come|with me|too)\b|\b(?:bring|come with)\b.{0,20}\b(?:mate|friend|m8|mum|nan|partner|bf|gf|baby|kid|some ?(?:one|1))\b|\bcan i bring (?:some|my|a )/i;
const BRING =
  /\b(?:what|wot|wat|anything|need|do i) .{0,20}\b(?:bring|take|wear)\b|\bneed (?:id|a cv|my cv)\b/i;
const WHO =
  /\bwho am i (?:seein|meetin|with|talkin)|\b(?:who|whos|who's|whose) (?:is it |it |will |is |do |am |are |with|the)|\bwho(?:s|'s)? (?:it )?with\b/i;
const IS_IT = /\b(?:will it be|is it|is that|wil it b|it gonna be)(?: with)? (\p{L}+)/iu;
const WAY =
  "(?:video|vid|phone|fone|call|zoom|facetime|online|in person|face to face|f2f|come in|cum in|go in|come to)";
const WHICH_WAY = new RegExp(
  `\\b(?:is (?:it|this|that|dis)|will (?:it|this) be|wil it b|does it have to be|are (?:they|these|those)|do i (?:have|need|hav|av) (?:to|2))\\b.{0,25}\\b${WAY}\\b`,
  "i",
);

/** "is it on video or phone": a question, where "by phone" would be a wish. */
export const asksWhichWay = (text: string): boolean => text.length <= 80 && WHICH_WAY.test(text);

/** "can my mate come", "can i bring my baby" */
export const asksToBring = (text: string): boolean => WITH_ME.test(plainer(text));

const FREE =
  /\b(?:is it free|(?:do|will) i (?:have|need|av) (?:to|2) pay|how much (?:is it|does it cost|will it)|does it cost)\b/i;
const WOMAN = /\b(?:wom[ae]n|female|lady|girl|m[ae]n|male|bloke|guy)\b/i;

/** Whoever asks for their own worker does not ask about the adviser. */
const OTHER_PERSON = /\b(?:my|pa|worker|personal)\b/i;

/** What can be said before any time is on offer; nothing where the message has an answer in it as well. */
export function aboutAny({ text: said }: Pick<Ctx, "text">): readonly Reply[] | undefined {
  const text = plainer(said);
  if (FREE.test(text)) return [say("booking.free")];
  if (WITH_ME.test(text)) return [say("booking.may-bring")];
  return WOMAN.test(text) ? [say("booking.woman-or-man")] : undefined;
}

/** What can be said to a question about times on offer: where, how long, who with, who may come, what to bring. */
export function aboutSlots(ctx: Ctx, slots: readonly Asked[]): readonly Reply[] | undefined {
  const text = plainer(ctx.text);
  const [first] = slots;
  if (FREE.test(text)) return [say("booking.free")];
  if (WOMAN.test(text) && !WITH_ME.test(text)) return [say("booking.woman-or-man")];
  if (asksWhichWay(text) && first) return [say(`booking.way-${first.by}`)];
  if (FARE.test(text)) return [say("booking.fare-after", { who: workerName(ctx) })];
  if (WITH_ME.test(text)) return [say("booking.may-bring")];
  if (BRING.test(text)) return [say("booking.what-to-bring")];
  if (BUS.test(text) || WHERE.test(text)) return whereTheyAre(ctx, slots);
  if (HOW_LONG.test(text)) return howLong(slots);
  return aboutAdviser(ctx, slots);
}

function howLong([first]: readonly Asked[]): readonly Reply[] {
  return [say("booking.how-long", { minutes: Math.round((first!.end - first!.start) / 60_000) })];
}

const namesOf = (slots: readonly Asked[]): string[] => [
  ...new Set(slots.map(({ adviserName }) => adviserName)),
];

function aboutAdviser(ctx: Ctx, slots: readonly Asked[]): readonly Reply[] | undefined {
  const names = namesOf(slots);
  const adviser = names.join(" or ");
  const name = IS_IT.exec(ctx.text)?.[1]?.toLowerCase();
  const known = ctx.known.section("diary").advisers.some(({ firstName }) => firstName.toLowerCase() === name);
  const isThey = names.some((one) => one.toLowerCase() === name);
  const asksByName = name !== undefined && (isThey || known || /\bwill it be\b/i.test(ctx.text));
  if (asksByName) return [say(isThey ? "booking.who-with" : "booking.not-with", { adviser })];
  return WHO.test(ctx.text) && !OTHER_PERSON.test(ctx.text)
    ? [say("booking.who-with", { adviser })]
    : undefined;
}

function whereTheyAre(ctx: Ctx, slots: readonly Asked[]): readonly Reply[] | undefined {
  const [first] = slots;
  if (!first) return undefined;
  if (first.by !== "in-person") return [say("booking.no-place-needed", slotArgs(first as Slot, ctx))];
  const places = [...new Set(slots.map(({ placeId }) => placeId))].flatMap(
    (placeId) => placeOf({ placeId }, ctx) ?? [],
  );
  const [place] = places;
  if (!place)
    return first.placeText === undefined
      ? undefined
      : [say("booking.where-text", { where: first.placeText })];
  if (places.length > 1)
    return [
      say("booking.where-they-are", { list: places.map((one) => `${one.name}: ${one.postcode}`).join(", ") }),
    ];
  if (BUS.test(ctx.text)) return [say("booking.which-bus", { postcode: place.postcode })];
  const find = place.findIt ?? `is at ${place.address}`;
  return [say("booking.where-it-is", { find, postcode: place.postcode })];
}
