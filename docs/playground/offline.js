// Keeps every file of this build, and serves it from there.
importScripts("files.js");

addEventListener("install", (event) => {
  skipWaiting();
  const all = FILES.map((name) => new Request(name, { cache: "no-cache" }));
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(all)));
});

addEventListener("activate", (event) => {
  const drop = (names) => names.filter((name) => name !== BUILD).map((name) => caches.delete(name));
  event.waitUntil(caches.keys().then((names) => Promise.all(drop(names))).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const kept = caches.match(event.request, { ignoreSearch: true });
  event.respondWith(kept.then((answer) => answer ?? fetch(event.request)));
});
