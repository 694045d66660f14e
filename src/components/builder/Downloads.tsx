import { later } from '../island/later.tsx';

// Nothing of it is needed to begin with: it is fetched once the form stands.
const DownloadWays = later(async () => (await import('./DownloadWays.tsx')).DownloadWays);

/** Where the document leaves the page. */
export function DownloadPanel({ onPrint }: { onPrint: () => void }) {
  return (
    <section class="downloads" id="downloads" tabIndex={-1} aria-labelledby="downloads-title">
      <h2 id="downloads-title">下载和发送</h2>
      <DownloadWays onPrint={onPrint} />
    </section>
  );
}
