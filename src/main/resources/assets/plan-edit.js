// While somebody writes a section: counts its words as the server does, keeps what they type, says who else is writing.
// Without it the form has buttons that do the same.
import { count } from "./words.js";

const TYPED_MS = 2_000;
const LATEST_MS = 10_000;
const PRESENT_MS = 30_000;
const AGAIN_MS = 10_000;
const COUNT_MS = 500;
const PATIENCE_MS = 15_000;
/** What browsers send after a page is gone, in characters of the form. */
const LAST_WORDS = 60_000;
/** Words of "(no figure is recorded for": what stands for a reference that names nothing begins like that. */
const MISSING_WORDS = 5;

const form = document.querySelector("form[data-writing]");
if (form) {
  write(form);
}

function write(form) {
  const inserts = new Map(Object.entries(JSON.parse(form.dataset.inserts)));
  const limit = form.dataset.limit ? Number(form.dataset.limit) : null;
  const length = document.getElementById("length");
  const kept = document.getElementById("kept");
  const timers = {};
  let changedAt = 0;
  let keptAt = 0;
  let under = null;
  let leaving = false;

  form.addEventListener("input", () => {
    changedAt = performance.now();
    after("count", COUNT_MS, () => show(count(text(form), words)));
    after("keep", TYPED_MS, keep);
    timers.latest ??= setTimeout(keep, LATEST_MS);
  });
  form.addEventListener("submit", hold);
  for (const other of document.querySelectorAll("form[data-leaves]")) {
    other.addEventListener("submit", hold);
  }
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? keep() : present());
  addEventListener("pagehide", leave);
  addEventListener("pageshow", event => {
    if (event.persisted) {
      leaving = false;
      present();
    }
  });
  setInterval(present, PRESENT_MS);
  for (const button of document.querySelectorAll("button[data-insert]")) {
    button.hidden = false;
    button.addEventListener("click", () => insert(form.elements.text, button.dataset.insert));
  }

  function after(name, time, work) {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(work, time);
  }

  function stop() {
    Object.keys(timers).forEach(name => {
      clearTimeout(timers[name]);
      delete timers[name];
    });
  }

  /** What is being kept arrives before what is being sent: else it would come back as typed and not saved. */
  function hold(event) {
    stop();
    leaving = true;
    if (under) {
      event.preventDefault();
      const pressed = event.submitter;
      under.finally(() => event.target.requestSubmit(pressed));
    }
  }

  async function keep() {
    clearTimeout(timers.latest);
    delete timers.latest;
    if (leaving || under || changedAt <= keptAt) {
      return;
    }
    const at = changedAt;
    const answer = await post(new FormData(form));
    if (answer) {
      keptAt = at;
      kept.textContent = `Kept at ${time(answer.savedAt)}, and not saved yet.${
        answer.version === Number(form.elements.version.value) ? ""
          : " Somebody saved this section meanwhile: when you save, you will see both texts and can merge them."}`;
      if (changedAt === at) {
        show(answer);
      }
    }
    if (changedAt > keptAt && !leaving) {
      after("keep", answer ? TYPED_MS : AGAIN_MS, keep);
    }
  }

  function present() {
    if (document.visibilityState === "visible" && !leaving && !under) {
      changedAt > keptAt ? keep() : post(token());
    }
  }

  function leave() {
    if (leaving) {
      return;
    }
    leaving = true;
    stop();
    const body = new URLSearchParams(changedAt > keptAt ? new FormData(form) : token());
    body.delete("step");
    body.set("left", "yes");
    const small = body.toString().length < LAST_WORDS;
    fetch(form.dataset.writing, { method: "POST", body, keepalive: small, headers: { Accept: "application/json" } })
      .catch(() => {});
  }

  function token() {
    const data = new FormData();
    data.set("csrfToken", form.elements.csrfToken.value);
    return data;
  }

  /** Sends it and gives the answer; null when it did not arrive, and says so. */
  function post(data) {
    under = send(data).finally(() => { under = null; });
    return under;
  }

  async function send(data, again = true) {
    try {
      const response = await fetch(form.dataset.writing,
        { method: "POST", body: new URLSearchParams(data), headers: { Accept: "application/json" },
          signal: AbortSignal.timeout(PATIENCE_MS) });
      if (response.ok) {
        const answer = await response.json();
        tell(answer.others);
        return answer;
      }
      if (response.status === 403 && again && await renew()) {
        data.set("csrfToken", form.elements.csrfToken.value);
        return send(data, false);
      }
      say(response.status, response.status === 422 ? await response.json() : null);
    } catch {
      say(0, null);
    }
    return null;
  }

  function say(status, problem) {
    const text = status === 401 || status === 403
      ? "You have been signed out. Sign in again in another tab: what you typed is still here."
      : problem?.errors?.length
        ? `This could not be kept: ${problem.errors[0].message}. What you typed is still here.`
        : "This could not be kept just now, and is tried again. What you typed is still here.";
    if (kept.textContent !== text) {
      kept.textContent = text;
    }
  }

  /** After signing in again elsewhere: the form takes on the new session, so that it can be saved too. */
  async function renew() {
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" }, redirect: "manual" });
    if (!page.ok) {
      return false;
    }
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("[name=csrfToken]");
    if (!fresh) {
      return false;
    }
    document.querySelectorAll("[name=csrfToken]").forEach(field => { field.value = fresh.value; });
    return true;
  }

  function tell(others) {
    const lines = others.map(other => `${other.name} is writing here since ${time(other.since)}.`);
    const place = document.getElementById("others");
    if (lines.join() !== [...place.children].map(line => line.textContent).join()) {
      place.replaceChildren(...lines.map(line => {
        const p = document.createElement("p");
        p.className = "govuk-body app-writer";
        p.textContent = line;
        return p;
      }));
    }
  }

  function words(reference) {
    const tidy = reference.replace(/^figure:\s*/, "figure:").replace(/\s+/g, " ");
    const name = reference.replace(/^figure:\s*/, "");
    return inserts.get(reference) ?? inserts.get(tidy) ?? MISSING_WORDS + `${name})`.trim().split(/\s+/).length;
  }

  function show({ words, signs }) {
    const over = limit !== null && words > limit;
    length.textContent = (over
      ? `You have used ${number(words)}, ${(words - limit).toLocaleString("en-GB")} over the limit of ${limit.toLocaleString("en-GB")}`
      : limit === null
        ? `You have used ${number(words)}`
        : `You have used ${words.toLocaleString("en-GB")} of at most ${number(limit)}`)
      + alone(signs);
    length.classList.toggle("app-length--over", over);
  }
}

/** The text of the section as it will be kept: a table first, then what is typed below it. */
function text(form) {
  const typed = form.elements.text.value;
  const cells = [...form.querySelectorAll("td [name=cells]")];
  if (cells.every(cell => cell.value.trim() === "")) {
    return typed;
  }
  const rows = [...form.querySelectorAll("tr")].map(row => `| ${[...row.cells].map(cell => {
    const field = cell.querySelector("[name=cells]");
    return (field ? field.value : cell.textContent).trim().replaceAll("|", "\\|");
  }).join(" | ")} |`);
  return `${rows.join("\n")}\n\n${typed}`;
}

function insert(area, reference) {
  area.focus();
  area.setRangeText(reference, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function number(words) {
  return words === 1 ? "1 word" : `${words.toLocaleString("en-GB")} words`;
}

function alone(signs) {
  return signs === 0 ? "" : signs === 1 ? ", 1 of them a stand-alone sign such as – or /"
    : `, ${signs.toLocaleString("en-GB")} of them stand-alone signs such as – or /`;
}

function time(instant) {
  return new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
}
