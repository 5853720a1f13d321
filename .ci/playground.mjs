// Uses the playground in headless Chromium, as people do, and says what happened.
//
//     node playground.mjs PACKAGES SITE CHROMIUM < texts.json
//
// Reads a list of texts; writes for each the mentions that the page marks, and what
// else there is to judge: times, faults of accessibility, requests, what is left when
// the server is gone.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, resolve } from "node:path";

const [packages, site, chromium] = process.argv.slice(2).map((one) => resolve(one));
const require = createRequire(join(packages, "/"));
const puppeteer = require("puppeteer-core");
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const texts = JSON.parse(readFileSync(0, "utf8"));

const TYPES = {
  ".html": "text/html", ".css": "text/css", ".txt": "text/plain;charset=utf-8",
  ".js": "text/javascript", ".mjs": "text/javascript", ".py": "text/plain;charset=utf-8",
  ".json": "application/json", ".wasm": "application/wasm",
};
const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://a").pathname.replace(/\/$/, "/index.html");
  try {
    const body = await readFile(join(site, decodeURIComponent(path)));
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const home = `http://127.0.0.1:${server.address().port}/`;

const browser = await puppeteer.launch({
  executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
const told = { texts: [], axe: [], faults: [], elsewhere: [], times: {} };
browser.on("targetcreated", (target) => {
  if (/^https?:/.test(target.url()) && !target.url().startsWith(home)) told.elsewhere.push(target.url());
});
const page = await browser.newPage();
page.setDefaultTimeout(120_000);
page.on("pageerror", (error) => told.faults.push(String(error)));
page.on("console", (line) => line.type() === "error" && told.faults.push(line.text()));
page.on("request", (request) => {
  const url = request.url();
  if (!url.startsWith(home) && !/^(blob|data|about):/.test(url)) told.elsewhere.push(url);
});

const open = async (query = "") => {
  const start = Date.now();
  await page.goto(home + query);
  await page.waitForSelector("#ask:not(:disabled)");
  return Date.now() - start;
};
const status = () => page.$eval("#status", (one) => one.textContent);

/** Put a text in, go to the button with Tab, press Enter, wait for the mentions and the draft. */
const ask = async (text) => {
  await page.$eval("#text", (one, value) => { one.value = value; }, text);
  await page.evaluate(() => { document.getElementById("mentions").hidden = true; document.getElementById("report").hidden = true; });
  await page.focus("#text");
  await page.keyboard.press("Tab");
  const start = Date.now();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#mentions:not([hidden])");
  const read = Date.now() - start;
  await page.waitForSelector("#report:not([hidden])");
  const mentions = await page.$$eval("#marked mark", (marks) => marks.map(
    ({ dataset, textContent }) => [dataset.kind, dataset.value, +dataset.start, +dataset.end, textContent]));
  return { read, done: Date.now() - start, mentions };
};

const judge = async (where) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
  for (const one of violations) told.axe.push(`${where}: ${one.id}: ${one.nodes[0].html.slice(0, 100)}`);
};

const switchTo = async (language) => {
  await page.click("#language");
  const answered = { vi: "Đã đọc xong", en: "Done" }[language];
  await page.waitForFunction((words) => document.getElementById("status").textContent.startsWith(words), {}, answered);
};

told.times.load = await open("?lang=en");
for (const text of texts) told.texts.push(await ask(text));
for (const scheme of ["light", "dark"]) {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await judge(`en, ${scheme}`);
  await switchTo("vi");
  await judge(`vi, ${scheme}`);
  await switchTo("en");
}
told.hostile = await page.evaluate(() => document.querySelectorAll("main :is(script, img, b)").length);
const shown = await page.$eval("#shown", (one) => one.src);
const frame = await page.waitForFrame((one) => one.url() === shown);
told.report = await frame.$eval("main", (one) => one.innerText);
told.isTranslated = await page.evaluate(async () => {
  const { WORDS } = await import("./words.js");
  const names = (words) => [...Object.keys(words), ...Object.keys(words.kinds)].join();
  return names(WORDS.vi) === names(WORDS.en);
});

// The server is gone: a page loaded anew does the same.
server.close();
server.closeAllConnections();
told.times.again = await open("?lang=vi");
told.offline = { status: await status(), ...(await ask(texts[0])) };
if (process.env.PICTURES) {
  await page.click("#example");
  await page.waitForNetworkIdle();
  for (const [width, scheme] of [[390, "light"], [1280, "light"], [1280, "dark"]]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await new Promise((done) => setTimeout(done, 1_000));
    await page.screenshot({ path: join(process.env.PICTURES, `playground-${width}-${scheme}.png`), fullPage: true });
  }
}
await browser.close();
process.stdout.write(JSON.stringify(told));
