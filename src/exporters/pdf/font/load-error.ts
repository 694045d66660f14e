/** `offline`: a file could not be fetched, trying again may help; `broken`: it came, but cannot be read. */
export type FontLoadProblem = 'offline' | 'broken';

const MESSAGES: Readonly<Record<FontLoadProblem, string>> = {
  offline: '字体没有下载下来，可能是网络断了。填写的内容都还在，请检查网络后再试一次。',
  broken: '字体文件读不出来，可能下载不完整。填写的内容都还在，请刷新页面后再试一次。',
};

/** A pack could not be fetched or read. `message` is Chinese and can be shown as it is. */
export class FontLoadError extends Error {
  override readonly name = 'FontLoadError';
  readonly kind: FontLoadProblem;
  /** Whether the server says that the file is not there: the site was replaced since the page was opened. */
  readonly gone: boolean;

  constructor(kind: FontLoadProblem, cause: unknown, gone = false) {
    super(MESSAGES[kind], { cause });
    this.kind = kind;
    this.gone = gone;
  }
}
