import type { Browser, Page } from 'playwright-core';

const base = process.env['SITE_BASE'] ?? '/';

/** Paths of the hits in their order, each page once. */
async function hitsOn(page: Page): Promise<string[]> {
  const paths = await page.locator('[data-hit]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return [...new Set(paths.map((path) => path.replace(base, '/')))];
}

/** Waits until a query is answered and nothing is being looked for any more. */
export const answered = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('.search-status')?.textContent ?? '';
    const more = document.querySelector('.search-more')?.textContent ?? '';
    return /找到|没有/.test(status) && !more.startsWith('正在');
  });

/** One query in a fresh profile: its hits, and all bytes that came, the page itself apart. */
export async function coldQuery(browser: Browser, url: string, query: string): Promise<{ hits: string[]; bytes: number; page: number }> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const documents = new Set<string>();
  let bytes = 0;
  let own = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Document' && documents.add(requestId)));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (documents.has(requestId)) own += encodedDataLength;
    else bytes += encodedDataLength;
  });
  await page.goto(`${url}${base}search/?q=${encodeURIComponent(query)}`);
  await answered(page);
  const hits = await hitsOn(page);
  await context.close();
  return { hits, bytes, page: own };
}
