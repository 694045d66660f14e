// The service worker: what was read or used once can be read and used again without a network. Nothing on the
// site depends on it. `RELEASE` is written in front of this text by the build.
/* global RELEASE */

/**
 * @typedef {object} Release
 * @property {string} version changes with every file that is kept
 * @property {string} base path of the site, with a slash at both ends
 * @property {Record<string, string[]>} kept paths by the name of the set that a page may ask for
 */

const { version, base, kept } = RELEASE;
const PREFIX = 'tuoguan-release-';
const CACHE = PREFIX + version;
/** How long a page may take from the network before the kept one is shown, in milliseconds. */
const PATIENCE = 4000;

const pathOf = (url) => new URL(url, self.location.href).pathname;
/** Files whose names change with their content. */
const isLasting = (path) => path.startsWith(`${base}_astro/`) || /^fonts\/[0-9a-f]{8,}\//.test(path.slice(base.length));

/** What may be kept under a path: a page in the place of a script comes from a host or a network that answers everything with one. */
const isSound = (path, { status, redirected, headers }) =>
  status === 200 && !redirected && !(isLasting(path) && headers.get('content-type')?.startsWith('text/html'));

/** This release's cache; `null` where the browser has none to give: then everything comes from the network. */
const openCache = () => caches.open(CACHE).catch(() => null);

/** Keeps a copy. That there is no room for it must not cost the reader the answer. */
async function put(cache, path, answer) {
  if (!cache || !isSound(path, answer)) return;
  await cache.put(path, answer.clone()).catch(() => undefined);
}

/** Puts files into this release's cache, each for itself: one that fails is fetched when it is needed. */
async function keep(paths) {
  const cache = await caches.open(CACHE);
  for (const path of paths) {
    try {
      if (await cache.match(path)) continue;
      const answer = await fetch(path, { cache: isLasting(path) ? 'default' : 'no-cache' });
      if (isSound(path, answer)) await cache.put(path, answer);
    } catch {
      return;
    }
  }
}

/** The sets of the last release are fetched anew before it is replaced, so that an update never takes anything away. */
async function keepAsBefore() {
  const before = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const paths = new Set();
  for (const name of before) for (const { url } of await (await caches.open(name)).keys()) paths.add(pathOf(url));
  const wanted = Object.values(kept).filter((set) => set.some((path) => path.endsWith('/') && paths.has(path)));
  await keep([...new Set(wanted.flat())]);
}

async function forget() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => event.waitUntil(keepAsBefore()));
self.addEventListener('activate', (event) => event.waitUntil(forget().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'update') void self.skipWaiting();
  else if (typeof data?.keep === 'string' && Object.hasOwn(kept, data.keep)) event.waitUntil(keep(kept[data.keep]));
});

const later = (milliseconds) => new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** A page: the newest one, or the kept one where the network fails or is too slow. */
async function page(request) {
  const cache = await openCache();
  const path = pathOf(request.url);
  const fresh = fetch(request).then(async (answer) => {
    await put(cache, path, answer);
    return answer;
  });
  fresh.catch(() => undefined);
  const known = await cache?.match(path);
  if (!known) return fresh.catch(() => unreachable());
  return Promise.race([fresh.catch(() => known), later(PATIENCE).then(() => known)]);
}

/** A file: kept ones at once where their names tell the content, else the newest. */
async function file(request) {
  const cache = await openCache();
  const path = pathOf(request.url);
  const known = await cache?.match(path);
  // Asked for anew: what was kept was no good.
  if (known && isLasting(path) && request.cache !== 'reload') return known;
  try {
    const answer = await fetch(request);
    await put(cache, path, answer);
    return answer;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

const words = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>没有网络 · 托管流程</title><main style="font:1rem/1.8 sans-serif;margin:2rem auto;max-width:34em;padding:0 1rem">
<h1>现在没有网络</h1><p>这一页还没有看过，离线打不开。看过的页和模板生成器可以照常用，你填的内容都还在。</p>
<p><a href="${base}builder/">打开模板生成器</a></p></main>`;
const unreachable = () => new Response(words, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base) || request.headers.has('range')) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});
