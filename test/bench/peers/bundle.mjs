// Bundles one entry for the browser; kept here because esbuild is installed with the peers.
import { build } from 'esbuild';

/** Returns the bundled code of `entry` as a browser script. Optional dependencies of jsPDF are left out. */
export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    minify: true,
    logLevel: 'error',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    external: ['canvg', 'html2canvas', 'dompurify', 'fs', 'path', 'crypto', 'zlib', 'stream', 'util', 'assert', 'url', 'http', 'https', 'buffer'],
  });
  return outputFiles[0].text;
}
