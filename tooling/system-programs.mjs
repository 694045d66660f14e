// The programs that the tests drive: found, installed where that is possible, or named clearly.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

const onPath = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();

/** Path of a Chromium or Chrome, or the empty string. `CHROMIUM_PATH` decides where it is set. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((path) => path && existsSync(path)) ?? '';
}

/**
 * Path of the same browser without its own windows, which opens pages in half the time; that of the whole one where it is missing or
 * `CHROMIUM_PATH` decides.
 */
export const findHeadlessChromium = () => (process.env.CHROMIUM_PATH ? '' : onPath('chromium-headless-shell')) || findChromium();

/** Whether a part of LibreOffice is installed, by its library beside the program. */
function officeHas(library) {
  const program = onPath('soffice');
  return program !== '' && existsSync(join(dirname(realpathSync(program)), library));
}

const hasChineseFont = () => spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';

const programs = [
  { name: 'chromium', debian: 'chromium', found: () => findChromium() !== '' },
  { name: 'pdftotext', debian: 'poppler-utils', found: () => onPath('pdftotext') !== '' },
  { name: 'qpdf', debian: 'qpdf', found: () => onPath('qpdf') !== '' },
  // Each part for itself: the program alone opens neither .docx nor .xlsx.
  { name: 'soffice for documents', debian: 'libreoffice-writer-nogui', found: () => officeHas('libswlo.so') },
  { name: 'soffice for spreadsheets', debian: 'libreoffice-calc-nogui', found: () => officeHas('libsclo.so') },
  // Office files name their fonts and bring none.
  { name: 'a Chinese font', debian: 'fonts-noto-cjk', found: hasChineseFont },
];

/** Path of nginx, or the empty string; where it is missing its tests are left out and say so. */
export const findNginx = () => onPath('nginx') || ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path)) || '';
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Installed where that is possible; the tests run without them. */
const wished = [
  { debian: 'chromium-headless-shell', found: () => onPath('chromium-headless-shell') !== '' },
  { debian: 'nginx-light', found: () => findNginx() !== '' },
  { debian: 'libnginx-mod-http-brotli-static', found: () => existsSync(BROTLI_MODULE) },
];

const missing = () => programs.filter(({ found }) => !found());

/** Makes sure that all programs are there; returns a message naming what is missing, or the empty string. */
export function ensurePrograms() {
  const absent = [...missing(), ...wished.filter(({ found }) => !found())];
  if (absent.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    const packages = absent.map(({ debian }) => debian);
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const names = missing().map(({ name, debian }) => `${name} (Debian package ${debian})`);
  return names.length === 0
    ? ''
    : `The tests need ${names.join(', ')}. Install ${names.length > 1 ? 'them' : 'it'} and run npm test again; CHROMIUM_PATH may name a browser.`;
}
