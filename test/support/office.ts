import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Documents as LibreOffice prints them, as PDF. Throws where it is missing or does not open one of them.
 * @param extension of all the documents, e.g. `docx`
 */
export function printedByOffice(documents: readonly Uint8Array[], extension: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const files = documents.map((bytes, index) => {
      const file = join(folder, `${index}.${extension}`);
      writeFileSync(file, bytes);
      return file;
    });
    // A profile of its own: an office that is already running would take the files over.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const { error, stdout, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { encoding: 'utf8' });
    if (error) throw new Error('soffice cannot be run; these tests need the system package libreoffice-writer-nogui', { cause: error });
    return files.map((_, index) => {
      try {
        return readFileSync(join(folder, `${index}.pdf`));
      } catch (cause) {
        throw new Error(`LibreOffice did not open document ${index}: ${stdout}${stderr}`, { cause });
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
