import { link } from './link.ts';

/** Whether the reader's device asks to be spared what is not needed now. */
const saving = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Starts the service worker and lets it keep what this kind of page needs, in the background. Where
 * there is none (in-app browsers, private windows) nothing changes.
 * @param set name of the set to keep
 * @param onUpdate called when a new release waits; what it is handed puts it into use and loads the page anew
 */
export async function startOffline(set: 'guide' | 'builder' | 'checker', onUpdate?: (apply: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(link('/sw.js'));
    const { active } = await navigator.serviceWorker.ready;
    // The rule is about windows; a worker takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (!saving()) active?.postMessage({ keep: set });
    if (!onUpdate) return;
    const offer = () => {
      const { waiting } = registration;
      // The first worker replaces nobody.
      if (!waiting || !navigator.serviceWorker.controller) return;
      onUpdate(() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        waiting.postMessage('update');
      });
    };
    const watch = () => registration.installing?.addEventListener('statechange', offer);
    offer();
    // It may have begun before anybody listened.
    watch();
    registration.addEventListener('updatefound', watch);
  } catch {
    // Not allowed here, or no network: the site works without.
  }
}
