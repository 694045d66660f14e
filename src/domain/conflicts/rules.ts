import { campaignBeforeSignup } from './campaign-order.ts';
import { renewalBeforeReport, renewalWithinService, reportWithinService } from './closing-order.ts';
import { oneLead, sixDetails } from './completeness.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { bothSidesLiable, lateRatePerYear } from './fair-terms.ts';
import { papersBeforeMeeting, planBeforeAnswer } from './monday-order.ts';
import { researchInPast, signingInPast, startInPast } from './past-dates.ts';
import { anchorsPresent, referencesPresent } from './references.ts';
import { diagnosisWithinExitDays, reportBeforeStrategy, researchBeforeSigning, strategyBeforeSigning } from './research-order.ts';
import { serviceFromEight } from './response-hours.ts';
import { baseFeeWithinTarget, missedMonthsAgree, targetAfterSetup } from './sales-target.ts';
import { exportBeforeReport, refundsBeforeSettlement, refundsBeforeTarget, reportBeforeSettlement } from './settlement-order.ts';
import { buildWindow, handoverBeforeConfirmation, measuringWindow, scriptWindow } from './setup-order.ts';
import { endAfterStart, signingOnHoliday, startOnHoliday, startOnWeekend } from './start-day.ts';
import { earlyStockWarning, nearExpiryBeforeStop } from './stock-order.ts';

/** All rules, in the order in which a merchant meets their subjects. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  endAfterStart,
  startOnHoliday,
  startOnWeekend,
  startInPast,
  researchBeforeSigning,
  strategyBeforeSigning,
  diagnosisWithinExitDays,
  reportBeforeStrategy,
  researchInPast,
  signingInPast,
  signingOnHoliday,
  handoverBeforeConfirmation,
  buildWindow,
  scriptWindow,
  measuringWindow,
  targetAfterSetup,
  baseFeeWithinTarget,
  missedMonthsAgree,
  papersBeforeMeeting,
  planBeforeAnswer,
  campaignBeforeSignup,
  earlyStockWarning,
  nearExpiryBeforeStop,
  serviceFromEight,
  exportBeforeReport,
  reportBeforeSettlement,
  refundsBeforeSettlement,
  refundsBeforeTarget,
  renewalBeforeReport,
  renewalWithinService,
  reportWithinService,
  bothSidesLiable,
  lateRatePerYear,
  referencesPresent,
  anchorsPresent,
  oneLead,
  sixDetails,
];
