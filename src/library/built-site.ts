import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of the site with a slash at both ends, however it was configured. */
export const baseOf = ({ base }: { readonly base: string }): string => `/${base}/`.replace(/\/+/g, '/');

/** Changes every page of the site that was just built. What comes back as it was is not written. */
export function changePages(dir: URL, change: (html: string) => string): void {
  const folder = fileURLToPath(dir);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(file, changed);
  }
}
