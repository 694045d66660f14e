import type { Exporter } from './exporter.ts';

// Every file of this folder but the interface and this list is a format.
const files = import.meta.glob<{ readonly default: Exporter }>(['./*.ts', '!./index.ts', '!./exporter.ts'], { eager: true });

/** Every format in the order in which they are offered. */
export const EXPORTERS: readonly Exporter[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => a.order - b.order);
