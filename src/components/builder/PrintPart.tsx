import type { RefObject } from 'preact';
import { hostAppOf } from '../files/host-app.ts';
import { printPart } from './print-part.ts';

/** Browsers inside apps have no printing. */
const inside = hostAppOf(navigator.userAgent) !== null;

/** A button that prints one part of the page. */
export function PrintPart({ part, wide = false, children }: { part: RefObject<HTMLElement>; wide?: boolean; children: string }) {
  if (inside) return null;
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        if (part.current) printPart(part.current, wide);
      }}
    >
      {children}
    </button>
  );
}
