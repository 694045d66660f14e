import { useEffect, useState } from 'preact/hooks';
import { compareRuns, type KeptFinding } from '../../checks/compare-runs.ts';
import type { ToldResult } from '../../checks/told.ts';
import { findingsOf, noteRun, readRuns, runOf, type KeptRun } from '../../stores/checker/kept-runs.ts';
import { announce } from '../island/announce.ts';
import { useChecker } from './context.ts';
import type { SheetPartProps } from './sheet-parts.ts';
import { browserStorage } from '../island/browser-storage.ts';

/** `11月26日14:05`, in this browser's place. */
function momentWords(date: string): string {
  const moment = new Date(date);
  return `${moment.getMonth() + 1}月${moment.getDate()}日${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** Findings that are listed before the rest is only counted. */
const LISTED = 12;

/** Titles of checks by id. */
type Titles = Readonly<Record<string, string>>;

function Listed({ title, findings, titles }: { title: string; findings: readonly KeptFinding[]; titles: Titles }) {
  if (findings.length === 0) return null;
  return (
    <details class="compared">
      <summary>{title}</summary>
      <ul>
        {findings.slice(0, LISTED).map(({ check, statement }, index) => (
          // The same check can find the same words twice.
          <li key={`${check}-${index}`}>
            “{statement.length > 60 ? `${statement.slice(0, 60)}…` : statement}”{titles[check] === undefined ? null : `：${titles[check]}`}
          </li>
        ))}
      </ul>
      {findings.length > LISTED ? <p class="hint">还有{findings.length - LISTED}处。</p> : null}
    </details>
  );
}

function Against({ run, result, titles }: { run: KeptRun; result: ToldResult; titles: Titles }) {
  const { gone, still, fresh } = compareRuns(run.findings, findingsOf(result));
  const difference = result.score.value - run.score;
  return (
    <>
      <p>
        和{momentWords(run.date)}记下的比：<strong>改掉了{gone.length}处</strong>，还在{still.length}处，新出现{fresh.length}处。得分
        {difference === 0 ? `没变，还是${run.score}分` : `从${run.score}分${difference > 0 ? '升' : '降'}到${result.score.value}分`}。
      </p>
      <Listed title={`改掉了的${gone.length}处`} findings={gone} titles={titles} />
      <Listed title={`新出现的${fresh.length}处`} findings={fresh} titles={titles} />
    </>
  );
}

/** Notes a result down and compares the present one with it: what was mended, what is still there, what is new. */
export function Comparison({ result }: SheetPartProps) {
  const { titles } = useChecker().data;
  const [runs, setRuns] = useState<readonly KeptRun[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    const load = async () => {
      try {
        const kept = await readRuns(browserStorage('localStorage'));
        if (here) setRuns(kept);
      } catch {
        // Read again before the next one is noted.
      }
    };
    void load();
    return () => {
      here = false;
    };
  }, []);
  const against = runs.find(({ date }) => date === chosen) ?? runs.at(-1);
  const note = async () => {
    const storage = browserStorage('localStorage');
    let kept: readonly KeptRun[] | null = null;
    try {
      // Another window may have noted one since.
      kept = noteRun(await readRuns(storage), runOf(result, new Date()), storage);
    } catch {
      // Told below.
    }
    setFailed(kept === null);
    if (kept === null) return;
    setRuns(kept);
    setChosen(null);
    announce('这次结果记下了。改完再体检，就能看到改掉了几处。');
  };
  return (
    <section class="check-part comparison" aria-labelledby="comparison-title">
      <h3 id="comparison-title">改了多少</h3>
      {against ? (
        <Against run={against} result={result} titles={titles} />
      ) : (
        <p class="hint">记下这次结果，对方改完发回来再体检一次，就能看到改掉了几处、又冒出几处。只记在这个浏览器里。</p>
      )}
      <p class="banner-actions">
        <button type="button" onClick={() => void note()}>
          记下这次结果
        </button>
        {runs.length > 1 && against ? (
          <label>
            和哪一次比
            <select value={against.date} onChange={(event) => setChosen(event.currentTarget.value)}>
              {runs.map(({ date, score }) => (
                <option key={date} value={date}>
                  {momentWords(date)}，{score}分
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </p>
      {failed ? (
        <p class="field-problem" role="alert">
          没有记下：浏览器不让存，或网断了。以前记的都在；可以先下载报告，改完再对照着看。
        </p>
      ) : null}
    </section>
  );
}
