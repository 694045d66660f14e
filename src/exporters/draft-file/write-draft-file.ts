import type { Draft } from '../../model/draft.ts';
import { DRAFT_FILE_FORMAT, type DraftFile } from '../../model/draft-file.ts';

/** The whole draft with names and contacts as a file that can be read and imported. */
export function writeDraftFile(draft: Draft, now: Date): string {
  const file: DraftFile = {
    format: DRAFT_FILE_FORMAT,
    说明: '托管流程的草稿，含你填的全部内容和双方的名称、联系方式。在生成器里点“导入草稿”选这个文件，就能接着改。',
    exported: now.toISOString(),
    draft,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
