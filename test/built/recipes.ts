import { cpSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The examples of CONTRIBUTING: each folder holds what its recipe adds, laid out as in the tree. */
export const recipesFolder = fileURLToPath(new URL('../../docs/recipes/', import.meta.url));

/** Names of the recipes that have an example. */
export const RECIPES: readonly string[] = readdirSync(recipesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The files that a recipe adds, as paths within the project. */
export const filesOf = (recipe: string): string[] =>
  readdirSync(join(recipesFolder, recipe), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(recipesFolder, recipe), join(parentPath, name)));

/** Follows a recipe in a copy of the project: its file is put where it belongs, nothing else is touched. */
export function follow(recipe: string, copy: string): void {
  for (const file of filesOf(recipe)) cpSync(join(recipesFolder, recipe, file), join(copy, file));
}
