import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Builder } from '../../stores/builder.ts';

const BuilderContext = createContext<Builder | null>(null);

/** Hands the builder's stores down to every part of the island. */
export const BuilderProvider = BuilderContext.Provider;

/** The builder's stores. Throws outside of a `BuilderProvider`. */
export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('no builder around this component');
  return builder;
}
