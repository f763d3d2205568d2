// Paper, forced colours, less motion, and pictures in the width of the screen.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visit } from "./browser.mjs";
import { chartTexts, clippedCharts, sideways } from "./layout.mjs";
import { KINDS } from "./site.mjs";

// The text area of an A4 sheet with margins of two centimetres, at 96 dots an inch.
const PAPER = { width: 643, height: 972 };

describe("other media", { concurrency: 2 }, () => {
  for (const { kind, path, charts } of KINDS) {
    test(`${kind} on paper`, () => visit(path, { viewport: PAPER, colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.deepEqual([...await page.evaluate(sideways), ...await page.evaluate(clippedCharts), ...await page.evaluate(chartTexts)], []);
      const shown = await page.evaluate(() => ({
        charts: [...document.querySelectorAll("figure.chart svg[role=img]")].filter((chart) => chart.getBoundingClientRect().height > 20).length,
        controls: [...document.querySelectorAll("button, form, .skip")].filter((element) => element.checkVisibility()).length,
        ink: getComputedStyle(document.body).color.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
        cut: [...document.querySelectorAll("main *")].filter((box) => box.scrollWidth > box.clientWidth + 1 && ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(box).overflowX)
          && !box.matches("svg *, .hidden") && box.clientWidth > 1 && box.checkVisibility()).map((box) => `${box.tagName.toLowerCase()}.${box.className}`),
      }));
      assert.ok(shown.charts >= charts, `${shown.charts} charts`);
      assert.equal(shown.controls, 0, "controls on paper");
      assert.ok(shown.ink < 250, "dark ink, whatever the screen's colours are");
      assert.deepEqual(shown.cut, [], "nothing is cut off at a box's edge");
      assert.ok((await page.pdf({ format: "A4" })).length > 5000);
    }));

    test(`${kind} in forced colours, without motion`, () => visit(path, { forcedColors: "active", reducedMotion: "reduce", viewport: { width: 768, height: 900 } }, async (page) => {
      assert.deepEqual([...await page.evaluate(sideways), ...await page.evaluate(chartTexts)], []);
      const unseen = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll("figure.chart svg .measured, figure.chart svg text, .chip")]
          .filter((element) => element.getBoundingClientRect().height > 0)
          .filter((element) => { const style = getComputedStyle(element); return (element.matches(".measured") ? style.stroke : element.matches("text") ? style.fill : style.color) === ground; })
          .map((element) => element.getAttribute("class"));
      });
      assert.deepEqual([...new Set(unseen)], [], "drawn in the colour of the page");
      const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
        const style = getComputedStyle(element);
        return [style.transitionDuration, style.animationDuration].some((times) => times.split(",").some((time) => parseFloat(time) > 0.01));
      }).map((element) => element.tagName));
      assert.deepEqual([...new Set(moving)], [], "moves though the reader asked for no motion");
    }));
  }

  // A narrow screen takes a small file, one with fine pixels a larger one, and the box is there before either.
  for (const { width, deviceScaleFactor, least, most } of [
    { width: 360, deviceScaleFactor: 1, least: 331, most: 400 },
    { width: 360, deviceScaleFactor: 2, least: 662, most: 800 },
    { width: 1440, deviceScaleFactor: 1, least: 640, most: 800 },
    { width: 1440, deviceScaleFactor: 2, least: 1280, most: 1280 },
  ]) {
    test(`a picture on ${width} pixels, ${deviceScaleFactor} dots each`, () =>
      visit("/stories/school-boilers/", { viewport: { width, height: 900 }, deviceScaleFactor }, async (page) => {
        const picture = await page.evaluate(async () => {
          const image = document.querySelector(".lead-picture img");
          await image.decode();
          // The browser counts its natural width in the pixels that it was chosen for.
          const chosen = image.srcset.split(", ").find((choice) => image.currentSrc.endsWith(choice.split(" ")[0]));
          const box = image.getBoundingClientRect();
          return { chosen, choices: image.srcset.split(", ").length, shape: box.width / box.height };
        });
        const pixels = Number(picture.chosen?.match(/ (\d+)w$/)[1]);
        assert.ok(pixels >= least && pixels <= most, `${picture.chosen}`);
        assert.equal(picture.choices, 4, "400, 800, 1,200 and its own 1,280 pixels");
        assert.ok(Math.abs(picture.shape - 1.6) < 0.02, `${picture.shape}: neither stretched nor cut`);
      }));
  }

  test("an unknown address answers with the page that says so", async () => {
    // The browser itself notes the 404, so this page is not watched.
    const { ADDRESS } = await import("./browser.mjs");
    const answer = await fetch(`${ADDRESS}/members/no-such-place/2019/`);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /<h1/);
  });
});
