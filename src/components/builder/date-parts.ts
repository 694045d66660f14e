import type { FunctionComponent } from 'preact';
import { lazily } from './lazily.tsx';

/** What stands below the two dates, in this order. One entry adds one; what is heavy comes through `lazily`. */
export const DATE_PARTS: readonly { readonly id: string; readonly Content: FunctionComponent }[] = [
  { id: 'views', Content: lazily(() => import('./DateViews.tsx')) },
];
