import type { AstroIntegration } from 'astro';
import { changePages } from '../built-site.ts';
import { withPolicy } from './policy.ts';

/** Gives every page its Content-Security-Policy once the site is built. Stands behind whatever else changes pages. */
export const security = (): AstroIntegration => ({
  name: 'security',
  hooks: { 'astro:build:done': ({ dir }) => changePages(dir, withPolicy) },
});
