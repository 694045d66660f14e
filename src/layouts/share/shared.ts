import { getCollection } from 'astro:content';
import { CATEGORIES, CATEGORY_LABELS } from '../../checks/finding.ts';
import { withDefaults } from '../../components/site/default-values.ts';
import { link } from '../../components/site/link.ts';
import { loadLibrary } from '../../library/load.ts';
import { DETAIL_LABELS, DETAILS } from '../../model/detail.ts';
import type { Library } from '../../model/library.ts';
import { STEP_LABELS, STEPS, type Step } from '../../model/step.ts';
import { guidePath } from '../further-texts.ts';
import { pagePaths } from '../page-paths.ts';
import { bareAddress } from './bare-address.ts';
import { packWords } from './pack-words.ts';
import { pairWithWords, type NamedWords, type PageWords } from './page-words.ts';
import { isShared, shareId } from './share-id.ts';

/** A page or a preset of the builder as it is passed on. */
export interface Shared extends PageWords {
  /** Part of file names and anchors, e.g. `steps-review`, `category-home`. */
  readonly id: string;
  /** Within the site, e.g. `/steps/review/`, `/builder/?pack=home`. */
  readonly path: string;
  /** Short name on the button that picks it. */
  readonly name: string;
  /** Absolute, as it stands in a comment. */
  readonly address: string;
  /** The step whose page it is. */
  readonly step: Step | null;
}

/** Words of every page that has any, by path, in the order in which lists show them. */
async function wordsByPath(library: Library): Promise<Map<string, NamedWords>> {
  const [steps, details, cases, guide, own] = await Promise.all([
    getCollection('steps'),
    getCollection('details'),
    getCollection('cases'),
    getCollection('guide'),
    getCollection('share'),
  ]);
  const words = new Map<string, NamedWords>();
  const add = (path: string, { answer, ...rest }: NamedWords) => words.set(path, { ...rest, answer: withDefaults(library, answer) });
  for (const { id, data } of own) add(id === 'home' ? '/' : `/${id}/`, { ...data, description: data.answer });
  for (const { id, data } of guide) add(guidePath(id), { ...data, name: data.title });
  for (const pack of library.packs) {
    const data = cases.find(({ id }) => id === pack.id)?.data;
    if (data) add(`/cases/${pack.id}/`, { ...data, name: `${pack.name}案例` });
  }
  STEPS.forEach((step, index) => {
    const data = steps.find(({ id }) => id === step)?.data;
    const { name } = STEP_LABELS[step];
    if (data) add(`/steps/${step}/`, { ...data, title: `第${index + 1}步：${name}`, name });
    add(`/steps/${step}/basis/`, {
      title: `${name}：条款的依据`,
      name: `${name}的依据`,
      reply: `${name}这一步的条款凭什么这样写，法条要点、核对日期和资料出处，这一页都有。`,
      answer: `文章没说清的地方怎么定、每条涉及哪部法的哪一条、哪天核对的，这一页逐条列出。`,
      description: `${name}这一步的条款依据：法条要点和核对日期，案例与资料的出处。`,
    });
  });
  for (const category of CATEGORIES) {
    const name = CATEGORY_LABELS[category];
    add(`/check/rules/${category}/`, {
      title: `体检看什么：${name}`,
      name: `体检：${name}`,
      reply: `流程里关于${name}的话，哪些写法会扯皮，这一页一条一条列着，有反例也有正例。`,
      answer: `体检器关于${name}的每一条提示看什么、放过什么、凭什么，以及写错和写对的例句，这一页逐条列出。`,
      description: `流程体检关于${name}的全部检查：每一条看什么、放过什么、依据和正反例句。`,
    });
  }
  for (const detail of DETAILS) {
    const data = details.find(({ id }) => id === detail)?.data;
    const { name, question } = DETAIL_LABELS[detail];
    if (data) add(`/details/${detail}/`, { ...data, title: `${name}怎么写：${question}`, name });
  }
  return words;
}

async function collect(site: URL): Promise<Shared[]> {
  const library = await loadLibrary();
  const words = await wordsByPath(library);
  const paths = (await pagePaths()).filter(isShared);
  const addressOf = (path: string) => bareAddress(new URL(link(path), site).href);
  const pages = pairWithWords(paths, words).map(({ path, ...own }) => {
    const step = STEPS.find((one) => path.startsWith(`/steps/${one}/`)) ?? null;
    return { ...own, id: shareId(path), path, address: addressOf(path), step };
  });
  const presets = library.packs.map((pack) => {
    const path = `/builder/?pack=${pack.id}`;
    return { ...packWords(pack), id: `${pack.kind}-${pack.id}`, name: pack.name, path, address: addressOf(path), step: null };
  });
  return [...presets, ...pages];
}

let known: Promise<Shared[]> | undefined;

/**
 * Every page of the site and every preset of the builder with its words, presets first, packs in their order.
 * @param site address of the host, as in Astro's configuration
 * @throws Error where a page has no words, naming the file to write: the build stops
 */
export function sharedPages(site: URL | undefined): Promise<Shared[]> {
  if (!site) throw new Error('SITE_ORIGIN is not an address');
  // Read once a build; while developing, texts change.
  known = import.meta.env.DEV || !known ? collect(site) : known;
  return known;
}
