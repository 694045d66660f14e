import type { Builder } from '../../stores/builder.ts';
import type { FileMaker } from '../../stores/download.ts';
import { saveFile } from './save-file.ts';

/** Makes the files of a builder. */
export function fileMaker(_builder: Builder): FileMaker {
  return {
    missing: () => Promise.resolve([]),
    make: () => Promise.reject(new Error('not wired yet')),
    save: saveFile,
    explain: () => '',
  };
}
