// Which character a code stands for in a PDF whose Chinese font is not in the file. Files of this site, fetched one by one when a PDF names them.
const MAPS = import.meta.glob<string>(
  ['/node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB1}*.bcmap', '/node_modules/pdfjs-dist/cmaps/{B5,ETen,HKscs,CNS,UniCNS,Adobe-CNS1}*.bcmap'],
  { query: '?url&no-inline', import: 'default', eager: true },
);

const ADDRESSES = new Map(Object.entries(MAPS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

/** The map of that name, simplified or traditional Chinese, as pdf.js packs it. Rejects for any other and where it cannot be fetched. */
export async function characterMap(filename: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = filename.slice(filename.lastIndexOf('/') + 1);
  const url = ADDRESSES.get(name.endsWith('.bcmap') ? name : `${name}.bcmap`);
  if (url === undefined) throw new Error(`no character map ${filename}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`character map ${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
