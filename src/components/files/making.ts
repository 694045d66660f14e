import type { ExportOptions, ExportProgress } from '../../exporters/exporter.ts';
import { notFetched } from '../island/not-fetched.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

function progressWords({ stage, done, total }: ExportProgress): string {
  if (stage === 'font') return total > 0 ? `正在取字体，${done}/${total}…` : '正在取字体…';
  return stage === 'layout' ? '正在排版…' : '就要好了…';
}

/** What every file is made with in this browser: where the font lies, the moment, how far it is. */
export const makingOptions = (signal: AbortSignal, say?: (words: string) => void): ExportOptions => ({
  fontBase: `${BASE}/fonts/`,
  now: new Date(),
  signal,
  ...(say ? { onProgress: (progress) => say(progressWords(progress)) } : {}),
});

/** Why a file could not be made. Messages in Chinese are ours and are shown as they are. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/[\u4e00-\u9fff]/.test(message)) return message;
  if (!navigator.onLine || /fetch|import|load|network/i.test(message)) return `${notFetched('生成要用的程序或字体', '点「重试」')}急用可以先打印，或复制全文。`;
  return '排版时出了意外，你填的内容都还在。请点「重试」；再不行，先打印或复制全文。';
}
