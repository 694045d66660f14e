import type { FunctionComponent } from 'preact';

/** What stands below the two dates, in this order: a calendar, a time line. One entry adds one; what is heavy comes through `lazily`. */
export const DATE_PARTS: readonly { readonly id: string; readonly Content: FunctionComponent }[] = [];
