import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page of HTML as LibreOffice saves it in these formats. Throws where it is missing. */
export function savedByOffice(html: string, ...extensions: readonly ('docx' | 'pdf' | 'doc' | 'xlsx' | 'odt')[]): Uint8Array<ArrayBuffer>[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, 'page.html'), html);
    // A profile of its own: an office that is already running would take the file over.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    return extensions.map((extension) => {
      const filter = { docx: 'docx:MS Word 2007 XML', pdf: 'pdf:writer_web_pdf_Export', doc: 'doc:MS Word 97', xlsx: 'xlsx', odt: 'odt:writer8' }[extension];
      const input = extension === 'xlsx' ? ['--infilter=HTML (StarCalc)'] : ['--infilter=HTML (StarWriter)'];
      const { error, stdout, stderr } = spawnSync(
        'soffice',
        [profile, '--headless', ...input, '--convert-to', filter, '--outdir', folder, join(folder, 'page.html')],
        {
          encoding: 'utf8',
        },
      );
      if (error) throw new Error('soffice cannot be run; these tests need the system package libreoffice-writer-nogui', { cause: error });
      try {
        return new Uint8Array(readFileSync(join(folder, `page.${extension}`)));
      } catch (cause) {
        throw new Error(`LibreOffice saved no ${extension}: ${stdout}${stderr}`, { cause });
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
