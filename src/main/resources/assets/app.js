// Every page works without this; it adds what GOV.UK Frontend does in browsers that can.
import { initAll } from "./govuk/govuk-frontend.min.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
initAll();

for (const button of document.querySelectorAll(".app-print")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
