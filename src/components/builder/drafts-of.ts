import type { Builder } from '../../stores/builder.ts';
import { createDrafts, type Drafts } from '../../stores/drafts.ts';

const made = new WeakMap<Builder, Drafts>();

/** The drafts of a builder. Its code comes with whatever asks for it, not with the page. */
export function draftsOf(builder: Builder): Drafts {
  const drafts = made.get(builder) ?? createDrafts(builder);
  made.set(builder, drafts);
  return drafts;
}
