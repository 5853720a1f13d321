// Runs Python beside the page, so that the page answers meanwhile.
import { loadPyodide } from "./pyodide/pyodide.mjs";

async function start() {
  const archive = fetch("packages.zip").then((answer) => answer.arrayBuffer());
  const glue = fetch("answer.py").then((answer) => answer.text());
  const python = await loadPyodide();
  const where = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(await archive, "zip", { extractDir: where });
  python.runPython(await glue);
  const [read, write] = ["read", "write"].map((name) => python.globals.get(name));
  // The first reading builds patterns and tables: not while somebody waits.
  const example = await (await fetch("example.txt")).text();
  read(example);
  write(example, "en");
  return { read, write };
}

const started = start();
started.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ error: String(error) }),
);

onmessage = async ({ data: { turn, text, language } }) => {
  try {
    const { read, write } = await started;
    postMessage({ turn, text, mentions: JSON.parse(read(text)) });
    postMessage({ turn, draft: JSON.parse(write(text, language)) });
  } catch (error) {
    postMessage({ turn, error: String(error) });
  }
};
