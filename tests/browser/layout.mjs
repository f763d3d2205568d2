// Questions to a page about how it is laid out. Each function runs inside the page.

/** What stands outside the page's width, or nothing. */
export function sideways() {
  const root = document.documentElement, over = root.scrollWidth - root.clientWidth;
  if (over <= 0) return [];
  const inBox = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility() && (box.right > root.clientWidth + 0.5 || box.left < -0.5) && box.width > 1 && !inBox(element);
  });
  return [`scrolls ${over} px: ${wide.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`).join(", ")}`];
}

/** What is wrong with the texts of the charts that are shown: too small, over each other, or out of the frame. */
export function chartTexts() {
  const wrong = [];
  for (const chart of document.querySelectorAll("figure.chart svg")) {
    const frame = chart.getBoundingClientRect();
    if (frame.height === 0) continue;
    const texts = [...chart.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().height > 0);
    const boxes = texts.map((text) => {
      const box = text.getBBox(), at = text.getScreenCTM();
      const size = parseFloat(getComputedStyle(text).fontSize) * at.a;
      if (size < 11.5) wrong.push(`"${text.textContent}" is ${size.toFixed(1)} px`);
      // The box of a text has room above and below its letters; what may not collide are the letters.
      const middle = (box.y + box.height / 2) * at.d + at.f, half = size * 0.36;
      return { text: text.textContent, left: box.x * at.a + at.e, right: (box.x + box.width) * at.a + at.e, top: middle - half, bottom: middle + half };
    });
    boxes.forEach((one, index) => {
      if (one.left < frame.left - 1 || one.right > frame.right + 1 || one.top < frame.top - 1 || one.bottom > frame.bottom + 1) wrong.push(`"${one.text}" leaves its chart`);
      for (const other of boxes.slice(index + 1)) {
        if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom) wrong.push(`"${one.text}" and "${other.text}" collide`);
      }
    });
  }
  return wrong;
}

/** Charts that are wider than the page. */
export function clippedCharts() {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll("figure.chart svg")].map((chart) => chart.getBoundingClientRect())
    .filter((box) => box.height > 0 && (box.left < -0.5 || box.right > width + 0.5))
    .map((box) => `a chart from ${box.left} to ${box.right} on ${width} px`);
}

/** How many charts and tables are shown, and the words of the heading. */
export function content() {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 20).length;
  return { heading: document.querySelector("h1")?.innerText ?? "", headings: document.querySelectorAll("h1").length,
    charts: shown("figure.chart svg[role=img]"), tables: shown("main table") };
}
