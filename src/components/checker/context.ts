import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OpenedChecker } from './open-checker.ts';

const CheckerContext = createContext<OpenedChecker | null>(null);

/** Hands the checker down to every part of the island. */
export const CheckerProvider = CheckerContext.Provider;

/** The checker. Throws outside of a `CheckerProvider`. */
export function useChecker(): OpenedChecker {
  const opened = useContext(CheckerContext);
  if (!opened) throw new Error('no checker around this component');
  return opened;
}
