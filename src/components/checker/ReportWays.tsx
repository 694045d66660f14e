import { useMemo, useRef } from 'preact/hooks';
import { documentText } from '../../exporters/plain-text/document-text.ts';
import { reportDocument } from '../../stores/checker/report.ts';
import type { Reported } from '../../stores/checker/report-words.ts';
import { requestsText } from '../../stores/checker/requests-text.ts';
import { createDownloads } from '../../stores/download.ts';
import { announce } from '../island/announce.ts';
import { useStore } from '../island/use-store.ts';
import { CopyButton } from '../files/CopyButton.tsx';
import { buttonId, DownloadOutcome } from '../files/DownloadOutcome.tsx';
import { abilitiesOf } from '../files/host-app.ts';
import { useChecker } from './context.ts';
import { REPORT_FORMATS, reportFormat, reportMaker } from './report-maker.ts';
import type { SheetPartProps } from './sheet-parts.ts';

const abilities = abilitiesOf(window);

/** Today in this browser's place, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Tells where the characters are, and goes back to what began it. */
function mend(missing: readonly string[]): void {
  announce(`这些字符在贴进来的文字里，改掉再下载：${missing.slice(0, 10).join(' ')}`);
  document.getElementById(buttonId('report-pdf'))?.focus();
}

/** The result to take along: as a file, and as messages to the other side. */
export function ReportWays({ text, result, ignored }: SheetPartProps) {
  const { titles, clauses } = useChecker().data;
  const reported: Reported = { text, result, ignored, titles, clauses };
  // A download that is under way goes on with what it began with; the next one takes what is there then.
  const latest = useRef(reported);
  latest.current = reported;
  const report = () => reportDocument(latest.current, today());
  const downloads = useMemo(() => createDownloads(reportMaker(report)), []);
  const state = useStore(downloads.$state);
  const messages = requestsText(reported);
  const download = (format: string) => {
    if (state.kind !== 'working') void downloads.start({ format });
  };
  return (
    <section class="check-part report-ways" aria-labelledby="report-title">
      <h3 id="report-title">把结果带走</h3>
      {abilities.app ? (
        <p class="hint">
          {abilities.app.name}里多半存不了文件：复制要求清单发出去就行；要存报告，点右上角的“…”选“{abilities.app.menu}”，在浏览器里再下载。
        </p>
      ) : null}
      <p class="banner-actions">
        {REPORT_FORMATS.map(({ id, label }) => (
          <button key={id} id={buttonId(id)} type="button" aria-disabled={state.kind === 'working'} onClick={() => download(id)}>
            {label}
          </button>
        ))}
      </p>
      <DownloadOutcome
        downloads={downloads}
        abilities={abilities}
        nameOf={(what) => reportFormat(what).name}
        text={() => documentText(report())}
        onMend={mend}
      />
      {messages.length === 0 ? (
        <p class="hint">没有要对方补充的。没提示不等于没问题。</p>
      ) : (
        <>
          <p class="hint">
            {messages.length === 1
              ? '要求清单是一条可以直接发给对方的消息：哪一句、缺什么、可以怎么写。'
              : `要求清单一共${messages.length}条消息，一条一条复制，发给对方：哪一句、缺什么、可以怎么写。`}
          </p>
          <div class="banner-actions">
            {messages.map((message, index) => (
              <CopyButton key={index} text={() => message} label={messages.length === 1 ? '复制要求清单' : `复制要求清单 ${index + 1}/${messages.length}`} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
