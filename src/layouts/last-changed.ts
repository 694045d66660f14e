import { execFileSync } from 'node:child_process';

/** Day of the last commit of each file, `YYYY-MM-DD`, by its path relative to the project's folder. */
export type History = ReadonlyMap<string, string>;

/**
 * Reads what `git log --format=%x00%cs --name-only -z` prints: commits, newest first, with their files.
 * @returns the newest day of each file
 */
export function parseHistory(log: string): History {
  const days = new Map<string, string>();
  let day = '';
  for (const entry of log.split('\0').map((part) => part.trim())) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(entry)) day = entry;
    else if (entry && !days.has(entry)) days.set(entry, day);
  }
  return days;
}

/** The newest day among files and, where a path ends in a slash, folders; undefined where git knows none of them. */
export function newestDay(history: History, paths: readonly string[]): string | undefined {
  const days = paths.flatMap((path) =>
    path.endsWith('/') ? [...history].flatMap(([file, day]) => (file.startsWith(path) ? [day] : [])) : (history.get(path) ?? []),
  );
  return days.sort().at(-1);
}

let known: History | undefined;

/** The history of the project's texts and pages, read once a build; empty where there is no repository or no git. */
function readHistory(): History {
  if (known) return known;
  try {
    const options = ['-c', 'core.quotepath=off', 'log', '--relative', '--no-renames', '--name-only', '-z', '--format=%x00%cs%x00'];
    known = parseHistory(
      execFileSync('git', [...options, '--', 'src/content', 'src/pages'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 }),
    );
  } catch {
    known = new Map();
  }
  return known;
}

/** Today in China, `YYYY-MM-DD`. */
const buildDay = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Day on which any of the files last changed, from git; the day of the build where git cannot tell. */
export function lastChanged(paths: readonly string[]): string {
  return newestDay(readHistory(), paths) ?? buildDay();
}
