// All browser tests in one process, so that they share one browser: `npm test`.
import { after } from "node:test";
import { shut } from "./browser.mjs";
import "./files.test.mjs";
import "./conformance.test.mjs";
import "./pages.test.mjs";
import "./keyboard.test.mjs";
import "./scripts.test.mjs";
import "./search.test.mjs";
import "./texts.test.mjs";
import "./maps.test.mjs";
import "./media.test.mjs";
import "./preview.test.mjs";
import "./city.test.mjs";
import "./languages.test.mjs";
import "./large.test.mjs";
import "./steady.test.mjs";

after(shut);
