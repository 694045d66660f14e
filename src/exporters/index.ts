import type { Exporter } from './exporter.ts';

// Every file of this folder but the interface and this list is a format.
const files = import.meta.glob<{ readonly default: Exporter }>(['./*.ts', '!./index.ts', '!./exporter.ts'], { eager: true });

/** Every format, by file name. */
export const EXPORTERS: readonly Exporter[] = Object.values(files).map((file) => file.default);
