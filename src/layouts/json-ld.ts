import type { Stop } from '../components/site/trail.ts';

/** What a page tells machines about itself, taken from what it tells readers. */
export interface PageFacts {
  /** Within the site, without the base, e.g. `/steps/review/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Absolute addresses of the page, of the site's first page and of the share picture. */
  readonly url: string;
  readonly home: string;
  readonly picture: string;
  /** Day of the last change, `YYYY-MM-DD`, where the page has one. */
  readonly changed: string | undefined;
  /** From the first page down to the page itself, as the breadcrumbs show it; empty where there are none. */
  readonly trail: readonly Stop[];
}

const APPLICATIONS = /^\/(builder|check)\/$/;
const ARTICLES = /^\/(guide|mistakes|disputes|design-partner|cases\/[^/]+)\/$/;
const TECHNICAL = /^\/(steps|details)\/[^/]+\/$/;

/** The kind of thing a page is (schema.org), or undefined where a list of links says nothing more. */
function typeOf(path: string): string | undefined {
  if (path === '/') return 'WebSite';
  if (APPLICATIONS.test(path)) return 'WebApplication';
  if (TECHNICAL.test(path)) return 'TechArticle';
  return ARTICLES.test(path) ? 'Article' : undefined;
}

function thingOf({ path, title, description, url, picture, changed }: PageFacts): object[] {
  const type = typeOf(path);
  if (type === 'WebSite') return [{ '@type': type, name: '托管流程', description, url, inLanguage: 'zh-CN' }];
  if (type === 'WebApplication') {
    return [{ '@type': type, name: title, description, url, applicationCategory: 'BusinessApplication', operatingSystem: 'Web', isAccessibleForFree: true }];
  }
  // Description and address stand in the head already: said again here they would only cost bytes.
  return type ? [{ '@type': type, headline: title, image: picture, ...(changed ? { dateModified: changed } : {}) }] : [];
}

/**
 * The page as JSON-LD, fit to stand in a script element: its kind, and its breadcrumbs. No FAQPage:
 * no page here is a list of questions. No HowTo: the steps are agreed between two parties, not followed.
 * @returns the empty string where there is nothing to tell
 */
export function jsonLd(page: PageFacts): string {
  const things = thingOf(page);
  if (page.trail.length > 0) {
    const itemListElement = page.trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path ? { item: new URL(path.slice(1), page.home).href } : {}),
    }));
    things.push({ '@type': 'BreadcrumbList', itemListElement });
  }
  if (things.length === 0) return '';
  // Within a script element only `<` can end the JSON before its time.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
