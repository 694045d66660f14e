import { useEffect, useState } from 'preact/hooks';
import { later } from '../island/later.tsx';

const ReceivedDialog = later(async () => (await import('./ReceivedDialog.tsx')).ReceivedDialog);

const linkHere = () => (location.hash.startsWith('#s=') ? location.hash : null);

/** A draft in the address, when the page is opened with it and when it is pasted in later: shown before anything is done with it. */
export function Received() {
  // Read before the screens write their own name into the address.
  const [link, setLink] = useState(linkHere);
  useEffect(() => {
    const look = () => {
      const here = linkHere();
      if (here !== null) setLink(here);
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return link === null ? null : <ReceivedDialog key={link} link={link} onClose={() => setLink(null)} />;
}
