// Looks at pages in headless Chromium: accessibility by axe-core, no sideways
// scrolling, and printing.  Usage: node axe.mjs PACKAGES CHROMIUM PAGE...
// Prints one line for each fault and exits with 1 if there is one.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [packages, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${packages}/`));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8");

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu"],
});
let faults = 0;
const say = (name, words) => {
  faults += 1;
  console.log(`${name}: ${words}`);
};

for (const file of pages) {
  const page = await browser.newPage();
  page.on("console", (message) => say(basename(file), message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) say(basename(file), request.url());
  });
  for (const width of [390, 1280]) {
    await page.setViewport({ width, height: 900 });
    for (const value of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      await page.goto(pathToFileURL(file).href);
      const name = `${basename(file)}, ${width} px, ${value}`;
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
      for (const { id, help, nodes } of found.violations)
        say(name, `${id}: ${help} (${nodes.length}): ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) say(name, `${wide} px wide`);
    }
  }
  const printed = await page.pdf({ format: "A4" });
  if (!printed.subarray(0, 5).every((byte, at) => byte === "%PDF-".charCodeAt(at)))
    say(basename(file), "not printed");
  await page.close();
}
await browser.close();
console.log(`${pages.length} pages, ${faults} faults`);
process.exit(faults ? 1 : 0);
