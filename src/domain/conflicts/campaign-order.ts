import { conflictRule, repair } from './conflict-rule.ts';

const HOURS_A_DAY = 24;

/** Confirmation, design, check and approval must fit between the campaign plan and the close of signing up. */
export const campaignBeforeSignup = conflictRule(
  'campaign-before-signup',
  {
    lead: 'operation/campaign-plan.camp-days',
    confirm: 'operation/campaign-plan.camp-confirm',
    design: 'operation/campaign-design.vdays',
    check: 'operation/campaign-design.vcheck',
    approve: 'operation/campaign-design.vok',
  },
  ({ number, set, clausesOf }) => {
    const [lead, confirm, design, check, approve] = [number('lead'), number('confirm'), number('design'), number('check'), number('approve')];
    if (lead === null || confirm === null || design === null || check === null || approve === null) return [];
    const [checkDays, approveDays] = [Math.ceil(check / HOURS_A_DAY), Math.ceil(approve / HOURS_A_DAY)];
    const need = confirm + design + checkDays + approveDays;
    if (need <= lead) return [];
    return [
      {
        level: 'error',
        message: `活动从交方案到定稿要${need}天（商家确认${confirm}＋外包出图${design}＋核对${checkDays}＋定稿${approveDays}），方案却只在报名截止前${lead}天交，赶不上报名。`,
        clauseIds: clausesOf('lead', 'design'),
        repairs: [
          ...repair(`把活动方案改为报名截止前${need}天交`, set('lead', need)),
          ...repair(`把商家确认改为${confirm - (need - lead)}天`, set('confirm', confirm - (need - lead))),
        ],
      },
    ];
  },
);
