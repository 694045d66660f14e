import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { STEPS, type Step } from '../model/step.ts';

/** What a link to the builder asks for: `?pack=beauty,douyin&step=contract`. */
export interface Presets {
  /** Ids of packs that the library knows, without repeats. */
  readonly packs: readonly string[];
  /** The step to open at. */
  readonly step: Step | null;
}

/** The presets in a query string; what is not known is left out, since links live longer than packs. */
export function readPresets(search: string, library: Library): Presets {
  const query = new URLSearchParams(search);
  const known = new Set(library.packs.map(({ id }) => id));
  const asked = query
    .getAll('pack')
    .flatMap((value) => value.split(/[,，]/))
    .map((id) => id.trim());
  const step = query.get('step');
  return {
    packs: [...new Set(asked)].filter((id) => known.has(id)),
    step: STEPS.find((id) => id === step) ?? null,
  };
}

/** The draft with the preset packs added, nothing else of it changed; the names of those that were new. */
export function applyPresets(draft: Draft, presets: Presets, library: Library): { readonly draft: Draft; readonly added: readonly string[] } {
  const fresh = presets.packs.filter((id) => !draft.packs.includes(id));
  if (fresh.length === 0) return { draft, added: [] };
  return {
    draft: { ...draft, packs: [...draft.packs, ...fresh] },
    added: fresh.map((id) => library.packs.find((pack) => pack.id === id)?.name ?? id),
  };
}
