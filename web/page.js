/**
 * What makes the page quick; it works without. Answers and tabs are fetched as the whole pages that they are, and only their <main> is
 * put in place; suggestions follow the combobox pattern (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
const box = document.querySelector("#q");
const list = document.querySelector("#suggestions");
const said = document.querySelector("#said");
const { copied, notCopied, suggestions, suggestion } = document.body.dataset;

/** Read out by a screen reader; the same twice is said twice. */
function say(text) {
  said.textContent = "";
  setTimeout(() => {
    said.textContent = text;
  }, 30);
}

/* Copying. */

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1500);
    say(copied);
  } catch {
    say(notCopied);
  }
}

/** After each page: what only the script can do becomes visible, and a secret goes out of the address. */
function dress() {
  for (const button of document.querySelectorAll(".copy")) button.hidden = false;
  const { shownAs } = document.querySelector("main").dataset;
  if (shownAs) history.replaceState(null, "", shownAs);
}

/* Going from answer to answer. */

let going = new AbortController();

async function go(address, { isBack = false } = {}) {
  going.abort();
  going = new AbortController();
  closeList();
  document.body.classList.add("busy");
  try {
    const response = await fetch(address, { signal: going.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const isSameLanguage = page.documentElement.lang === document.documentElement.lang;
    if (!page.querySelector("main") || !isSameLanguage) throw new Error("to be loaded whole");
    if (!isBack) history.pushState(null, "", address);
    show(page);
  } catch (error) {
    if (error.name !== "AbortError") location.href = address;
    return;
  }
  document.body.classList.remove("busy");
}

function show(page) {
  document.title = page.title;
  document.querySelector("main").replaceWith(page.querySelector("main"));
  box.value = page.querySelector("#q").value;
  dress();
  const title = document.querySelector("#answer");
  scrollTo(0, 0);
  title?.focus({ preventScroll: true });
  say(title?.textContent ?? page.title);
}

const addressOf = (form) => `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;

/** Pages of ours that are read here; files are left to the browser. */
const isOurs = ({ origin, pathname }) => origin === location.origin && !/\.\w+$|^\/api\//.test(pathname);

document.addEventListener("submit", (event) => {
  if (!isOurs(new URL(event.target.action))) return;
  event.preventDefault();
  go(addressOf(event.target));
});

document.addEventListener("click", (event) => {
  const button = event.target.closest(".copy");
  if (button) copy(button);
  const link = event.target.closest("a[href]");
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || link.hash || link.download || !isOurs(link)) return;
  event.preventDefault();
  go(link.href);
});

addEventListener("popstate", () => go(location.href, { isBack: true }));

/* Suggestions. */

const NAMES_HAVE_AT_MOST = 3;
let asked = 0;
let at = -1;

for (const [name, value] of Object.entries({
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": list.id,
}))
  box.setAttribute(name, value);

function closeList() {
  asked += 1;
  at = -1;
  list.hidden = true;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

async function suggest() {
  const typed = box.value.trim();
  if (typed.length < 2 || typed.split(/\s+/).length > NAMES_HAVE_AT_MOST) return closeList();
  asked += 1;
  const mine = asked;
  const response = await fetch(`/api/suggest?${new URLSearchParams({ q: typed })}`).catch(() => undefined);
  const found = response?.ok ? await response.json() : [];
  if (mine !== asked) return;
  if (found.length === 0) return closeList();
  list.replaceChildren(...found.map(option));
  at = -1;
  list.hidden = false;
  box.setAttribute("aria-expanded", "true");
  box.removeAttribute("aria-activedescendant");
  say(found.length === 1 ? suggestion : suggestions.replace("#", String(found.length)));
}

function option({ label }, index) {
  const item = document.createElement("li");
  item.id = `suggestion-${index}`;
  item.role = "option";
  item.ariaSelected = "false";
  item.textContent = label;
  item.addEventListener("mousedown", (event) => event.preventDefault());
  item.addEventListener("click", () => choose(item));
  return item;
}

function choose(item) {
  box.value = `${item.textContent} settings`;
  go(addressOf(box.form));
}

function move(step) {
  const items = [...list.children];
  at = (at + step + items.length + (at < 0 && step < 0 ? 1 : 0)) % items.length;
  for (const [index, item] of items.entries()) item.ariaSelected = String(index === at);
  box.setAttribute("aria-activedescendant", items[at].id);
}

let waiting;
box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 120);
});
box.addEventListener("blur", closeList);
box.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    closeList();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    choose(list.children[at]);
  }
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select");
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
  box.select();
});

dress();
