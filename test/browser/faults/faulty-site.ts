import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request: the connection ends, ends in the middle, says nothing more; or a page is answered in its place, with 404 or as if nothing were wrong. */
export type NetworkFault = 'drop' | 'cut' | 'hang' | 'gone' | 'page';

/** A site with a network between that can fail. */
export interface FaultySite {
  /** With the path of the site, without a slash at the end. */
  readonly url: string;
  /** Asked at each request, with its path below that of the site; `null` lets it through. */
  setFault(faultOf: (path: string) => NetworkFault | null): void;
  /** Ends the fault; what hangs ends as well. */
  heal(): void;
  /** What the site itself is from now on. */
  setSource(site: string): void;
  close(): Promise<void>;
}

const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>网店托管流程</title>';

/** Puts itself between the browser and a site. */
export async function faultySite(site: string): Promise<FaultySite> {
  let source = site;
  const base = new URL(`${site}/`).pathname;
  let faultOf: (path: string) => NetworkFault | null = () => null;
  const hanging = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const fault = faultOf(new URL(path, source).pathname.slice(base.length - 1));
    const answer = async () => {
      const answered = await fetch(new URL(path, source), { redirect: 'manual' });
      const body = Buffer.from(await answered.arrayBuffer());
      const kept = ['content-type', 'cache-control', 'location'].flatMap((name) => {
        const value = answered.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      });
      response.writeHead(answered.status, { ...Object.fromEntries(kept), 'content-length': body.length });
      if (fault === 'cut') response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
      else response.end(body);
    };
    if (fault === 'drop') request.socket.destroy();
    else if (fault === 'hang') hanging.add(response);
    else if (fault === 'gone' || fault === 'page') {
      response.writeHead(fault === 'page' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(PAGE);
    } else void answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const heal = () => {
    faultOf = () => null;
    for (const response of hanging) response.destroy();
    hanging.clear();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`,
    setFault: (next) => {
      faultOf = next;
    },
    heal,
    setSource: (next) => {
      source = next;
    },
    close: () =>
      new Promise((resolve) => {
        heal();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
