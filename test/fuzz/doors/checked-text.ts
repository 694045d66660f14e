import { runChecks } from '../../../src/checks/engine.ts';
import { assemble } from '../../../src/domain/assemble.ts';
import { plainText } from '../../../src/domain/agreement.ts';
import { EMPTY_DRAFT } from '../../../src/model/draft.ts';
import { readChecks } from '../../../tooling/read-checks.ts';
import { library } from '../../support/agreements.ts';
import { must, type Door } from '../door.ts';

const checks = await readChecks();

/** A text that is pasted to be checked. */
export const door: Door = {
  name: 'checked text',
  samples: [
    assemble(library, EMPTY_DRAFT)
      .clauses.slice(0, 12)
      .map((clause) => `${clause.number} ${plainText(clause)}`)
      .join('\n'),
    '店铺托管方案\n一、合作内容\n1. 主图、标题和详情页月底前优化好，做到行业优秀水平。\n2. 有问题随时沟通，尽快处理。\n二、费用\n每月服务费5000元，确认后支付，另提15%利润。',
    '甲方：某店铺\n乙方：某公司\n第一条 服务期限\n乙方应在3日内提交报告，双方共同负责。\n| 事项 | 负责人 | 时间 |\n| 主图 | 乙方 | 周二前 |',
    '小李：这周先弄主图\n老板：行，弄好看点\n小李：下周三给你看，不行再改',
  ],
  open: (input) => {
    const { findings, statements, score } = runChecks(input, checks);
    for (const { start, end, reason, rewriting } of findings) {
      must(start >= 0 && start < end && end <= input.length, `marks ${start} to ${end} of ${input.length}`);
      must(reason !== '', 'a finding without a reason');
      if (rewriting) must(rewriting.start >= 0 && rewriting.start <= rewriting.end && rewriting.end <= input.length, 'rewrites what is not there');
    }
    for (const { start, end } of statements) must(start <= end && end <= input.length, 'a statement outside the text');
    must(score.value >= 0 && score.value <= 100, `a score of ${score.value}`);
  },
};
