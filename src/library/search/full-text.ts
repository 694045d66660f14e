import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { SEARCH_CATEGORY_LABELS } from '../../model/search-index.ts';
import { categoryOf } from './categories.ts';
import type { IndexedPage } from './signposts.ts';

// What Pagefind writes for interfaces that are not used here.
const UNUSED = ['ui.js', 'ui.css', 'modular-ui.js', 'modular-ui.css', 'component-ui.js', 'component-ui.css', 'highlight.js', 'worker.js'];

/**
 * Writes Pagefind's index of everything, small print and basis pages included: one record for each
 * section, so that a hit is a heading and its text is short.
 * @param folder into which the index goes
 * @throws Error with Pagefind's own words
 */
export async function writeFullText(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path, title, sections, smallPrint } of pages) {
    for (const [place, { id, heading, text }] of sections.entries()) {
      const content = [text, smallPrint[place] ?? ''].filter(Boolean).join(' ');
      if (!content) continue;
      const record = await index.addCustomRecord({
        url: id ? `${path}#${id}` : path,
        content,
        language: 'zh-CN',
        meta: { title, heading: id ? heading : '' },
        filters: { category: [SEARCH_CATEGORY_LABELS[categoryOf(path)]] },
      });
      if (record.errors.length > 0) throw new Error(`Pagefind: ${path}: ${record.errors.join('; ')}`);
    }
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  for (const name of UNUSED) rmSync(join(folder, `pagefind-${name}`), { force: true });
}
