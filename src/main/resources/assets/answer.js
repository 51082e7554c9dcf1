// Keeps in this browser what was typed in a section and not saved yet, and offers it back. Without it each section is
// saved by its button. The key that the page gives says nothing of the link, and what was saved is forgotten.
const PREFIX = "answers-";
const WAIT_MS = 500;
const OLDEST_MS = 30 * 24 * 60 * 60 * 1_000;

tidy();
for (const said of document.querySelectorAll("[data-kept-saved]")) {
  forget(said.dataset.keptSaved);
}
const form = document.querySelector("form[data-kept]");
if (form) {
  keep(form, form.dataset.kept);
}

function keep(form, key) {
  const before = typed(form);
  const kept = read(key);
  if (kept && JSON.stringify(kept.fields) !== JSON.stringify(before)) {
    offer(form, key, kept);
  } else if (kept) {
    forget(key);
  }
  let timer = null;
  const write = () => {
    clearTimeout(timer);
    timer = null;
    const now = typed(form);
    if (JSON.stringify(now) === JSON.stringify(before)) {
      forget(key);
    } else {
      store(key, { at: Date.now(), fields: now });
    }
  };
  for (const happening of ["input", "change"]) {
    form.addEventListener(happening, () => timer ??= setTimeout(write, WAIT_MS));
  }
  // A send that fails loses nothing: what was typed stays until a page says that it was saved.
  form.addEventListener("submit", write);
  addEventListener("pagehide", () => timer && write());
}

/** What people filled in; what the page put there for itself is no part of it. */
function typed(form) {
  return [...new FormData(form)].filter(([name]) => !name.startsWith("seen.") && name !== "then");
}

function offer(form, key, kept) {
  const notice = document.createElement("div");
  notice.className = "govuk-inset-text";
  notice.setAttribute("role", "status");
  const words = document.createElement("p");
  words.className = "govuk-body";
  words.textContent = `You typed something here on ${new Date(kept.at).toLocaleString("en-GB",
    { dateStyle: "long", timeStyle: "short" })} that was not saved. It is kept in this browser only.`;
  const group = document.createElement("div");
  group.className = "govuk-button-group";
  group.append(button("Put it back", () => {
    fill(form, kept.fields);
    notice.remove();
  }), button("Throw it away", () => {
    forget(key);
    notice.remove();
  }));
  notice.append(words, group);
  form.before(notice);
}

function button(text, work) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "govuk-button govuk-button--secondary";
  made.textContent = text;
  made.addEventListener("click", work);
  return made;
}

function fill(form, fields) {
  const values = new Map();
  for (const [name, value] of fields) {
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  for (const field of form.elements) {
    if (!field.name || field.type === "hidden" || field.type === "submit") {
      continue;
    }
    const wanted = values.get(field.name) ?? [];
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = wanted.includes(field.value);
    } else {
      field.value = wanted[0] ?? "";
    }
  }
  form.dispatchEvent(new Event("input"));
}

/** Browsers may have no place for it, or be told to keep nothing. */
function store(key, value) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch { /* The button saves. */ }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

function forget(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch { /* Nothing was kept. */ }
}

function tidy() {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX) && Date.now() - (read(name.slice(PREFIX.length))?.at ?? 0) > OLDEST_MS) {
        localStorage.removeItem(name);
      }
    }
  } catch { /* No storage. */ }
}
