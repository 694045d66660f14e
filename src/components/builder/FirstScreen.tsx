import type { Library } from '../../model/library.ts';
import { createBuilder } from '../../stores/builder.ts';
import { Complete } from './Complete.tsx';
import { BuilderProvider } from './context.ts';
import { Questions } from './Questions.tsx';

/**
 * What a first visit begins with, drawn when the site is built: it can be read, and answered, before any script has come.
 * `early-answers.ts` takes over what was answered meanwhile.
 */
export function FirstScreen({ library }: { library: Library }) {
  const builder = createBuilder({
    library,
    storage: null,
    parseDraft: () => null,
    now: () => new Date(),
    search: '',
    narrow: true,
    idle: () => {},
  });
  return (
    <BuilderProvider value={builder}>
      <div class="form">
        <Questions />
        <Complete />
      </div>
    </BuilderProvider>
  );
}
