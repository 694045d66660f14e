import type { Checked } from '../../stores/checker/runs.ts';
import { kindOfText } from '../../stores/checker/text-kind.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';
import { RESULT_ID } from './places.ts';
import { SHEET_PARTS } from './sheet-parts.ts';

/** The result as a working sheet. */
export function Sheet({ checked: { text, result } }: { checked: Checked }) {
  const { checker } = useChecker();
  const ignored = useStore(checker.$ignored);
  const open = useStore(checker.$open).length;
  const { uncoveredSteps, uncoveredDetails } = result.coverage;
  const missing = [
    ...(uncoveredSteps.length > 0 ? [`${uncoveredSteps.length}步`] : []),
    ...(uncoveredDetails.length > 0 ? [`${uncoveredDetails.length}样细节`] : []),
  ].join('、');
  return (
    <section class="check-result" aria-labelledby={RESULT_ID}>
      <h2 id={RESULT_ID} tabIndex={-1}>
        体检结果：{open}处提示，{missing === '' ? '七步和六个细节都写到了' : `没写到${missing}`}
      </h2>
      {kindOfText(text) === 'short' ? <p class="banner">这份文字很短。下面的“没写”多半只是没贴全：有整份流程的话，整份贴进来再看。</p> : null}
      <p class="hint">没提示不等于没问题：体检器看的是写没写清，不知道数字合不合理、对方做不做得到。</p>
      {SHEET_PARTS.map(({ id, Content }) => (
        <Content key={id} text={text} result={result} ignored={ignored} />
      ))}
    </section>
  );
}
