import { type ChannelErrorCode, ChannelFailure, type FailureAction } from "../failure.ts";
import { TwilioRefusal } from "./client.ts";

/** What one of Twilio's error numbers means for a message of ours, in an answer or in a status report. */
export interface SmsAction {
  readonly code: ChannelErrorCode;
  readonly action: FailureAction;
  /** A sentence for whoever has to act on it. */
  readonly advice: string;
}

type Row = readonly [
  numbers: readonly number[],
  code: ChannelErrorCode,
  action: FailureAction,
  advice: string,
];

/** @see https://www.twilio.com/docs/api/errors */
const ROWS: readonly Row[] = [
  [[20429, 21611, 30001, 30017], "channel/busy", "retry", "Twilio is busy: wait before sending more"],
  [
    [20500, 20503, 30410],
    "channel/unsure",
    "look-first",
    "Twilio failed: look whether the text went before sending it again",
  ],
  [
    [20003, 30002],
    "channel/busy",
    "stop-and-page",
    "Twilio does not let this account send: check the account and its token",
  ],
  [[21211, 21217], "channel/refused", "bad-number", "The number does not exist: ask for a new one"],
  [[21408], "channel/refused", "abroad", "The number is abroad, where texts are switched off"],
  [[21610], "channel/opted-out", "stop-texts", "The person has stopped texts: phone them"],
  [
    [21612, 21614],
    "channel/refused",
    "other-contact",
    "The number cannot get texts: ask for another contact",
  ],
  [[21617], "channel/refused", "mend", "The text is longer than a text can be"],
  [
    [21212, 21602, 21603, 21604, 21606, 21703, 21704, 21705],
    "channel/refused",
    "mend",
    "The sender is not set up: check the number and the messaging service",
  ],
  [[30003], "channel/busy", "retry-later", "The phone is off or has no signal: try for up to three days"],
  [[30004], "channel/refused", "blocked", "The text was blocked: reach them another way"],
  [
    [30005, 30006],
    "channel/refused",
    "recycled",
    "The number may be dead or somebody else's: write nothing to it until it is proved",
  ],
  [[30007], "channel/refused", "wording", "The carrier filtered the text: check its wording"],
  [[30008], "channel/busy", "retry-once", "The carrier failed without a reason: try once more"],
  [[30009], "channel/refused", "ask-again", "A piece of a long text is missing: ask for it again"],
  [
    [11200, 11205, 11210, 11220, 11235, 11237],
    "channel/busy",
    "unreached",
    "Twilio could not reach this service: check its public address",
  ],
  [[12100, 12300], "channel/refused", "mend", "Twilio could not read our answer"],
  [[14107], "channel/refused", "break-loop", "Too many texts to one person: stop answering by machine"],
];

const ACTIONS: ReadonlyMap<number, SmsAction> = new Map(
  ROWS.flatMap(([numbers, code, action, advice]) =>
    numbers.map((number) => [number, { code, action, advice }] as const),
  ),
);

const UNLISTED: SmsAction = {
  code: "channel/refused",
  action: "alert",
  advice: "Twilio gave an error not known here: look it up before sending again",
};

/** What to do about one of Twilio's error numbers. One that is not listed is never sent again blindly. */
export function actionOf(errorCode: number): SmsAction {
  return ACTIONS.get(errorCode) ?? UNLISTED;
}

/** Every listed error number. */
export const LISTED_CODES: readonly number[] = [...ACTIONS.keys()];

/** What went wrong with a request to Twilio, as a failure of ours. Whatever is not a plain refusal may have been sent. */
export function failureOf(error: unknown): ChannelFailure {
  if (!(error instanceof TwilioRefusal)) return failure(actionOf(20500), { cause: error });
  const details = { cause: error, providerCode: error.code, retryAfterMs: error.retryAfterMs };
  return failure(actionOfRefusal(error), details);
}

function actionOfRefusal({ status, code }: TwilioRefusal): SmsAction {
  if (status >= 500) return actionOf(20500);
  if (code !== undefined && ACTIONS.has(code)) return actionOf(code);
  if (status === 429) return actionOf(20429);
  return status === 401 ? actionOf(20003) : UNLISTED;
}

function failure(
  { code, action, advice }: SmsAction,
  details: { cause: unknown; providerCode?: number | undefined; retryAfterMs?: number | undefined },
): ChannelFailure {
  return new ChannelFailure(code, advice, { action, ...details });
}
