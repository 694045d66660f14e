import { isDeepStrictEqual } from 'node:util';
import draftFile from '../../src/exporters/draft-file.ts';
import type { Exporter, ExportInput } from '../../src/exporters/exporter.ts';
import type { Draft } from '../../src/model/draft.ts';
import { importDraft } from '../../src/stores/import-draft.ts';
import { exportInput } from './agreements.ts';
import { NOW } from './documents.ts';

/** A calendar without a day says so instead of being empty: the one refusal that is no failure. */
function mayRefuse({ id }: Exporter, { agreement, schedule }: ExportInput, error: unknown): boolean {
  const empty = agreement.start === null || !schedule.items.some(({ occurrences }) => occurrences.length > 0);
  return id === 'calendar-ics' && empty && error instanceof Error && /[\u4e00-\u9fff]/.test(error.message);
}

/**
 * Assembles a draft, makes it into every format given, and reads the draft file back.
 * @returns what went wrong, a line each
 */
export async function exportsAndImports(
  draft: Draft,
  formats: readonly Exporter[],
  options: { readonly fontBase: string; readonly fetch?: typeof fetch },
): Promise<string[]> {
  const input = exportInput(draft);
  const wrong: string[] = [];
  for (const format of formats) {
    try {
      const { bytes } = await format.render(input, { ...options, now: NOW });
      if (bytes.length < 100) wrong.push(`${format.id}: ${bytes.length} bytes`);
    } catch (error) {
      if (!mayRefuse(format, input, error)) wrong.push(`${format.id}: ${String(error)}`);
    }
  }
  const { bytes } = await draftFile.render(input, { ...options, now: NOW });
  const back = await importDraft(new TextDecoder().decode(bytes));
  if (back.kind !== 'draft' || !isDeepStrictEqual(back.draft, draft)) wrong.push(`draft file: ${back.kind === 'draft' ? 'came back changed' : back.message}`);
  return wrong;
}
