import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../support/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site with its path, without a slash at the end. */
    site: string;
  }
}

/** Serves the built site for all browser tests. */
export default async function serveDist(project: TestProject) {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(folder)) throw new Error('dist/ is missing: run npm run build first.');
  const { url, close } = await serveFolder(folder, process.env['SITE_BASE']);
  project.provide('site', url);
  return close;
}
