import { makeButton } from "../../widget/dom.ts";
import type { FeedText, Snapshot } from "../feed.ts";
import type { Mail } from "../mailbox.ts";
import type { TeamsMessage } from "../teams/message.ts";
import { ring } from "./actions.ts";
import { ClockView } from "./clock.ts";
import { listen } from "./feed.ts";
import { Handset } from "./handset.ts";
import { MailView } from "./mails.ts";
import { one } from "./page.ts";
import { PersonPicker } from "./people.ts";
import { TeamsView } from "./teams.ts";
import { written } from "./times.ts";
import { watchWebsite } from "./website.ts";
import { WorkerPicker } from "./workers.ts";

const EXAMPLES = ["what can i get", "book careers", "im ok", "can i talk to my pa", "whats on", "STOP"];
const MAIL_ELSEWHERE = "Mails go through the mail server that is set up.";

const texts = new Map<string, FeedText>();
const mails = new Map<string, Mail>();
const cards = new Map<string, TeamsMessage>();
let pretendMail = true;

const clock = new ClockView();
const mailView = new MailView();
const teamsView = new TeamsView();
const people = new PersonPicker(({ worker }) => {
  theirs.show(people.picked.phone, [...texts.values()]);
  if (worker) workers.pick(worker);
});
const workers = new WorkerPicker(showDesk);
const theirs = new Handset(one("#their-phone"), "Say hello, or tap one of these:");
const work = new Handset(one("#work-phone"), "No texts yet.");

one(".examples").append(...EXAMPLES.map((text) => makeButton({}, text, () => theirs.send(text))));
one("#ring").addEventListener("click", () => void ring(theirs.phone));
watchWebsite();
listen({
  onSnapshot: begin,
  onClock: (moved) => clock.show(moved),
  onText(text) {
    const fresh = !texts.has(text.id);
    texts.set(text.id, text);
    theirs.take(text);
    work.take(text);
    if (fresh) workers.countText(text);
  },
  onMail(mail) {
    mails.set(mail.id, mail);
    workers.countMail(mail);
    showMails();
  },
  onCard(card) {
    const fresh = !cards.has(card.id);
    cards.set(card.id, card);
    teamsView.take(card);
    if (fresh) workers.countCard(card);
  },
  onApp({ worker, hasApp }) {
    const changed = workers.setApp(worker, hasApp);
    if (changed) teamsView.takeApp(changed);
  },
});

function begin(snapshot: Snapshot): void {
  texts.clear();
  mails.clear();
  cards.clear();
  for (const text of snapshot.texts) texts.set(text.id, text);
  for (const mail of snapshot.mails) mails.set(mail.id, mail);
  for (const card of snapshot.cards) cards.set(card.id, card);
  teamsView.pretend = snapshot.pretendTeams;
  pretendMail = snapshot.pretendMail;
  for (const phone of [theirs, work]) phone.setUp(snapshot.serviceNumber, snapshot.pretendPhones);
  clock.show(snapshot.clock);
  people.offer(snapshot.people);
  workers.offer(snapshot.workers);
  theirs.show(people.picked.phone, snapshot.texts);
  workers.pick(workers.picked?.ref ?? people.picked.worker);
}

function showDesk(): void {
  const worker = workers.picked;
  if (!worker) return;
  one("#sign-in").textContent = written(worker.mobile).replaceAll(" ", "\u00a0");
  work.show(worker.mobile, [...texts.values()]);
  teamsView.show(worker, [...cards.values()]);
  showMails();
}

/** Mails to nobody in the list, such as a duty mailbox, are shown at every desk. */
function showMails(): void {
  const worker = workers.picked;
  if (!worker) return;
  const here = [...mails.values()].filter(({ to }) => [worker, undefined].includes(workers.withEmail(to)));
  mailView.show(worker.email, here, pretendMail ? undefined : MAIL_ELSEWHERE);
}
