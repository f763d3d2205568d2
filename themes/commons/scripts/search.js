// Search over the index that the site brings along. `milepost.words` does what src/plan/search/normal.rs does, and a test
// holds the two together; files of the index are loaded when somebody searches, and never more than 30 kB for a query.
const milepost = (() => {
  "use strict";
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ƒ": "f", "ə": "e", "ς": "σ" };
  const silent = /['`\u00ad\u02bb\u02bc\u0640\u2018\u2019\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu;
  const special = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");
  /** The words of a text: without accents, in small letters. */
  const words = (text) => text.normalize("NFKD").toLowerCase().replace(silent, "").replace(special, (letter) => letters[letter])
    .split(/[^\p{Alphabetic}\p{N}\p{M}]+/u).filter(Boolean).map((word) => [...word].slice(0, 24).join(""));

  const LARGEST = 9000, ALL = 30000;
  /** The index in a folder: `find(text)` gives records, the best first. */
  const index = (folder) => {
    const files = new Map();
    let directory;
    const load = async (name) => {
      const answer = await fetch(folder + name);
      if (!answer.ok) throw new Error(name);
      const text = await answer.text();
      return { size: text.length, ...JSON.parse(text) };
    };
    /** `(ab(cd)e)` as maps of letters; `null` where a beginning is not divided. */
    const parse = (tree) => {
      const letters = [...tree];
      let at = 0;
      const node = () => {
        if (letters[at] !== "(") return null;
        const map = new Map();
        for (at += 1; letters[at] !== ")" && at < letters.length;) { const letter = letters[at]; at += 1; map.set(letter, node()); }
        at += 1;
        return map;
      };
      return node();
    };
    const open = () => {
      directory ??= load("index.json").then((read) => ({ size: read.size, tree: parse(read.tree) })).catch((fault) => { directory = undefined; throw fault; });
      return directory;
    };
    /** The beginning whose file has all words that begin with `word`, or the best of them; `undefined` where none begins so. */
    const beginning = (tree, word) => {
      let node = tree, read = "";
      for (const letter of word) {
        if (!node) return read;
        if (!node.has(letter)) return undefined;
        read += letter;
        node = node.get(letter);
      }
      return read;
    };
    const file = (read) => {
      const name = "w-" + [...read].map((letter) => (/[a-z0-9]/.test(letter) ? letter : "_" + letter.codePointAt(0).toString(16))).join("") + ".json";
      if (!files.has(name)) files.set(name, load(name).catch((fault) => { files.delete(name); throw fault; }));
      return files.get(name);
    };
    const own = (record) => words([record[0], record[2], record[3], record[4]].join(" "));
    /** What a file says of a word: the weight of each record, by its path. */
    const weighed = (shard, word) => {
      const weights = new Map();
      for (const [key, numbers] of Object.entries(shard.words)) if (key.startsWith(word)) for (const number of numbers) {
        const path = shard.records[number >> 2][1];
        weights.set(path, Math.min(number & 3, weights.get(path) ?? 3));
      }
      return weights;
    };
    const find = async (text) => {
      const wanted = [...new Set(words(text))], { size, tree } = await open();
      if (!wanted.length) return { found: [], more: false };
      let spent = size, more = false;
      const records = new Map(), says = new Map();
      for (const word of [...wanted].sort((a, b) => b.length - a.length)) {
        const read = beginning(tree, word);
        if (read === undefined) return { found: [], more: false };
        if (says.size && spent + LARGEST > ALL) continue;
        const shard = await file(read);
        spent += shard.size;
        const weights = weighed(shard, word);
        for (const record of shard.records) if (weights.has(record[1])) records.set(record[1], record);
        says.set(word, { weights, complete: !shard.more });
        more ||= shard.more > 0;
      }
      const weight = (record, word) => says.get(word)?.weights.get(record[1]) ?? (says.get(word)?.complete ? undefined : own(record).some((mine) => mine.startsWith(word)) ? 2 : undefined);
      const all = words(text).join(" ");
      const rank = (record) => {
        const names = [record[0], ...(record[4] || "").split(", ")].map((name) => words(name).join(" "));
        return names.includes(all) ? 0 : names[0].startsWith(all) ? 1 : names.some((name) => name && name.startsWith(all)) ? 2 : 3;
      };
      const found = [];
      for (const record of records.values()) {
        const weights = wanted.map((word) => weight(record, word));
        if (!weights.includes(undefined)) found.push({ record, rank: rank(record), weight: weights.reduce((sum, one) => sum + one, 0) });
      }
      found.sort((a, b) => a.rank - b.rank || a.weight - b.weight || a.record[0].localeCompare(b.record[0], document.documentElement.lang) || (a.record[1] < b.record[1] ? -1 : 1));
      return { found: found.map(({ record }) => record), more };
    };
    return { open, find };
  };

  let library;
  /** What the words of texts are searched by: loaded when somebody searches. Its module and its WebAssembly are the site's own files. */
  const texts = (folder) => {
    library ??= import(folder + "pagefind.js").then(async (read) => {
      await read.options({ baseUrl: "/", excerptLength: 24, noWorker: true });
      await read.init();
      return read;
    }).catch((fault) => { library = undefined; throw fault; });
    return library;
  };
  /** At most ten pages that have the words, the best first. */
  const pages = async (folder, text) => {
    const { results } = await (await texts(folder)).search(text);
    return Promise.all(results.slice(0, 10).map((result) => result.data()));
  };

  const said = (template, count) => template.replace("{count}", count.toLocaleString(document.documentElement.lang));
  const part = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });
  const describe = (record) => [record[2], record[3]].filter(Boolean).join(" · ");

  /** The box in the masthead: a combobox whose list is what was found. */
  const offerBox = (form) => {
    const input = form.querySelector("input"), list = form.querySelector("[role=listbox]"), status = form.querySelector("[role=status]");
    const { root, page, index: folder, count, one, none, all, texts: inTexts, fault } = form.dataset, search = index(folder);
    let latest = 0, active = -1;
    const options = () => [...list.children];
    const show = (open) => { list.hidden = !open; input.setAttribute("aria-expanded", String(open)); if (!open) choose(-1); };
    const choose = (position) => {
      active = position;
      options().forEach((option, at) => option.setAttribute("aria-selected", String(at === position)));
      const option = options()[position];
      option ? input.setAttribute("aria-activedescendant", option.id) : input.removeAttribute("aria-activedescendant");
      option?.scrollIntoView({ block: "nearest" });
    };
    const everything = () => `${page}?q=${encodeURIComponent(input.value.trim())}`;
    const option = (address, title, note, at) => {
      const item = part("li", note ? "" : "seek-all", "");
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.address = address;
      item.append(part("span", "seek-name", title));
      if (note) item.append(part("span", "seek-note", note));
      return item;
    };
    const look = async () => {
      const number = latest += 1;
      if (!words(input.value).length) { status.textContent = ""; list.replaceChildren(); show(false); return; }
      try {
        const { found } = await search.find(input.value);
        if (number !== latest) return;
        const shown = found.slice(0, 8).map((record, at) => option(root + record[1], record[0], describe(record), at));
        const further = found.length ? said(all, found.length) : inTexts;
        if (further) shown.push(option(everything(), further, "", shown.length));
        list.replaceChildren(...shown);
        status.textContent = found.length === 1 ? one : found.length ? said(count, found.length) : inTexts ?? none;
        status.classList.toggle("seek-said", !further);
        show(Boolean(further));
      } catch {
        if (number === latest) { status.textContent = fault; status.classList.add("seek-said"); show(false); }
      }
    };
    const go = (address) => { location.assign(address); };
    input.addEventListener("focus", () => { search.open().catch(() => {}); if (list.children.length && !status.classList.contains("seek-said")) show(true); });
    input.addEventListener("input", look);
    input.addEventListener("blur", () => { show(false); status.classList.remove("seek-said"); });
    input.addEventListener("keydown", (event) => {
      const last = list.children.length - 1, open = !list.hidden;
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowDown" && last >= 0) { if (!open) show(true); if (!event.altKey) choose(active >= last ? 0 : active + 1); }
      else if (event.key === "ArrowUp" && last >= 0) { if (event.altKey) show(false); else { if (!open) show(true); choose(active <= 0 ? last : active - 1); } }
      else if (event.key === "Escape") { if (open) show(false); else { input.value = ""; look(); } }
      else return;
      event.preventDefault();
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => { const item = event.target.closest("[role=option]"); if (item) go(item.dataset.address); });
    form.addEventListener("submit", (event) => { event.preventDefault(); go(options()[active]?.dataset.address ?? everything()); });
  };

  /** The search page: what was found stands under the form, and in the address what was looked for. */
  const offerPage = (form) => {
    const input = form.querySelector("input"), selects = [...form.querySelectorAll("select")];
    const results = document.querySelector("[data-found]"), status = document.querySelector("[data-said]");
    const { root, index: folder, texts: textFolder, count, one, none, cut, fault, members, directory } = form.dataset, search = index(folder);
    const section = document.querySelector("[data-in-texts]");
    let latest = 0;
    const has = { country: (facets, value) => facets[0] === value, size: (facets, value) => facets[1] === value,
      level: (facets, value) => facets[2].includes(value), pathway: (facets, value) => facets[3].includes(value) };
    const item = (record) => {
      const row = part("li", "", ""), link = part("a", "", record[0]);
      link.href = root + record[1];
      row.append(link, part("span", "meta", [record[4], describe(record)].filter(Boolean).join(" · ")));
      return row;
    };
    const counted = (number) => (number === 1 ? one : said(count, number));
    /** A stretch of a text, its words that were looked for marked. What is no word and no mark is left out. */
    const excerpt = (html) => {
      const line = part("span", "meta", ""), read = new DOMParser().parseFromString(html, "text/html").body;
      for (const node of read.childNodes) line.append(node.nodeName === "MARK" ? part("mark", "", node.textContent) : node.textContent);
      return line;
    };
    const passage = (read) => {
      const row = part("li", "", ""), link = part("a", "", read.meta.title), best = read.sub_results.find((place) => place.url !== read.url);
      link.href = read.url;
      row.append(link, excerpt(read.excerpt));
      if (best) row.append(Object.assign(part("a", "place", best.title), { href: best.url }));
      return row;
    };
    /** What the texts have of it, under what is called so; nothing where they cannot be read. */
    const lookInTexts = async (number, above) => {
      // Who still writes is not answered letter by letter.
      await new Promise((done) => { setTimeout(done, 150); });
      if (number !== latest) return;
      const known = new Set(above.map((record) => root + record[1]));
      const read = (await pages(textFolder, input.value).catch(() => [])).filter((page) => !known.has(page.url));
      if (number !== latest) return;
      section.hidden = !read.length;
      section.querySelector("ol").replaceChildren(...read.map(passage));
      if (read.length && !above.length) status.textContent = `${section.querySelector("h2").textContent}: ${counted(read.length)}`;
      else if (!above.length) status.textContent = none;
    };
    const look = async () => {
      if (section) section.hidden = true;
      const number = latest += 1, chosen = selects.filter((select) => select.value), asked = new URLSearchParams();
      if (input.value.trim()) asked.set("q", input.value.trim());
      for (const select of chosen) asked.set(select.name, select.value);
      history.replaceState(null, "", location.pathname + (asked.size ? `?${asked}` : ""));
      if (!words(input.value).length) {
        status.textContent = "";
        results.replaceChildren();
        if (chosen.length && members) {
          const link = part("a", "", directory);
          link.href = `${members}?${asked}`;
          const row = part("li", "", "");
          row.append(link);
          results.replaceChildren(row);
        }
        return;
      }
      try {
        const { found, more } = await search.find(input.value);
        if (number !== latest) return;
        const kept = found.filter((record) => chosen.every((select) => record[5] && has[select.name](record[5], select.value)));
        results.replaceChildren(...kept.slice(0, 60).map(item));
        const deeper = section && !chosen.length;
        status.textContent = (kept.length ? counted(kept.length) : deeper ? "" : none) + (more || kept.length > 60 ? ` ${cut}` : "");
        if (deeper) await lookInTexts(number, kept);
      } catch {
        if (number === latest) status.textContent = fault;
      }
    };
    const given = new URLSearchParams(location.search);
    input.value = given.get("q") ?? "";
    for (const select of selects) if ([...select.options].some((option) => option.value === given.get(select.name))) select.value = given.get(select.name);
    form.addEventListener("input", look);
    form.addEventListener("submit", (event) => { event.preventDefault(); look(); });
    form.hidden = false;
    if (input.value || given.size) look();
  };

  document.documentElement.dataset.scripts = "";
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-seek]").forEach(offerBox);
    document.querySelectorAll("[data-search-page]").forEach(offerPage);
  });
  return { words, index };
})();
