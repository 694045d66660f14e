import type { Draft } from '../model/draft.ts';
import { DRAFT_FILE_FORMAT, DRAFT_FILE_LIMIT } from '../model/draft-file.ts';
import { DRAFT_VERSION } from '../model/draft-version.ts';

/** What came of a draft file: the draft, or why it was not taken, in Chinese and ready to be shown. */
export type ImportedDraft = { readonly kind: 'draft'; readonly draft: Draft } | { readonly kind: 'refused'; readonly message: string };

const refused = (message: string): ImportedDraft => ({ kind: 'refused', message });

const KEPT = '你现在的草稿没有动。';
const NO_DRAFT_FILE = `这不是草稿文件。草稿文件是点“导出草稿”得到的，名字以 .json 结尾；PDF、Word 和表格导不进来。${KEPT}`;
const DAMAGED = `这个草稿文件不完整或被改坏了，读不出来。请让对方重新发一次原文件，不要复制粘贴里面的内容。${KEPT}`;
const NEWER = `这个草稿是更新版本的托管流程导出的，这一页还读不懂。请刷新本页，再导入一次。${KEPT}`;
const HOSTILE = `这个草稿文件里有不该出现的内容，没有导入。请只导入你信得过的人发来的文件。${KEPT}`;
const TOO_LARGE = `这个文件超过 ${DRAFT_FILE_LIMIT / 1_000_000} MB，草稿不会这么大，没有导入。请检查是不是选错了文件。${KEPT}`;

class HostileKey extends Error {}

// Names by which a value could reach into what all objects share.
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function refuseHostile(key: string, value: unknown): unknown {
  if (HOSTILE_KEYS.has(key)) throw new HostileKey(key);
  return value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file is too large to be read at all; to be asked with its size in bytes before it is read. */
export const isTooLarge = (bytes: number): boolean => bytes > DRAFT_FILE_LIMIT;

/** What to say about a file that was not even read. */
export const tooLarge: ImportedDraft = refused(TOO_LARGE);

/**
 * The draft in the text of a draft file, or why there is none. The schema is loaded within. Never
 * throws for anything in the text; rejects where the schema cannot be fetched.
 */
export async function importDraft(text: string): Promise<ImportedDraft> {
  // Every UTF-16 unit takes a byte at least.
  if (isTooLarge(text.length) || isTooLarge(new TextEncoder().encode(text).length)) return tooLarge;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''), refuseHostile);
  } catch (error) {
    if (error instanceof HostileKey) return refused(HOSTILE);
    return refused(text.includes(DRAFT_FILE_FORMAT) ? DAMAGED : NO_DRAFT_FILE);
  }
  if (!isRecord(value) || value['format'] !== DRAFT_FILE_FORMAT) return refused(NO_DRAFT_FILE);
  const { draft } = value;
  if (!isRecord(draft)) return refused(DAMAGED);
  const { version } = draft;
  if (typeof version === 'number' && version > DRAFT_VERSION) return refused(NEWER);
  const { parseDraft } = await import('./parse-draft.ts');
  const parsed = parseDraft(JSON.stringify(draft));
  return parsed === null ? refused(DAMAGED) : { kind: 'draft', draft: parsed };
}
