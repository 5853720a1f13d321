// Ask the search of a built documentation, as a browser does, without a browser:
// node .ci/search.js HTML QUERY... prints the pages found for each query, as JSON.
"use strict";
const { readFileSync } = require("node:fs");
const { createContext, runInContext } = require("node:vm");

const [folder, ...queries] = process.argv.slice(2);
const page = {
  getElementById: () => null,
  addEventListener: () => {},
  readyState: "loading",
  documentElement: { dataset: { content_root: "./" } },
  createElement: () => ({}),
  body: { appendChild: () => {} },
};
const context = createContext({
  document: page,
  location: { href: "search.html", search: "" },
  localStorage: { setItem: () => {}, getItem: () => null },
  URL,
  URLSearchParams,
  console,
});
runInContext("var window = globalThis;", context);
for (const script of [
  "_static/doctools.js",
  "_static/documentation_options.js",
  "_static/sphinx_highlight.js",
  "_static/searchtools.js",
  "_static/language_data.js",
  "searchindex.js",
]) {
  runInContext(readFileSync(`${folder}/${script}`, "utf8"), context);
}
runInContext(
  `function ask(query) {
    return Search._performSearch(...Search._parseQuery(query)).map((found) => found[0]);
  }`,
  context,
);
const found = queries.map((query) => [query, context.ask(query).reverse()]);
console.log(JSON.stringify(Object.fromEntries(found)));
