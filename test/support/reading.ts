import { Document, Packer, type ISectionOptions } from 'docx';
import * as pdfjsWorker from '../../src/readers/pdf/worker.ts';
import { readFile } from '../../src/readers/read-file.ts';

// Where there are no workers pdf.js looks for its other half here.
Object.assign(globalThis, { pdfjsWorker });

/** Bytes as a file that was chosen. */
export const fileOf = (bytes: Uint8Array<ArrayBuffer> | string, name: string): Blob & { readonly name: string } => Object.assign(new Blob([bytes]), { name });

/** What comes out of bytes under a name. */
export const readBytes = (bytes: Uint8Array<ArrayBuffer> | string, name: string) => readFile(fileOf(bytes, name));

/** What is said of a file that cannot be read. Throws where it can. */
export async function refusal(bytes: Uint8Array<ArrayBuffer> | string, name: string): Promise<string> {
  try {
    await readBytes(bytes, name);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableFile') return error.message;
    throw error;
  }
  throw new Error(`${name} was read`);
}

/** A Word file made with the docx package. */
export async function wordOf(section: ISectionOptions, numbering: ConstructorParameters<typeof Document>[0]['numbering'] = { config: [] }) {
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [section], numbering })));
}
