import { OWN_LABELS } from '../model/own-clause-labels.ts';
import type { Library } from '../model/library.ts';
import { SIDE_LABELS } from '../model/party.ts';
import type { Change } from './draft-change.ts';

const OWN_VERBS = { add: '加', copy: '复制', move: '移动', remove: '删掉' } as const;

const ownName = (title: string) => (title.trim() === '' ? '自拟条款' : `自拟条款「${title.trim()}」`);

/** What a change did, in Chinese, so that 撤销： and 已撤销： can stand before it: `改「托管费」`. */
export function changeWords(change: Change, library: Library): string {
  const clauseOf = (id: string) => library.clauses.find((clause) => clause.id === id);
  const named = (id: string) => `「${clauseOf(id)?.title ?? '自拟条款'}」`;
  switch (change.kind) {
    case 'value':
    case 'reset': {
      const label = clauseOf(change.clauseId)?.variables.find(({ key }) => key === change.key)?.label ?? change.key;
      return change.kind === 'value' ? `改「${label}」` : `恢复「${label}」的默认值`;
    }
    case 'switch':
      return `${change.on ? '采用' : '不用'}${named(change.clauseId)}`;
    case 'take':
      return `${change.taken ? '采用' : '撤下'}链接带来的 ${change.clauseIds.length} 条条款`;
    case 'wording':
      return change.how === 'reset' ? `恢复${named(change.clauseId)}的原文` : `改写${named(change.clauseId)}`;
    case 'note':
      return `给${change.title ? ownName(change.title) : named(change.clauseId)}的留言`;
    case 'start':
      return '改服务起始日';
    case 'end':
      return '改服务截止日';
    case 'depth':
      return '改写多细';
    case 'party':
      return `改${SIDE_LABELS[change.party].name}的${change.field === 'name' ? '名称' : '联系人和电话'}`;
    case 'pack':
      return `${change.chosen ? '选上' : '撤下'}「${library.packs.find(({ id }) => id === change.packId)?.name ?? change.packId}」`;
    case 'own':
      return change.how === 'add' ? '加一条自拟条款' : `${OWN_VERBS[change.how]}${change.how === 'copy' ? `「${change.title}」` : ownName(change.title)}`;
    case 'own-field':
      return `改${ownName(change.title)}的「${OWN_LABELS[change.field]}」`;
    case 'whole':
      return change.label;
  }
}
