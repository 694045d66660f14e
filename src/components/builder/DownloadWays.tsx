import { useMemo, useState } from 'preact/hooks';
import type { Exporter } from '../../exporters/exporter.ts';
import { EXPORTERS } from '../../exporters/index.ts';
import { createDownloads, type FileChoice } from '../../stores/download.ts';
import { whereTyped } from '../../stores/where-typed.ts';
import { CopyButton } from '../files/CopyButton.tsx';
import { useBuilder } from './context.ts';
import { buttonId, DownloadOutcome } from '../files/DownloadOutcome.tsx';
import { DraftsPanel } from './DraftsPanel.tsx';
import { exporterOf, fileMaker } from './file-maker.ts';
import { useFullText } from './full-text.ts';
import { abilitiesOf } from '../files/host-app.ts';
import { later } from '../island/later.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { goTo, goToDownloads, goToPlace } from './places.ts';
import { useStore } from '../island/use-store.ts';
import { WrongFirst } from './WrongFirst.tsx';

const InApp = later(async () => (await import('./InApp.tsx')).InApp);

const abilities = abilitiesOf(window);

/** Where a format stands in the panel: by what it is good for. */
type Shelf = 'paper' | 'office' | 'text' | 'draft';

function shelfOf({ extension }: Exporter): Shelf {
  if (extension === 'pdf') return 'paper';
  if (extension === 'json') return 'draft';
  return extension === 'txt' || extension === 'md' ? 'text' : 'office';
}

const on = (shelf: Shelf) => EXPORTERS.filter((exporter) => shelfOf(exporter) === shelf);

interface FormatProps {
  readonly exporter: Exporter;
  readonly working: boolean;
  readonly onAsk: (what: FileChoice) => void;
}

/** The button of a format. Stays focusable while a file is made: a disabled button would lose the focus. */
function FormatButton({ exporter: { id, label, hint, extension }, working, variant, onAsk }: FormatProps & { readonly variant?: string }) {
  return (
    <button
      id={buttonId(id)}
      type="button"
      class={extension === 'pdf' ? 'button-primary' : undefined}
      aria-disabled={working}
      aria-describedby={`${buttonId(id)}-hint`}
      title={hint}
      onClick={() => onAsk(variant === undefined ? { format: id } : { format: id, variant })}
    >
      {label}
    </button>
  );
}

/** A format with what it is good for, and what it leaves to be chosen. */
function Format(props: FormatProps) {
  const { id, hint, name, variants = [] } = props.exporter;
  const [variant, setVariant] = useState(variants[0]?.id);
  return (
    <li class="format">
      <FormatButton {...props} {...(variant === undefined ? {} : { variant })} />
      {variants.length > 1 ? (
        <select aria-label={`${name}里放什么`} value={variant} onChange={(event) => setVariant(event.currentTarget.value)}>
          {variants.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      ) : null}
      <span class="hint" id={`${buttonId(id)}-hint`}>
        {hint}
      </span>
    </li>
  );
}

/** Every way in which the document leaves the page, what becomes of each, and the ways round when a file cannot be made or saved. */
export function DownloadWays({ onPrint }: { onPrint: () => void }) {
  const builder = useBuilder();
  const downloads = useMemo(() => createDownloads(fileMaker(builder)), [builder]);
  const problems = useStore(builder.$problems);
  const state = useStore(downloads.$state);
  const fullText = useFullText();
  const errors = problems.filter(({ level }) => level === 'error').length;
  const working = state.kind === 'working';
  // The file that was asked for while something is wrong.
  const [held, setHeld] = useState<FileChoice | null>(null);
  const ask = (what: FileChoice) => {
    // A draft is not a document: it is kept as it is, right or wrong.
    if (errors > 0 && what.format !== 'draft-json') setHeld(what);
    else void downloads.start(what);
  };
  const shared = { working, onAsk: ask };
  const asked = held ?? ('what' in state ? state.what : null);
  const shelfAsked = EXPORTERS.find(({ id }) => id === asked?.format);
  // What becomes of a file is told beside its button.
  const outcome = (shelf: Shelf) => {
    if (!shelfAsked || shelfOf(shelfAsked) !== shelf) return null;
    if (errors > 0 && held !== null)
      return (
        <WrongFirst
          onProceed={() => {
            setHeld(null);
            // The button goes away: the focus goes back to what began it.
            document.getElementById(buttonId(held.format))?.focus({ preventScroll: true });
            void downloads.start(held);
          }}
        />
      );
    return (
      <DownloadOutcome
        downloads={downloads}
        abilities={abilities}
        nameOf={(what) => exporterOf(what).name}
        text={fullText}
        onPrint={onPrint}
        onMend={(missing) => {
          const at = whereTyped(missing, builder.store.$draft.get(), builder.$agreement.get());
          if (at) goToPlace(builder, at);
          else goTo('downloads');
        }}
      />
    );
  };
  const copyAndPrint = (
    <p class="banner-actions ways-round">
      <CopyButton text={fullText} />
      {abilities.printing ? (
        <button type="button" class="quiet" onClick={onPrint}>
          打印
        </button>
      ) : null}
    </p>
  );
  const files = (
    <>
      <ul class="formats is-paper">
        {on('paper').map((exporter) => (
          <Format key={exporter.id} exporter={exporter} {...shared} />
        ))}
      </ul>
      {errors > 0 && held === null ? (
        <p class="field-problem">
          还有 {errors} 处填得不对，现在下载，印出来的也不对。
          <button type="button" class="quiet" onClick={() => goToDownloads(builder)}>
            看是哪{errors === 1 ? '处' : '几处'}
          </button>
        </p>
      ) : null}
      {outcome('paper')}
      <ul class="formats">
        {on('office').map((exporter) => (
          <Format key={exporter.id} exporter={exporter} {...shared} />
        ))}
      </ul>
      {outcome('office')}
      <details class="more-formats">
        <summary>
          {on('text')
            .map(({ name }) => name)
            .join('、')}
        </summary>
        <ul class="formats">
          {on('text').map((exporter) => (
            <Format key={exporter.id} exporter={exporter} {...shared} />
          ))}
        </ul>
        {outcome('text')}
      </details>
    </>
  );
  return (
    <>
      {abilities.downloads === 'works' ? (
        <>
          {files}
          {state.kind === 'failed' ? null : copyAndPrint}
          <LinkPanel />
        </>
      ) : (
        <>
          <InApp abilities={abilities} />
          {copyAndPrint}
          <LinkPanel />
          {abilities.downloads === 'doubtful' ? (
            <details class="try-files">
              <summary>仍要在这里下载文件试试</summary>
              {files}
            </details>
          ) : null}
        </>
      )}
      <DraftsPanel>
        {abilities.downloads === 'missing' ? null : on('draft').map((exporter) => <FormatButton key={exporter.id} exporter={exporter} {...shared} />)}
      </DraftsPanel>
      {on('draft').map(({ id, hint }) => (
        <p key={id} class="hint" id={`${buttonId(id)}-hint`}>
          {hint}
        </p>
      ))}
      {outcome('draft')}
    </>
  );
}
