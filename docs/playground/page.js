// The page: asks the worker, and shows its answers as text, never as HTML.
import { WORDS } from "./words.js";

const by = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search).get("lang");
const wanted = asked ?? (navigator.language.startsWith("vi") ? "vi" : "en");
let language = wanted in WORDS ? wanted : "en";
let said = ["loading"];
let worker;
let turn = 0;

function say(...what) {
  said = what;
  const [name, ...rest] = what;
  const words = WORDS[language][name];
  by("status").textContent = typeof words === "function" ? words(...rest) : words + rest.join("");
}

function translate() {
  document.documentElement.lang = language;
  document.title = WORDS[language].title;
  for (const one of document.querySelectorAll("[data-words]")) {
    one.textContent = WORDS[language][one.dataset.words];
  }
  for (const one of document.querySelectorAll("[data-kind-name]")) {
    one.textContent = WORDS[language].kinds[one.dataset.kindName];
  }
  by("shown").title = WORDS[language].report;
  const other = language === "vi" ? "en" : "vi";
  by("language").textContent = WORDS[language].other;
  by("language").lang = other;
  say(...said);
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Offsets count code points; strings of JavaScript count UTF-16 units.
function showMentions(text, mentions) {
  const points = Array.from(text);
  const slice = (start, end) => points.slice(start, end).join("");
  const marked = [];
  const rows = [];
  let last = 0;
  mentions.forEach(({ kind, value, start, end }, at) => {
    const words = slice(start, end);
    const mark = element("mark", words, {
      id: `mention-${at}`, class: kind,
      "data-kind": kind, "data-value": value, "data-start": start, "data-end": end,
    });
    marked.push(slice(last, start), mark);
    last = end;
    const row = document.createElement("tr");
    const where = element("td", "", { lang: "vi" });
    where.append(element("a", words, { href: `#mention-${at}` }));
    const name = element("td", WORDS[language].kinds[kind], { "data-kind-name": kind });
    row.append(where, name, element("td", value));
    rows.push(row);
  });
  by("marked").replaceChildren(...marked, slice(last));
  by("mentioned").replaceChildren(...rows);
  by("mentions").hidden = false;
}

function offer(id, text, type) {
  URL.revokeObjectURL(by(id).href);
  by(id).href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
}

function showDraft({ questions, sheet, dossier, report }) {
  const items = questions.map(({ sentence, quote, answers }) => {
    const item = element("li", `${sentence} `);
    item.append(element("q", quote, { lang: "vi" }));
    if (answers.length) item.append(` (${WORDS[language].answers}${answers.join("; ")})`);
    return item;
  });
  by("questions").replaceChildren(...items);
  by("no-questions").hidden = items.length > 0;
  by("sheet").textContent = sheet;
  offer("save-sheet", sheet, "text/yaml");
  offer("save-dossier", dossier, "application/json");
  offer("save-report", report, "text/html");
  by("shown").src = by("save-report").href;
  by("draft").hidden = by("report").hidden = false;
}

function hear({ data }) {
  if (data.ready) {
    by("ask").disabled = false;
    say(navigator.serviceWorker?.controller ? "offline" : "ready");
  } else if (data.turn === turn) {
    if (data.mentions) {
      showMentions(data.text, data.mentions);
      say("writing");
    } else if (data.draft) {
      showDraft(data.draft);
      say("done", document.querySelectorAll("#marked mark").length);
    }
  }
  if (data.error && (data.turn ?? turn) === turn) say("failed", data.error);
}

function ask() {
  turn += 1;
  say("reading");
  worker.postMessage({ turn, text: by("text").value, language });
}

by("form").addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
by("example").addEventListener("click", async () => {
  by("text").value = await (await fetch("example.txt")).text();
  if (!by("ask").disabled) ask();
});
by("language").addEventListener("click", () => {
  language = language === "vi" ? "en" : "vi";
  translate();
  // What the library says is in one language, too.
  if (!by("mentions").hidden) ask();
});
translate();

// The service worker keeps all files, so that Python is loaded once and from here.
async function keepFiles() {
  const { installing } = await navigator.serviceWorker.register("offline.js");
  const failed = new Promise((done) => {
    installing?.addEventListener("statechange", () => installing.state === "redundant" && done());
  });
  await Promise.race([navigator.serviceWorker.ready, failed]);
}

try {
  await keepFiles();
} catch {
  // Without one (a private window, a server without HTTPS) the page needs a network.
}
worker = new Worker("worker.js", { type: "module" });
worker.onmessage = hear;
worker.onerror = (event) => say("failed", event.message);
