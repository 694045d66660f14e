import type { Browser } from 'playwright-core';

/** What the first visit of a page costs, in bytes of bodies as they are sent. */
export interface ColdPage {
  readonly requests: number;
  readonly bytes: number;
  readonly document: number;
  readonly scripts: number;
}

const script = (type: string) => type.includes('javascript');

/** Opens a page in a fresh profile, does nothing, and adds up what came until the network was quiet. */
export async function coldPage(browser: Browser, url: string): Promise<ColdPage> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const sizes: Promise<{ type: string; bytes: number; document: boolean }>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      Promise.all([request.response(), request.sizes()]).then(([response, { responseBodySize }]) => {
        if (response && !response.ok()) console.log(`     ${response.status()} ${request.url()}`);
        return { type: response?.headers()['content-type'] ?? '', bytes: responseBodySize, document: request.isNavigationRequest() };
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  // What a page fetches when it has nothing else to do is part of the visit.
  await page.waitForTimeout(2000);
  const all = await Promise.all(sizes);
  await context.close();
  const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: all.length,
    bytes: sum(all),
    document: sum(all.filter(({ document }) => document)),
    scripts: sum(all.filter(({ type }) => script(type))),
  };
}
