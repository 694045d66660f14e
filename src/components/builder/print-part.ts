/**
 * Prints one part of the page on a sheet of its own. A copy stands in for the page while it is printed;
 * everything else is hidden from paper only.
 * @param wide across the longer side of the paper
 */
export function printPart(part: HTMLElement, wide: boolean): void {
  document.querySelector('.print-sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.className = wide ? 'print-sheet is-wide' : 'print-sheet';
  sheet.append(part.cloneNode(true));
  // Before the page: of two patterns with the same id the first one is drawn, and that of a hidden page draws nothing.
  document.body.prepend(sheet);
  document.body.classList.add('prints-part');
  const done = () => {
    sheet.remove();
    document.body.classList.remove('prints-part');
  };
  addEventListener('afterprint', done, { once: true });
  window.print();
}
