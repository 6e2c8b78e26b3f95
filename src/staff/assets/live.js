// Brings new messages into a page that is open. Without it the page is as it was made, and loads again as any other.
const EVERY_MS = 5000;
const SILENT_TRIES = 3;

const news = document.querySelector("[data-live-news]");
let box = document.querySelector("[data-live]");
let failures = 0;
let timer;

/** Says something once to everybody, those who hear the page too. */
function tell(words, address, action) {
  const link = document.createElement("a");
  link.className = "govuk-link";
  link.href = address;
  link.textContent = action;
  const line = document.createElement("p");
  line.className = "govuk-body";
  line.append(`${words} `, link);
  news.replaceChildren(line);
}

function stop(words) {
  clearInterval(timer);
  tell(words, location.pathname, "Load it again");
}

function show(fresh) {
  const { stamp, heard, around } = box.dataset;
  if (fresh.dataset.around !== around)
    tell("Something on this page has changed.", location.pathname, "Load it again");
  if (fresh.dataset.stamp === stamp || box.contains(document.activeElement)) return;
  box.replaceWith(fresh);
  box = fresh;
  if (fresh.dataset.heard !== heard) tell("A new message has come.", "#messages", "Go to the messages");
  fresh.dataset.around = around;
}

async function look() {
  if (document.hidden) return;
  try {
    const response = await fetch(box.dataset.live, { redirect: "manual", cache: "no-store" });
    if (!response.ok)
      return stop(
        "This page does not update any more: you may be signed out. What you have typed is still here.",
      );
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    failures = 0;
    show(page.querySelector("[data-live]"));
  } catch {
    failures += 1;
    if (failures === SILENT_TRIES)
      tell("The connection is lost. This page may be out of date.", location.pathname, "Load it again");
  }
}

if (box && news) {
  timer = setInterval(look, EVERY_MS);
  document.addEventListener("visibilitychange", look);
}
