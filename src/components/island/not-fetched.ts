/**
 * What to tell where a script or font did not come: offline, or the site was replaced under an open page, whose files are gone
 * then. The browser cannot say which.
 * @param what did not come, e.g. `生成链接要用的程序`
 * @param again what to do once there is a network, e.g. `再点一次「复制链接」`
 */
export const notFetched = (what: string, again: string): string =>
  `${what}没有取到：可能是网断了，也可能网站刚更新过。填过的都还在：联网后${again}；还不行，就刷新这一页再来。`;
