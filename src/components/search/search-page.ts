/** Remembers the query in the address, so that it can be sent on and the way back leads to it. */
const keep = (query: string) => {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
  document.body.classList.toggle('searching', query !== '');
};

/** The search page: nothing is loaded until there is a query, in the address or in the field. */
export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
  const results = document.querySelector<HTMLElement>('.search-results');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');

  if (!form || !results || !field) return;
  let started: Promise<() => Promise<void>> | undefined;
  /** Loads the panel once; what was typed in the meantime is answered then. */
  const start = () => {
    started ??= import('./panel.ts').then(({ startPanel }) => {
      const { run } = startPanel({ form, results, onQuery: keep });
      void run();
      return run;
    });
    started.catch(() => {
      started = undefined;
    });
    return started;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start().then((run) => run());
  });
  field.addEventListener('focus', () => void start());
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  if (field.value) void start();
}
