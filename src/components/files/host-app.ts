/** An app whose own browser shows this page. */
export interface HostApp {
  /** As it is called in a sentence, e.g. `微信`. */
  readonly name: string;
  /** The menu's words for opening the page in the phone's browser. */
  readonly menu: string;
}

const APPS: readonly (readonly [RegExp, HostApp])[] = [
  [/MicroMessenger/i, { name: '微信', menu: '在浏览器打开' }],
  [/\bQQ\/|QQTheme/i, { name: 'QQ', menu: '用浏览器打开' }],
  [/Weibo/i, { name: '微博', menu: '浏览器打开' }],
  [/aweme|BytedanceWebview/i, { name: '抖音', menu: '在浏览器打开' }],
  [/xhsdiscover|discover\//i, { name: '小红书', menu: '在浏览器打开' }],
  [/AlipayClient/i, { name: '支付宝', menu: '在浏览器打开' }],
];

/** A web view of an app that is not known. */
const SOME_APP: HostApp = { name: '这个App', menu: '在浏览器打开' };

/** The app by its user agent; `null` in a browser of its own. */
export function hostAppOf(userAgent: string): HostApp | null {
  const known = APPS.find(([pattern]) => pattern.test(userAgent));
  if (known) return known[1];
  return /;\s?wv\)/.test(userAgent) ? SOME_APP : null;
}

/** What this browser can do. What it says of itself comes first; the app only where it cannot say. */
export interface Abilities {
  readonly app: HostApp | null;
  /** `doubtful`: the browser knows downloads, but the app around it often swallows them. */
  readonly downloads: 'works' | 'doubtful' | 'missing';
  readonly printing: boolean;
}

/** Asks the browser. Apps have no printing even where there is a function of that name. */
export function abilitiesOf({ navigator, HTMLAnchorElement: anchor, URL: url, print }: Window & typeof globalThis): Abilities {
  const app = hostAppOf(navigator.userAgent);
  const can = 'download' in anchor.prototype && typeof url.createObjectURL === 'function';
  return { app, downloads: !can ? 'missing' : app ? 'doubtful' : 'works', printing: app === null && typeof print === 'function' };
}
