// Keeps a page of the preview up to date: told by the server, it loads the page again, exchanges the styles, or lays
// what is wrong over it.
(() => {
  "use strict";
  const own = document.currentScript.dataset, place = "milepost-scroll";
  const keep = (value) => { try { sessionStorage.setItem(place, value); } catch { /* then it begins at its top */ } };
  const kept = () => { try { const value = sessionStorage.getItem(place); sessionStorage.removeItem(place); return value; } catch { return null; } };

  const whenRead = (then) => (document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", then) : then());

  const scroll = () => {
    const [path, x, y] = (kept() || "").split(" ");
    if (path !== location.pathname) return;
    const go = () => scrollTo({ left: Number(x), top: Number(y), behavior: "instant" });
    go();
    // Again once fonts and styles have settled the height of the page.
    addEventListener("load", go, { once: true });
  };

  let leaving = false;
  const reload = () => {
    if (leaving) return;
    leaving = true;
    keep(`${location.pathname} ${scrollX} ${scrollY}`);
    location.reload();
  };

  const restyle = (url, integrity) => {
    const current = [...document.querySelectorAll('link[rel="stylesheet"]')].find((link) => !link.dataset.leaving);
    if (!url || !current) return reload();
    if (new URL(current.href).pathname === url) return;
    const next = current.cloneNode();
    next.href = url;
    next.integrity = integrity;
    current.dataset.leaving = "";
    // The old styles stay until the new ones are there: nothing jumps.
    next.addEventListener("load", () => current.remove());
    next.addEventListener("error", () => reload());
    current.after(next);
  };

  const shadow = (name, role, label) => {
    const host = document.createElement(name), inside = host.attachShadow({ mode: "open" });
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = "/_milepost/overlay.css";
    const box = document.createElement("div");
    box.setAttribute("role", role);
    box.setAttribute("aria-label", label);
    inside.append(styles, box);
    document.body.append(host);
    return { host, box };
  };

  let overlay = null, told = "";
  const hide = () => { overlay?.host.remove(); overlay = null; };
  const showFaults = (faults) => {
    if (faults === told) return;
    told = faults;
    hide();
    // The page of what is wrong says it itself.
    if (!faults || own.mark === "nothing") return;
    overlay = shadow("milepost-faults", "region", "What is wrong");
    overlay.box.className = "faults over";
    overlay.box.innerHTML = faults; // Written by the server, with all that users wrote escaped.
    const note = document.createElement("p");
    note.className = "note";
    note.setAttribute("role", "status");
    note.textContent = "The page below is the last one that could be built.";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Hide";
    button.addEventListener("click", hide);
    overlay.box.prepend(button);
    overlay.box.querySelector("h1").after(note);
  };
  addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });

  const showMark = () => {
    if (!own.unpublished) return;
    const { box } = shadow("milepost-mark", "note", "Preview");
    box.className = "mark";
    box.textContent = own.unpublished;
  };

  const hear = (event) => {
    const now = JSON.parse(event.data);
    if (now.session !== own.session || now.mark !== own.mark) {
      // A page with nothing but faults is loaded again for other faults, too.
      return reload();
    }
    if (own.mark === "nothing") {
      if (told && told !== now.faults) reload();
      told = now.faults;
      return;
    }
    if (now.styles) restyle(now.styles, now.integrity);
    showFaults(now.faults);
  };

  // A browser keeps few lines open to one server, so pages that nobody sees hang up.
  let line = null;
  const connect = () => {
    if (document.hidden) { line?.close(); line = null; return; }
    if (line) return;
    line = new EventSource(`/_milepost/events?page=${encodeURIComponent(location.pathname)}`);
    line.addEventListener("message", hear);
  };
  document.addEventListener("visibilitychange", connect);
  addEventListener("pagehide", () => { line?.close(); line = null; });
  addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
  whenRead(() => { scroll(); showMark(); connect(); });
})();
