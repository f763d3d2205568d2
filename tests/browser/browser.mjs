// One browser for all tests, and pages that note whatever goes wrong in them.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
import { ROOT } from "./site.mjs";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: install chromium, or say where it is with CHROMIUM`);

const browser = await chromium.launch({ executablePath, args: QUIET });
/** The browser of a reader who has set text to twice its size. */
const large = await chromium.launch({ executablePath, args: [...QUIET, "--blink-settings=defaultFontSize=32"] });
const server = await serve(ROOT);

export const ADDRESS = server.address;

export async function shut() {
  await Promise.all([browser.close(), large.close()]);
  server.close();
}

/** Opens `path` of a site at `address` as `options` say, hands the page to `use`, and fails on what the page did wrong meanwhile. */
export async function visit(path, { largeText = false, address = ADDRESS, ...options }, use) {
  const context = await (largeText ? large : browser).newContext({ viewport: { width: 1440, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const wrong = watch(page, address);
    await page.goto(address + path, { waitUntil: "load" });
    // Texts are measured in the page's own fonts. One that comes late is kept for the next page, so that nothing moves.
    if (options.javaScriptEnabled !== false) {
      for (let again = 0; again < 4 && !(await page.evaluate(isInOwnFont)); again += 1) await page.reload({ waitUntil: "load" });
    }
    await use(page);
    if (wrong.length) throw new Error(`${path}: ${[...new Set(wrong)].join("; ")}`);
  } finally {
    await context.close();
  }
}

/** Whether words are set in the first font that the page names. */
async function isInOwnFont() {
  await document.fonts.ready;
  const [own] = getComputedStyle(document.body).fontFamily.split(",");
  const width = (family) => {
    const words = document.createElement("span");
    words.textContent = "Greenhouse gases of our city";
    Object.assign(words.style, { position: "absolute", whiteSpace: "nowrap", fontFamily: family });
    document.body.append(words);
    const { width } = words.getBoundingClientRect();
    words.remove();
    return width;
  };
  return width(`${own}, monospace`) !== width("monospace");
}

/** An empty page in a context of its own, for tests that bring their own server. */
export async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  return context.newPage();
}

/** What the console, the scripts and the network of `page` say; breaches of the content security policy are console errors. */
function watch(page, address) {
  const wrong = [];
  page.on("console", (said) => ["error", "warning"].includes(said.type()) && wrong.push(`console: ${said.text()}`));
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  // A request that was still under way when the test opened another page is cancelled: no fault of the page.
  page.on("requestfailed", (request) => request.failure()?.errorText !== "net::ERR_ABORTED" && wrong.push(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== address) wrong.push(`another host: ${url.origin}`);
  });
  return wrong;
}
