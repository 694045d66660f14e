// The search page: nothing is loaded until there is a query, in the address or in the field.
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const results = document.querySelector<HTMLElement>('.search-results');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');

if (form && results && field) {
  let started: Promise<() => Promise<void>> | undefined;
  /** Remembers the query in the address, so that it can be sent on and the way back leads to it. */
  const keep = (query: string) => {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    document.body.classList.toggle('searching', query !== '');
  };
  const start = () => {
    started ??= import('./panel.ts').then(({ startPanel }) => startPanel({ form, results, onQuery: keep }).run);
    return started;
  };
  const run = async () => (await start())();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  field.addEventListener('focus', () => void start(), { once: true });
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  if (field.value) void run();
}
