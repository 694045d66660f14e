import type { Agreement } from '../../domain/agreement.ts';
import { dateWords } from '../../domain/service-period.ts';
import { decodeLink } from '../../links/decode.ts';
import type { Opened } from '../../links/opened.ts';
import { DEPTH_LABELS } from '../../model/depth.ts';
import type { Draft } from '../../model/draft.ts';
import type { Library } from '../../model/library.ts';
import { SIDE_LABELS } from '../../model/party.ts';
import { parseDraft } from '../../stores/parse-draft.ts';

/** What a link gives, its draft checked with the schema like a stored one. Never throws. */
export function openLink(link: string, library: Library): Opened {
  const opened = decodeLink(link, library);
  if (opened.kind === 'refused') return opened;
  const draft = parseDraft(JSON.stringify(opened.draft));
  return draft ? { ...opened, draft } : { kind: 'refused', reason: 'damaged' };
}

/** What a received draft holds, in short. */
export function contentsOf(draft: Draft, agreement: Agreement, library: Library): { readonly label: string; readonly value: string }[] {
  const names = library.packs.filter(({ id }) => draft.packs.includes(id)).map(({ name }) => name);
  const { start, end, clauses } = agreement;
  const values = Object.values(draft.clauses).reduce((sum, { values: typed }) => sum + Object.keys(typed ?? {}).length, 0);
  const rewritten = clauses.filter((agreed) => agreed.rewritten).length;
  const counts = [
    values > 0 ? `改过${values}处空格` : '',
    rewritten > 0 ? `改写${rewritten}条` : '',
    draft.own.length > 0 ? `自拟${draft.own.length}条` : '',
  ].filter((words) => words !== '');
  const parties = (['merchant', 'operator', 'designer'] as const).flatMap((party) => {
    const name = agreement.parties[party].name.trim();
    return name === '' ? [] : [`${SIDE_LABELS[party].name}：${name}`];
  });
  return [
    { label: '类目和平台', value: names.join('、') || '不限' },
    { label: '写多细', value: DEPTH_LABELS[draft.depth].name },
    { label: '服务时间', value: start === null ? '还没填' : end === null ? `从${dateWords(start)}起` : `${dateWords(start)}至${dateWords(end)}` },
    { label: '条款', value: `${clauses.length}条${counts.length > 0 ? `，${counts.join('，')}` : '，都是库里的原文'}` },
    { label: '双方名称', value: parties.join('；') || '没有写' },
  ];
}
