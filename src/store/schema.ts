import type { Generated, Insertable, Selectable } from "kysely";
import type { EpochMs } from "../clock.ts";
import type { AskState } from "../domain/ask.ts";
import type { Outcome } from "../domain/attendance.ts";
import type { Day } from "../domain/day.ts";

type Sealed = Buffer;
type Wrapped = Buffer;
type Flag = 0 | 1;

export interface WorkerTable {
  id: string;
  record_ref: string;
  role: string;
  active: Flag;
  data_key: Wrapped;
  profile: Sealed;
  mobile_lookup: string | null;
  email_lookup: string | null;
  teams_lookup: string | null;
  cover_id: string | null;
  created_at: EpochMs;
  changed_at: EpochMs;
  gap_minutes: Generated<number>;
  calendar_invites: Generated<Flag | null>;
}

export interface AdviserPatternTable {
  id: string;
  record_ref: string | null;
  worker_id: string;
  rule: string | null;
  first_day: Day;
  last_day: Day | null;
  from_time: string;
  to_time: string;
  by: "in-person" | "phone" | "video";
  place_id: string;
  place_text: string | null;
  kinds: string;
  changed_at: EpochMs;
}

export interface AdviserBlockTable {
  id: string;
  record_ref: string | null;
  worker_id: string;
  rule: string | null;
  first_day: Day;
  last_day: Day | null;
  from_time: string;
  to_time: string;
  why: "leave" | "training" | "other";
  made_by: string;
  changed_at: EpochMs;
}

export interface TeamsChatTable {
  worker_id: string;
  user_lookup: string;
  reference: Sealed;
  installed: Flag;
  dead_since: EpochMs | null;
  changed_at: EpochMs;
}

export interface TeamsCardTable {
  id: string;
  worker_id: string;
  handoff_id: string | null;
  concern_id: string | null;
  activity_id: string;
  shown: string;
  sent_at: EpochMs;
  stale: Generated<Flag>;
}

export interface WorkerLeaveTable {
  id: string;
  worker_id: string;
  first_day: string;
  last_day: string;
  cover_id: string | null;
  made_by: string;
  made_at: EpochMs;
  duty_covers: Generated<Flag>;
}

export interface TransferTable {
  id: string;
  party_id: string;
  from_id: string | null;
  to_id: string;
  made_by: string;
  made_at: EpochMs;
  back_on: Day | null;
  read_at: EpochMs | null;
  introduced: string | null;
}

export interface ComplaintMessageTable {
  message_id: string;
  handoff_id: string;
}

export interface UnsentAnswerTable {
  id: string;
  worker_id: string;
  handoff_id: string | null;
  words: Sealed;
  why: "closed" | "answered" | "long" | "card" | "who" | "machine";
  at: EpochMs;
  state: "kept" | "sent";
}

export interface PartyTable {
  id: string;
  kind: "person" | "visitor";
  record_ref: string | null;
  worker_id: string | null;
  data_key: Wrapped;
  profile: Sealed | null;
  session: Sealed | null;
  opted_out_at: EpochMs | null;
  version: Generated<number>;
  created_at: EpochMs;
  changed_at: EpochMs;
}

export interface AddressTable {
  lookup: string;
  party_id: string;
  channel: string;
  value: Sealed;
  state: "live" | "doubtful" | "detached";
  proved_at: EpochMs | null;
  last_heard_at: EpochMs | null;
  created_at: EpochMs;
}

export interface InboxTable {
  seq: Generated<number>;
  id: string;
  source: string;
  external_id: string;
  party_id: string | null;
  worker_id: string | null;
  channel: string;
  address_lookup: string | null;
  received_at: EpochMs;
  body: Sealed;
  state: "new" | "done" | "dead";
  attempts: Generated<number>;
  next_at: Generated<EpochMs>;
  error: string | null;
}

export type OutboxState = "queued" | "sending" | "unsure" | "sent" | "failed" | "held" | "expired";
export type OutboxClass = "safeguarding" | "reply" | "notice" | "reminder" | "code";

export interface OutboxTable {
  seq: Generated<number>;
  id: string;
  dedupe_key: string | null;
  answers: string | null;
  lane: string;
  party_id: string | null;
  worker_id: string | null;
  author_id: string | null;
  channel: string;
  class: OutboxClass;
  body: Sealed;
  part: Generated<number>;
  state: OutboxState;
  provider_state: string | null;
  attempts: Generated<number>;
  tried_at: EpochMs | null;
  next_at: EpochMs;
  provider_id: string | null;
  error: string | null;
  created_at: EpochMs;
  sent_at: EpochMs | null;
  expires_at: EpochMs | null;
}

export interface BookingTable {
  id: string;
  party_id: string;
  adviser_id: string;
  place_id: string;
  place_text: string | null;
  by: "in-person" | "phone" | "video";
  kind: string;
  start_at: EpochMs;
  end_at: EpochMs;
  status: "booked" | "moved" | "cancelled" | "attended" | "missed";
  created_at: EpochMs;
  changed_at: EpochMs;
  calendar_id: string | null;
  sequence: Generated<number>;
  moved_from: string | null;
}

export interface AttendanceTable {
  booking_id: string;
  outcome: Outcome;
  minutes: number | null;
  contact_id: string | null;
  marked_by: string;
  marked_at: EpochMs;
}

export interface CalendarFeedTable {
  worker_id: string;
  secret_hash: string;
  made_at: EpochMs;
  read_at: EpochMs | null;
}

export interface AccessNeedTable {
  party_id: string;
  body: Sealed;
  agreed_at: EpochMs;
  noted_by: string;
}

export interface EducationReferralTable {
  party_id: string;
  worker_id: string;
  asked_by: string;
  asked_at: EpochMs;
  ended_at: EpochMs | null;
  outcome: "seen" | "not-reached" | null;
}

export interface TravelWishTable {
  booking_id: string;
  what: "bus-fare" | "company" | "worker-too";
  at: EpochMs;
}

export interface BookingCellTable {
  who: string;
  cell: number;
  booking_id: string;
}

export interface HoldTable {
  party_id: string;
  adviser_id: string;
  start_at: EpochMs;
  end_at: EpochMs;
  expires_at: EpochMs;
}

export interface WaitingWishTable {
  id: string;
  party_id: string;
  booking_id: string | null;
  place_id: string | null;
  adviser_id: string | null;
  by: "in-person" | "phone" | "video" | null;
  day: Day | null;
  part: "morning" | "afternoon" | "evening" | null;
  none_free: Generated<Flag>;
  asked_at: EpochMs;
  ended_at: EpochMs | null;
  why_ended: "taken" | "left" | "dropped" | null;
}

export interface SlotOfferTable {
  id: string;
  wish_id: string;
  party_id: string;
  adviser_id: string;
  place_id: string;
  place_text: string | null;
  by: "in-person" | "phone" | "video";
  kind: string;
  start_at: EpochMs;
  end_at: EpochMs;
  made_at: EpochMs;
  expires_at: EpochMs | null;
  state: "waiting" | "told" | "taken" | "left" | "lapsed" | "passed";
}

export interface FirstMeetingTable {
  party_id: string;
  offered_at: EpochMs;
  offered_by: string;
  times: number;
  answer: "yes" | "no" | null;
  answered_at: EpochMs | null;
}

export interface CheckInTable {
  id: string;
  party_id: string;
  kind: "feeling" | "work" | "home" | "news";
  body: Sealed;
  at: EpochMs;
  good: Generated<Flag>;
}

export interface ContactTable {
  id: string;
  party_id: string;
  worker_id: string | null;
  kind: "attempt" | "delivered" | "replied" | "two_way" | "spoken" | "face_to_face";
  channel: string;
  at: EpochMs;
  minutes: number | null;
}

export interface HandoffTable {
  id: string;
  ref: string;
  party_id: string;
  worker_id: string | null;
  reason: string;
  words: Sealed;
  channel: string;
  status: "open" | "seen" | "answered" | "closed";
  opened_at: EpochMs;
  waits_since: EpochMs | null;
  promised_by: EpochMs | null;
  rung: number;
  seen_at: EpochMs | null;
  seen_by: string | null;
  answered_at: EpochMs | null;
  answered_by: string | null;
  closed_at: EpochMs | null;
  closed_by: string | null;
}

export interface ConcernTable {
  id: string;
  ref: string;
  party_id: string;
  level: "urgent" | "emergency";
  kind: string;
  words: Sealed;
  status: "open" | "acknowledged" | "closed";
  opened_at: EpochMs;
  acknowledged_at: EpochMs | null;
  acknowledged_by: string | null;
  closed_at: EpochMs | null;
  closed_by: string | null;
  outcome: Sealed | null;
  inbox_id: string | null;
  channel: string | null;
  rung: Generated<number>;
  rung_at: EpochMs | null;
  next_at: EpochMs | null;
  about_worker_id: string | null;
  /** 1 when the one in danger is somebody else. */
  about_another: number | null;
  unfrozen_at: EpochMs | null;
  /** When its ladder last began anew; null: as it was opened. */
  anew_at: Generated<EpochMs | null>;
  /** When staff are told of what was written since they were last told; null: they have been. */
  more_at: Generated<EpochMs | null>;
}

export interface ConcernAdditionTable {
  id: string;
  concern_id: string;
  party_id: string;
  /** Null where no danger was read in it. */
  level: "urgent" | "emergency" | null;
  kind: string | null;
  about_another: number | null;
  anew: Flag;
  words: Sealed;
  inbox_id: string | null;
  at: EpochMs;
}

export interface ConcernEntryTable {
  id: string;
  concern_id: string;
  party_id: string;
  what: "shared" | "closed" | "reopened" | "opened-by-hand" | "given-back" | "unfrozen";
  body: Sealed;
  made_by: string;
  at: EpochMs;
}

export interface PhoneTaskTable {
  id: string;
  concern_id: string;
  party_id: string;
  why: "nobody-has-it" | "cannot-text";
  made_at: EpochMs;
  tries: Generated<number>;
  tried_at: EpochMs | null;
  done_at: EpochMs | null;
  done_by: string | null;
}

export interface AlertFailureTable {
  id: string;
  concern_id: string;
  worker_id: string | null;
  why: "not-delivered" | "nobody-to-tell" | "not-told";
  at: EpochMs;
}

export interface SampledMessageTable {
  id: string;
  week: Day;
  inbox_id: string;
  party_id: string;
  words: Sealed;
  picked_at: EpochMs;
  looked_at: EpochMs | null;
  looked_by: string | null;
  verdict: "fine" | "danger" | null;
  concern_id: string | null;
}

export interface OpportunityPlaceTable {
  opportunity_id: string;
  party_id: string;
  state: "joined" | "interested" | "left";
  changed_at: EpochMs;
}

export interface ConsentTable {
  id: string;
  party_id: string;
  topic: string;
  wording: string;
  given_at: EpochMs;
  withdrawn_at: EpochMs | null;
}

export interface AskTable {
  id: string;
  party_id: string;
  entitlement_id: string;
  handoff_id: string;
  state: AskState;
  reason: Sealed | null;
  asked_at: EpochMs;
  due_on: Day;
  changed_at: EpochMs;
  changed_by: string | null;
  raised_at: EpochMs | null;
}

export interface ToldEntitlementTable {
  party_id: string;
  entitlement_id: string;
  first_at: EpochMs;
  last_at: EpochMs;
  explained_at: EpochMs | null;
}

export interface ToldFactsTable {
  party_id: string;
  body: Sealed;
  kept_at: EpochMs;
}

export interface AskedOnceTable {
  party_id: string;
  about: string;
  at: EpochMs;
}

export interface NewsToldTable {
  party_id: string;
  news: string;
  at: EpochMs;
}

export interface EntitlementVersionTable {
  entitlement_id: string;
  version: string;
  since: EpochMs;
}

export interface TimerTable {
  id: string;
  dedupe_key: string;
  party_id: string;
  kind: string;
  subject_id: string;
  due_at: EpochMs;
  state: "waiting" | "fired" | "cancelled";
}

export interface OneTimeCodeTable {
  id: string;
  purpose: string;
  subject_id: string;
  bound_to: string;
  salt: Buffer;
  hash: Buffer;
  tries: number;
  created_at: EpochMs;
  expires_at: EpochMs;
  used_at: EpochMs | null;
}

export interface StaffSessionTable {
  id_hash: string;
  worker_id: string;
  created_at: EpochMs;
  last_seen_at: EpochMs;
  checked_at: EpochMs | null;
  refresh: Buffer | null;
  subject_lookup: Generated<string | null>;
  sitting_lookup: Generated<string | null>;
}

export interface WebConversationTable {
  id: string;
  user_id: string;
  owner_id: string;
  data_key: Wrapped;
  created_at: EpochMs;
  ended_at: EpochMs | null;
}

export interface WebActivityTable {
  seq: Generated<number>;
  conversation_id: string;
  activity_id: string;
  body: Sealed;
}

export interface AboutMeTable {
  party_id: string;
  body: Sealed;
  version: number;
  changed_at: EpochMs;
}

export interface AboutMeReadTable {
  party_id: string;
  worker_id: string;
  version: number;
  read_at: EpochMs;
}

export interface CallBackTable {
  id: string;
  party_id: string;
  asked_by: "call" | "text";
  asked_at: EpochMs;
  asked_again_at: EpochMs | null;
  times: number;
  tries: number;
  tried_at: EpochMs | null;
  closed_at: EpochMs | null;
  closed_by: string | null;
  outcome: "spoken" | "no_answer" | null;
}

export interface SafeContactTable {
  party_id: string;
  from_time: string;
  to_time: string;
  note: Sealed;
  changed_by: string;
  changed_at: EpochMs;
}

export interface SafeWishTable {
  party_id: string;
  body: Sealed;
  changed_at: EpochMs;
}

export interface PlannedTextTable {
  id: string;
  dedupe_key: string | null;
  party_id: string;
  author_id: string;
  held_for: string | null;
  body: Sealed;
  send_at: EpochMs;
  state: "waiting" | "sent" | "cancelled" | "not_sent";
  reason: string | null;
  created_at: EpochMs;
  ended_at: EpochMs | null;
  ended_by: string | null;
}

export interface PathwayReviewTable {
  party_id: string;
  due_on: Day;
  held_on: Day | null;
  imported_due: Day | null;
  changed_by: string | null;
  changed_at: EpochMs;
}

export interface PrivateNoteTable {
  id: string;
  party_id: string;
  author_id: string;
  body: Sealed;
  at: EpochMs;
}

export interface PutRightTable {
  id: string;
  kind: "number" | "merge" | "detach";
  party_id: string;
  other_id: string | null;
  state: "proving" | "waiting" | "done" | "refused" | "undone";
  needs: Sealed;
  reason: Sealed;
  proof: "code" | "spoken" | "facts" | null;
  made_by: string;
  made_at: EpochMs;
  settled_by: string | null;
  done_at: EpochMs | null;
  undone_at: EpochMs | null;
  undone_by: string | null;
  journal: string | null;
  told: string | null;
}

export interface MergedRefTable {
  record_ref: string;
  party_id: string;
}

export interface AuditTable {
  seq: Generated<number>;
  at: EpochMs;
  actor: string;
  action: string;
  subject_id: string;
  detail: string;
}

export interface SettingTable {
  key: string;
  value: string;
}

export interface UnheardTable {
  id: string;
  party_id: string;
  inbox_id: string;
  words: Sealed;
  guessed: string | null;
  at: EpochMs;
  meant: string | null;
  meant_by: string | null;
  meant_at: EpochMs | null;
  learnt_at: EpochMs | null;
}

export interface Tables {
  unheard: UnheardTable;
  worker: WorkerTable;
  teams_chat: TeamsChatTable;
  teams_card: TeamsCardTable;
  worker_leave: WorkerLeaveTable;
  adviser_pattern: AdviserPatternTable;
  adviser_block: AdviserBlockTable;
  transfer: TransferTable;
  complaint_message: ComplaintMessageTable;
  unsent_answer: UnsentAnswerTable;
  party: PartyTable;
  address: AddressTable;
  inbox: InboxTable;
  outbox: OutboxTable;
  booking: BookingTable;
  booking_cell: BookingCellTable;
  attendance: AttendanceTable;
  calendar_feed: CalendarFeedTable;
  access_need: AccessNeedTable;
  travel_wish: TravelWishTable;
  education_referral: EducationReferralTable;
  hold: HoldTable;
  waiting_wish: WaitingWishTable;
  slot_offer: SlotOfferTable;
  first_meeting: FirstMeetingTable;
  check_in: CheckInTable;
  contact: ContactTable;
  handoff: HandoffTable;
  concern: ConcernTable;
  concern_entry: ConcernEntryTable;
  concern_addition: ConcernAdditionTable;
  phone_task: PhoneTaskTable;
  alert_failure: AlertFailureTable;
  sampled_message: SampledMessageTable;
  opportunity_place: OpportunityPlaceTable;
  consent: ConsentTable;
  ask: AskTable;
  told_entitlement: ToldEntitlementTable;
  told_facts: ToldFactsTable;
  asked_once: AskedOnceTable;
  news_told: NewsToldTable;
  entitlement_version: EntitlementVersionTable;
  timer: TimerTable;
  one_time_code: OneTimeCodeTable;
  staff_session: StaffSessionTable;
  web_conversation: WebConversationTable;
  web_activity: WebActivityTable;
  about_me: AboutMeTable;
  about_me_read: AboutMeReadTable;
  call_back: CallBackTable;
  safe_contact: SafeContactTable;
  safe_wish: SafeWishTable;
  planned_text: PlannedTextTable;
  pathway_review: PathwayReviewTable;
  private_note: PrivateNoteTable;
  put_right: PutRightTable;
  merged_ref: MergedRefTable;
  audit: AuditTable;
  setting: SettingTable;
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;
