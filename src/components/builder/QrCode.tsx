import { useEffect, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { TOO_LONG_FOR_PAPER } from '../../links/words.ts';
import { useBuilder } from './context.ts';
import { paperLinkOf } from './link-maker.ts';
import { useInSight } from '../files/use-in-sight.ts';
import { useStore } from '../island/use-store.ts';

/** Modules of white around a code (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules as one path; neighbours in a row are one stroke. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  return data
    .map((row, y) => {
      let path = '';
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x] || row[x - 1]) continue;
        let end = x;
        while (row[end]) end += 1;
        path += `M${x} ${y}h${end - x}v1h${x - end}z`;
      }
      return path;
    })
    .join('');
}

/** The choices and figures of the draft as a code, to be scanned with another device. Follows the draft. */
export function QrCode() {
  const { store, library } = useBuilder();
  const draft = useStore(store.$draft);
  const [link, setLink] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let stale = false;
    const make = async () => {
      const made = await paperLinkOf(draft, library);
      if (!stale) setLink(made);
    };
    void make();
    return () => {
      stale = true;
    };
  }, [draft, library]);
  const shown = useInSight(link ?? null);
  if (link === undefined) return <p class="hint">正在生成二维码…</p>;
  if (link === null) return <p class="field-problem">{TOO_LONG_FOR_PAPER}</p>;
  const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: 0 });
  const side = size + 2 * QUIET;
  return (
    <figure ref={shown} class="qr-code">
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label="这份草稿的二维码" shape-rendering="crispEdges">
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={pathOf(data)} fill="#000" />
      </svg>
      <figcaption class="hint">用另一台设备扫码打开。码里只有选择和数字，没有双方名称、联系方式和自己写的文字；要带上它们，请复制链接。</figcaption>
    </figure>
  );
}
