// Only what makes a page that works without scripts more comfortable: a switch of colours, and a filter.
(() => {
  "use strict";
  const root = document.documentElement;
  const kept = { // Private windows may refuse storage: the switch then lasts for the page.
    read: () => { try { return localStorage.getItem("colours"); } catch { return null; } },
    write: (value) => { try { value ? localStorage.setItem("colours", value) : localStorage.removeItem("colours"); } catch { /* see above */ } },
  };
  const show = (value) => { value ? root.dataset.theme = value : delete root.dataset.theme; };
  let colours = ["light", "dark"].find((name) => name === kept.read()) || "";
  show(colours);

  const offerSwitch = (button) => {
    const label = () => { button.querySelector("span").textContent = button.dataset[colours || "auto"]; };
    button.addEventListener("click", () => {
      colours = { "": "light", light: "dark", dark: "" }[colours];
      kept.write(colours); show(colours); label();
    });
    label();
    button.hidden = false;
  };

  const offerFinder = (form) => {
    const rows = [...document.querySelectorAll("[data-group] tbody tr")].map((row) => ({ row, words: milepost.words(row.cells[0].textContent) }));
    const groups = document.querySelectorAll("[data-group]"), count = form.querySelector("[data-count]");
    const filter = () => {
      const wanted = new FormData(form), words = milepost.words(wanted.get("text"));
      const facets = ["country", "kind", "status", "size", "level", "pathway"].filter((name) => wanted.get(name));
      let shown = 0;
      for (const { row, words: own } of rows) {
        row.hidden = !(words.every((word) => own.some((mine) => mine.startsWith(word))) && facets.every((name) => (row.dataset[name] || "").split(" ").includes(wanted.get(name))));
        shown += !row.hidden;
      }
      for (const group of groups) group.hidden = !group.querySelector("tbody tr:not([hidden])");
      count.textContent = shown;
    };
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    // The search page leads here with what was chosen there.
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements[name === "q" ? "text" : name];
      if (field && (field.type === "search" || [...field.options].some((option) => option.value === value))) field.value = value;
    }
    for (const lists of document.querySelectorAll("[data-facets]")) lists.hidden = true;
    filter();
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-switch]").forEach(offerSwitch);
    document.querySelectorAll("[data-finder]").forEach(offerFinder);
  });
})();
