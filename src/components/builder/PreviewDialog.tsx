import { useEffect, useRef } from 'preact/hooks';
import { Preview } from './Preview.tsx';

/** The preview over the whole screen of a phone. Esc and the button close it; the focus goes back to what opened it. */
export function PreviewDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class="preview-dialog" aria-labelledby="preview-dialog-title" onClose={onClose}>
      <div class="preview-dialog-head">
        <h2 id="preview-dialog-title">预览</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          关闭预览
        </button>
      </div>
      {/* Focusable, so that it scrolls by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="preview-dialog-body" tabIndex={0} aria-label="整份文件">
        <Preview onLeave={() => dialog.current?.close()} />
      </section>
    </dialog>
  );
}
