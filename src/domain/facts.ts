import { COMPARATOR_LABELS, DATA_SOURCE_LABELS } from '../model/acceptance-labels.ts';
import type { Clause } from '../model/clause.ts';
import { SILENCE_LABELS } from '../model/confirmation-labels.ts';
import type { Law } from '../model/law.ts';
import { SIDE_LABELS } from '../model/party.ts';
import type { Facts } from './agreement.ts';
import { wordsOf, type Surroundings } from './clause-runs.ts';
import { deadlineWords, quantityText, timeText, weekdayName } from './deadline-words.ts';

/** `托管方主导，商家配合`. */
export function whoWords({ lead, support }: Clause): string {
  const others = support.map((party) => SIDE_LABELS[party].name).join('、');
  return `${SIDE_LABELS[lead].name}主导${others ? `，${others}配合` : ''}`;
}

function acceptanceWords({ acceptance }: Clause, surroundings: Surroundings): string {
  const { measure, comparator, threshold, unit, items, signers, sample } = acceptance;
  const words = (text: string) => wordsOf(text, surroundings);
  const parts: string[] = [];
  if (signers) parts.push(`${signers.join('、')}签署`);
  if (items) parts.push(`核对${items.length}项：${items.map(words).join('、')}`);
  if (threshold !== undefined) {
    const value = typeof threshold === 'string' ? surroundings.values[threshold] : undefined;
    const limit = quantityText(threshold, surroundings.values);
    // A choice holds a worded threshold (不低于3%), which brings its own comparator and unit.
    parts.push(value?.variable.type === 'choice' ? `${measure}${limit}` : `${measure}${COMPARATOR_LABELS[comparator]}${limit}${unit}`);
  }
  // What is signed is its own proof.
  const source = acceptance.source === 'signed-original' ? '' : `看${DATA_SOURCE_LABELS[acceptance.source]}`;
  const frame = [words(acceptance.window), sample ? words(sample) : '', source].filter(Boolean);
  return `${parts.join('；')}（${frame.join('，')}）`;
}

const ANSWER_UNITS = { hour: '小时', natural: '个自然日', working: '个工作日' } as const;

function confirmationWords({ confirmation }: Clause, surroundings: Surroundings): string {
  const { by, within, unit, weekday, time, clause, onSilence, note } = confirmation;
  const name = SIDE_LABELS[by].name;
  const until =
    clause !== undefined
      ? `按${wordsOf(`[[${clause}]]`, surroundings)}一并`
      : within !== undefined && unit !== undefined
        ? `收到后${quantityText(within, surroundings.values)}${ANSWER_UNITS[unit]}内`
        : weekday !== undefined
          ? `${weekdayName(weekday)}${time === undefined ? '' : timeText(time, surroundings.values)}前`
          : '';
  const effect = clause !== undefined ? '' : SILENCE_LABELS[onSilence];
  const answer = onSilence === 'not-applicable' && until === '' ? '' : `${name}${until}确认`;
  const rule = [answer, effect].filter(Boolean).join('，');
  return [rule, note === undefined ? '' : wordsOf(note, surroundings)].filter(Boolean).join('；');
}

function lawWords(clause: Clause, laws: Readonly<Record<string, Law>>): string {
  const articles = new Map<string, string[]>();
  for (const id of clause.laws) {
    const law = laws[id];
    if (law) articles.set(law.name, [...(articles.get(law.name) ?? []), law.article]);
  }
  return [...articles].map(([name, numbers]) => `《${name}》${numbers.join('、')}`).join('；');
}

/** The facts of a clause in words. */
export function factsOf(clause: Clause, surroundings: Surroundings, laws: Readonly<Record<string, Law>>): Facts {
  return {
    who: whoWords(clause),
    when: deadlineWords(clause.deadline, surroundings.values),
    standard: acceptanceWords(clause, surroundings),
    confirmation: confirmationWords(clause, surroundings),
    otherwise: wordsOf(clause.remedy.text, surroundings),
    laws: lawWords(clause, laws),
  };
}
