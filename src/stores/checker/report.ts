import { CATEGORY_LABELS, SEVERITIES, SEVERITY_LABELS, type Finding, type Severity } from '../../checks/finding.ts';
import type { Block, PrintedDocument } from '../../domain/document.ts';
import { dateWords } from '../../domain/service-period.ts';
import { DETAIL_LABELS, DETAILS } from '../../model/detail.ts';
import { STEP_LABELS, STEPS } from '../../model/step.ts';
import { excerptOf, openFindings, rewritingWords, type Reported } from './report-words.ts';

/** Characters of a statement on either side of the marked words, and of a rewriting. */
const EXCERPT = 160;
const REWRITING = 600;

/** Said of each severity under its heading. */
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  high: '先改这些：照这样签，多半会吃亏、扯皮或违法。',
  medium: '这些话做得到做不到说不清，改了再签。',
  low: '补上几个字就更稳。',
};

const heading = (text: string, anchor: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text, anchor });
const note = (words: string): Block => ({ kind: 'paragraph', tone: 'note', words });

function scoreBlocks({ result: { score } }: Reported): Block[] {
  const parts = score.parts.map(({ name, points, of, why }) => [name, `${points}/${of}`, why]);
  return [
    heading('得分怎么来的', 'score'),
    {
      kind: 'table',
      columns: [
        { label: '看什么', width: 22 },
        { label: '得分', width: 12 },
        { label: '怎么算的', width: 66 },
      ],
      rows: [
        ...parts,
        ['合计', `${score.value}/${score.parts.reduce((sum, { of }) => sum + of, 0)}`, `${score.parts.map(({ points }) => points).join('＋')}＝${score.value}`],
      ],
    },
    note('分数看的是写没写清，不看数字合不合理、价格高不高，也不看对方做不做得到。'),
  ];
}

function coverageBlocks({ result: { coverage } }: Reported): Block[] {
  const { cells, uncoveredSteps, uncoveredDetails } = coverage;
  const missing = [
    ...uncoveredSteps.map((step) => `第${STEPS.indexOf(step) + 1}步“${STEP_LABELS[step].name}”一句没写（${STEP_LABELS[step].when}）。`),
    ...uncoveredDetails.map((detail) => `细节“${DETAIL_LABELS[detail].name}”一句没写清：${DETAIL_LABELS[detail].question}。`),
  ];
  return [
    heading('哪些写到了，哪些没有', 'coverage'),
    ...(missing.length === 0 ? [note('七步、六样细节都有句子写到；每一格够不够，看表里的“空”和下面的提示。')] : [{ kind: 'list' as const, items: missing }]),
    {
      kind: 'table',
      columns: [{ label: '步骤', width: 22 }, ...DETAILS.map((detail) => ({ label: DETAIL_LABELS[detail].name, width: 13 }))],
      rows: STEPS.map((step) => [
        STEP_LABELS[step].name,
        ...DETAILS.map((detail) => (cells[step][detail].length === 0 ? '空' : `${cells[step][detail].length}句`)),
      ]),
    },
    note('数字是写到的句子数，“空”是一句没有。'),
  ];
}

function findingBlock(finding: Finding, index: number, reported: Reported): Block {
  const { before, marked, after } = excerptOf(finding, reported, EXCERPT);
  const rewriting = rewritingWords(finding, REWRITING);
  const clauses = finding.clauses.flatMap((id) => reported.clauses[id]?.title ?? []).slice(0, 3);
  const title = reported.titles[finding.check];
  const category = CATEGORY_LABELS[finding.category];
  return {
    kind: 'clause',
    clauseId: `finding-${index}`,
    number: String(index),
    title: title === undefined ? category : `${category}：${title}`,
    runs: [
      { kind: 'text', text: `“${before}` },
      { kind: 'value', key: 'marked', text: marked, state: 'default' },
      { kind: 'text', text: `${after}”` },
    ],
    rewritten: false,
    smallPrint: [
      { label: '为什么', text: finding.reason },
      ...(rewriting === null ? [] : [{ label: '可以改成', text: rewriting }]),
      ...(clauses.length === 0 ? [] : [{ label: '用哪条补', text: clauses.map((name) => `《${name}》`).join('、') }]),
      ...(finding.basis === null ? [] : [{ label: '依据', text: finding.basis }]),
    ],
  };
}

function findingBlocks(reported: Reported, findings: readonly Finding[]): Block[] {
  const aside = reported.result.findings.length - findings.length;
  const set = aside === 0 ? [] : [note(`另有${aside}处你标了“不用管”，没有列在这里，得分照样算在里面。`)];
  if (findings.length === 0) return [heading('逐处提示', 'findings'), note('没有提示。没提示不等于没问题。'), ...set];
  let index = 0;
  const groups = SEVERITIES.flatMap((severity): Block[] => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    return [
      heading(`${SEVERITY_LABELS[severity]}：${group.length}处`, `findings-${severity}`, 2),
      note(SEVERITY_WORDS[severity]),
      ...group.map((finding) => findingBlock(finding, (index += 1), reported)),
    ];
  });
  return [heading(`逐处提示：${findings.length}处`, 'findings'), note('画线的是有问题的字。“＿＿”是要双方商量后填的。'), ...groups, ...set];
}

const LIMITS: readonly string[] = [
  '没提示不等于没问题：体检器认的是写法，不懂你家的生意。',
  '数字合不合理、价格高不高、对方有没有这个本事，它不知道。',
  '图片、扫描件、手写的字、附件里的话，它看不到。',
  '提示的也不一定都要改：写在别处的、双方另有约定的，可以不管。',
  '这份报告是起草辅助，不构成法律意见。金额较大或已经有争议的，请咨询执业律师。',
];

/**
 * The result of a check as a document of blocks, for the same typesetting as the template's.
 * @param today day of the check, `YYYY-MM-DD`
 */
export function reportDocument(reported: Reported, today: string): PrintedDocument {
  const { text, result } = reported;
  const findings = openFindings(reported);
  const counts = SEVERITIES.map((severity) => `${SEVERITY_LABELS[severity]}${findings.filter((finding) => finding.severity === severity).length}处`);
  const sentences = result.statements.filter(({ kind }) => kind !== 'heading').length;
  return {
    kind: 'report',
    title: '流程体检报告',
    subtitle: '看哪些话一句没写、哪些话会扯皮、怎么改',
    fileName: `流程体检报告-${today.replaceAll('-', '')}`,
    blocks: [
      {
        kind: 'cover',
        page: false,
        parties: [],
        facts: [
          { label: '体检日期', value: dateWords(today) },
          { label: '得分', value: `${result.score.value}分（满分${result.score.parts.reduce((sum, { of }) => sum + of, 0)}）` },
          { label: '体检的文字', value: `${text.length}字，${sentences}句` },
          { label: '提示', value: findings.length === 0 ? '没有' : `${findings.length}处：${counts.join('，')}` },
        ],
        stations: [],
      },
      ...coverageBlocks(reported),
      ...scoreBlocks(reported),
      ...findingBlocks(reported, findings),
      heading('体检看不出什么', 'limits'),
      { kind: 'list', items: LIMITS },
    ],
  };
}
