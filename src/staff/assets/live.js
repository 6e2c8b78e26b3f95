// Brings what is new into a page that is open. Without it the page is as it was made, and loads again as any other.
const SILENT_TRIES = 3;

const news = document.querySelector("[data-live-news]");
let box = document.querySelector("[data-live]");
let failures = 0;
const said = {};
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

/** Whether this is new to whoever reads the page: nothing is said to them twice. */
function isNews(name, fresh) {
  const value = fresh.dataset[name];
  if (value === box.dataset[name] || value === said[name]) return false;
  said[name] = value;
  return true;
}

/** What somebody stands in is not pulled away under them: they load it themselves. */
function show(fresh) {
  const { stamp, around } = box.dataset;
  const { news: words, at, go } = fresh.dataset;
  const isFree = !box.contains(document.activeElement);
  if (isNews("around", fresh))
    tell("Something on this page has changed.", location.pathname, "Load it again");
  if (isNews("heard", fresh)) tell(words, isFree ? at : location.pathname, isFree ? go : "Load it again");
  if (fresh.dataset.stamp === stamp || !isFree) return;
  box.replaceWith(fresh);
  box = fresh;
  if (around !== undefined) fresh.dataset.around = around;
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
  timer = setInterval(look, Number(box.dataset.every) * 1000);
  document.addEventListener("visibilitychange", look);
}
