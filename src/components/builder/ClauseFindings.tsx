import type { AgreedClause } from '../../domain/agreement.ts';
import { FindingList } from './FindingList.tsx';
import { useFreeTextCheck } from './use-free-text-check.ts';

/** What the checks say about the merchant's words in a clause of the library: a wording of their own, or what was filled in. */
export function ClauseFindings({ agreed, override }: { agreed: AgreedClause; override: string | null }) {
  return <FindingList findings={useFreeTextCheck(agreed, override)} about={`「${agreed.clause.title}」`} />;
}
