/** What the bundler tells of a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}
type InfoOf = (id: string) => ModuleInfo | null;

const BUILDER = /\/components\/builder\/Builder\.tsx$/;

/** Entries and modules loaded on request from which a module is reached without another request. */
function rootsOf(id: string, infoOf: InfoOf): Set<string> {
  const roots = new Set<string>();
  const seen = new Set([id]);
  for (const each of seen) {
    const info = infoOf(each);
    if (!info) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.add(each);
    for (const importer of info.importers) seen.add(importer);
  }
  return roots;
}

/**
 * The file into which a module of the builder goes together with others; `null` leaves it to the bundler. Left to itself it makes
 * three dozen files of what the builder begins with, one for each way in which they are shared with what is loaded later.
 * What another page begins with as well stays apart.
 */
export function chunkOf(id: string, infoOf: InfoOf): string | null {
  const folder = /\/src\/(model|domain|stores|components\/builder)\//.exec(id)?.[1];
  // The page itself waits for the stores it opens: nothing else may hang on it.
  if (folder === undefined || BUILDER.test(id) || id.endsWith('/open-builder.ts')) return null;
  const roots = [...rootsOf(id, infoOf)];
  const ofBuilder = roots.some((root) => BUILDER.test(root));
  const ofOthers = roots.some((root) => !BUILDER.test(root) && infoOf(root)?.isEntry === true);
  if (!ofBuilder || ofOthers) return null;
  return folder === 'model' || folder === 'domain' ? 'process' : 'form';
}

/** Gathers the scripts of the builder into few files. */
export const builderChunks = () => ({
  name: 'builder-chunks',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  // Astro's stricter setting does not go together with groups that leave out what their modules import.
  options: (options: object) => ({ ...options, preserveEntrySignatures: 'allow-extension' as const }),
  outputOptions: (options: object) => ({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: (id: string, context: { getModuleInfo: InfoOf }) => chunkOf(id, (each) => context.getModuleInfo(each)) }],
    },
  }),
});
