import type { FunctionComponent } from 'preact';
import { later } from '../island/later.tsx';

/** What stands below the two dates, in this order. One entry adds one; what is heavy comes through `later`. */
export const DATE_PARTS: readonly { readonly id: string; readonly Content: FunctionComponent }[] = [
  { id: 'views', Content: later(async () => (await import('./DateViews.tsx')).DateViews, 'near') },
];
