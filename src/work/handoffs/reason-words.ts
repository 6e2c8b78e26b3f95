import type { HandoffReason } from "../../conversation/effects.ts";

const REASONS: Record<HandoffReason, string> = {
  asked: "asked to talk to their worker",
  "not-great": "said things are not great",
  "not-understood": "wrote something the service did not understand",
  entitlement: "asked about something they may be owed",
  callback: "asked to be called back",
  complaint: "wants to complain",
  compliment: "said something kind about somebody",
  idea: "has an idea for the service",
  details: "has new contact details",
  "my-data": "asked what is held about them",
  consent: "wants to change what is shared",
  booking: "needs help with an appointment",
  "getting-there": "asks for bus fare or somebody to come with them to an appointment",
  "missed-again": "has missed appointments; a kind word may help",
  mentoring: "would like a mentor",
  media: "sent a picture or a file",
  unreadable: "sent something that could not be read",
  stopped: "has stopped texts",
  concern: "told us of danger",
  "safe-silence": "was asked if they are safe, and has not answered",
  "said-safe": "was asked if they are safe, and is; please read what they wrote",
  child: "says they are under 16",
  pregnancy: "asks for help with a baby on the way",
  "third-party": "wrote on behalf of somebody else",
  "unknown-number": "asked for help from a number we do not know",
  "number-in-doubt": "may not have this phone any more",
  "written-to": "was texted first by staff",
};

/** Why a person was brought in; goes on from a first name. */
export const reasonWords = (reason: string): string =>
  Object.hasOwn(REASONS, reason) ? REASONS[reason as HandoffReason] : "needs somebody";
