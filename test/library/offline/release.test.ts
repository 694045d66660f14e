import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../../src/library/offline/release.ts';

const site: Record<string, string> = {
  'index.html': '<script type="module" src="/shop/_astro/page.aa.js"></script>',
  '404.html': 'nothing here',
  'guide/index.html': '<script type="module" src="/shop/_astro/page.aa.js"></script>',
  'builder/index.html': '<astro-island component-url="/shop/_astro/Builder.bb.js"></astro-island>',
  'check/index.html': '<astro-island component-url="/shop/_astro/Checker.ff.js"></astro-island>',
  '_astro/Checker.ff.js': 'import"./hooks.dd.js";new Worker("/shop/_astro/check.worker-gg.js")',
  '_astro/check.worker-gg.js': '(function(){})()',
  '_astro/page.aa.js': 'const x=()=>import("./dialog.cc.js")',
  '_astro/dialog.cc.js': 'export{}',
  '_astro/Builder.bb.js': 'import{a}from"./hooks.dd.js";const f=()=>import(`./typeset.ee.js`)',
  '_astro/hooks.dd.js': 'export{}',
  '_astro/typeset.ee.js': 'export{}',
  'fonts/index.bin': '',
  'fonts/0123456789/r0.bin': '',
  'fonts/0123456789/b0.bin': '',
  'fonts/0123456789/r77.bin': '',
  'og/guide.png': '',
};
const release = (files = site, worker = 'worker') => releaseOf(Object.keys(files), (path) => files[path] ?? '', '/shop/', worker);

describe('what is kept for use without a network', () => {
  it('of the guide: every page with what it loads when asked, the missing page and the builder left out', () => {
    expect(release().kept.guide).toEqual(['/shop/guide/', '/shop/', '/shop/_astro/dialog.cc.js', '/shop/_astro/page.aa.js']);
  });

  it('of texts below the guide and their replies nothing ahead: there may be many, and what is read is kept anyway', () => {
    const more = { ...site, 'guide/first-talk/index.html': '', 'guide/all/1/index.html': '', 'share/texts-2/index.html': '', 'share/index.html': '' };
    const added = release(more).kept.guide.filter((path) => !release().kept.guide.includes(path));
    expect(added).toEqual(['/shop/share/']);
    expect(release(more).version).not.toBe(release().version);
  });

  it('of the builder: its page, all its scripts, and the packs that every document needs', () => {
    expect(release().kept.builder).toEqual([
      '/shop/builder/',
      '/shop/_astro/Builder.bb.js',
      '/shop/_astro/hooks.dd.js',
      '/shop/_astro/typeset.ee.js',
      '/shop/fonts/0123456789/b0.bin',
      '/shop/fonts/0123456789/r0.bin',
      '/shop/fonts/index.bin',
    ]);
  });

  it('of the checker: its page, its scripts, and the worker that they start', () => {
    expect(release().kept.checker).toEqual(['/shop/check/', '/shop/_astro/Checker.ff.js', '/shop/_astro/check.worker-gg.js', '/shop/_astro/hooks.dd.js']);
  });

  it('is a new release when a page, a file or the worker changes, and only then', () => {
    const { version } = release();
    expect(release({ ...site }).version).toBe(version);
    expect(release({ ...site, 'guide/index.html': `${site['guide/index.html']}.` }).version).not.toBe(version);
    expect(release({ ...site, '_astro/Builder.bb.js': 'import"./typeset.ff.js"', '_astro/typeset.ff.js': '' }).version).not.toBe(version);
    expect(release(site, 'another worker').version).not.toBe(version);
  });
});
