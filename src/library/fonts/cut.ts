/**
 * Cuts the font into packs: `node src/library/fonts/cut.ts`. Writes `public/fonts/`:
 * `index.bin`, the licence, and a folder named after the content with the packs. Build time only.
 */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readLibrary } from '../read-files.ts';
import { cutFont } from './cut-font.ts';

const project = new URL('../../../', import.meta.url);
const source = new URL('node_modules/@expo-google-fonts/noto-sans-sc/', project);
const target = new URL('public/fonts/', project);
// Put together beside the target and moved at the end: whoever reads meanwhile finds one whole version.
const draft = new URL(`.generated/fonts-${process.pid}/`, project);

const { index, folder, packs, summary } = cutFont(
  {
    regular: readFileSync(new URL('400Regular/NotoSansSC_400Regular.ttf', source)),
    bold: readFileSync(new URL('700Bold/NotoSansSC_700Bold.ttf', source)),
  },
  readLibrary(),
);

rmSync(draft, { recursive: true, force: true });
mkdirSync(new URL(`${folder}/`, draft), { recursive: true });
for (const [name, bytes] of packs) writeFileSync(new URL(`${folder}/${name}`, draft), bytes);
writeFileSync(new URL('index.bin', draft), index);
cpSync(new URL('LICENSE_FONT', source), new URL('OFL.txt', draft));
rmSync(target, { recursive: true, force: true });
mkdirSync(new URL('public/', project), { recursive: true });
renameSync(draft, target);
process.stdout.write(`${summary}\n`);
