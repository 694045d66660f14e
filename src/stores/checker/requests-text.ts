import { SEVERITIES, type Finding } from '../../checks/finding.ts';
import { DETAIL_LABELS } from '../../model/detail.ts';
import { STEP_LABELS } from '../../model/step.ts';
import { excerptOf, openFindings, rewritingWords, type Reported } from './report-words.ts';

/** Most characters of one message: chats cut or fold longer ones. */
export const MESSAGE_LIMIT = 1_000;

/** Characters of a statement on either side of the marked words, of a reason, and of a rewriting. */
const EXCERPT = 18;
const REASON = 120;
const REWRITING = 260;

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What is asked for at one place: the most urgent finding in full, others by name. */
function request(findings: readonly Finding[], reported: Reported): string {
  const [most, ...others] = findings;
  if (!most) return '';
  const { before, marked, after } = excerptOf(most, reported, EXCERPT);
  const rewriting = rewritingWords(findings.find((each) => each.rewriting !== null) ?? most, REWRITING);
  const more = others.flatMap(({ check }) => reported.titles[check] ?? []);
  const lines = [`“${before}${marked}${after}”`, `   缺什么：${shortened(most.reason, REASON)}`];
  if (more.length > 0) lines.push(`   还有：${more.join('；')}。`);
  if (rewriting !== null) lines.push(`   可以写成：${rewriting}`);
  return lines.join('\n');
}

const urgency = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** Findings by their statement, the most urgent first in each and among them. */
function byStatement(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) groups.set(finding.statement, [...(groups.get(finding.statement) ?? []), finding]);
  const sorted = [...groups.values()].map((group) => group.sort((a, b) => urgency(a) - urgency(b)));
  return sorted.sort(([a], [b]) => (a && b ? urgency(a) - urgency(b) || a.start - b.start : 0));
}

/** What the other side is asked for: what is not written at all, then statements from the most urgent on. Small improvements only where there is nothing else. */
function requests(reported: Reported): string[] {
  const { uncoveredSteps, uncoveredDetails } = reported.result.coverage;
  const open = openFindings(reported);
  const urgent = open.filter(({ severity }) => severity !== 'low');
  return [
    ...uncoveredSteps.map(
      (step) => `“${STEP_LABELS[step].name}”（${STEP_LABELS[step].when}）整份里没有写\n   请补：谁做、哪天几点前、做到什么算合格、没做到怎么办。`,
    ),
    ...uncoveredDetails.map((detail) => `“${DETAIL_LABELS[detail].name}”整份里没有写清\n   请补：${DETAIL_LABELS[detail].question}。`),
    ...byStatement(urgent.length > 0 ? urgent : open).map((findings) => request(findings, reported)),
  ];
}

const END = '写“＿＿”的地方我们商量后填。改好发我，谢谢！';

/**
 * The requests to the other side as messages for a chat, each of at most `MESSAGE_LIMIT` characters; numbers run on
 * from one to the next. Empty where nothing is to be asked for.
 */
export function requestsText(reported: Reported): string[] {
  const all = requests(reported).map((words, index) => `${index + 1}. ${words}`);
  if (all.length === 0) return [];
  const opening = (part: number, parts: number): string =>
    part === 0 ? `你好，方案看过了，请补充这${all.length}处${parts > 1 ? `（${part + 1}/${parts}）` : ''}：` : `接上条（${part + 1}/${parts}）：`;
  // Room for opening, end and the line ends around.
  const room = MESSAGE_LIMIT - opening(0, 99).length - END.length - 4;
  const groups: string[][] = [];
  let length = 0;
  for (const words of all.map((each) => shortened(each, room))) {
    const group = groups.at(-1);
    if (group && length + 1 + words.length <= room) {
      group.push(words);
      length += 1 + words.length;
    } else {
      groups.push([words]);
      ({ length } = words);
    }
  }
  return groups.map((group, part) => [opening(part, groups.length), ...group, ...(part === groups.length - 1 ? [END] : [])].join('\n'));
}
