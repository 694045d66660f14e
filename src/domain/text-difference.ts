/** A piece of a comparison of two texts. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many pairs to compare the middle is told as replaced as a whole; it would take too long on a phone. */
const MOST_PAIRS = 4_000_000;

/** Figures and Latin words hold together, every other character stands by itself. */
const unitsOf = (text: string): string[] => text.match(/[A-Za-z]+|\d+(?:[.:]\d+)*|[\s\S]/gu) ?? [];

/** Pieces of both texts in order, by the longest common subsequence of their units. */
function compare(before: readonly string[], after: readonly string[]): Difference[] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > MOST_PAIRS) return [removed(before.join('')), added(after.join(''))];
  const width = columns + 1;
  // lengths[r * width + c]: how much before[r…] and after[c…] have in common.
  const lengths = new Uint16Array((rows + 1) * width);
  const common = (row: number, column: number) => lengths[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column] ? common(row + 1, column + 1) + 1 : Math.max(common(row + 1, column), common(row, column + 1));
    }
  }
  const pieces: Difference[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const [old, fresh] = [before[row] as string, after[column] as string];
    if (old === fresh) {
      pieces.push({ kind: 'same', text: old });
      row += 1;
      column += 1;
    } else if (common(row + 1, column) >= common(row, column + 1)) {
      pieces.push(removed(old));
      row += 1;
    } else {
      pieces.push(added(fresh));
      column += 1;
    }
  }
  return [...pieces, removed(before.slice(row).join('')), added(after.slice(column).join(''))];
}

const same = (units: readonly string[]): Difference => ({ kind: 'same', text: units.join('') });
const removed = (text: string): Difference => ({ kind: 'removed', text });
const added = (text: string): Difference => ({ kind: 'added', text });

/** Joins neighbours; what is removed and what is added between two common parts become one piece each. */
function joined(pieces: readonly Difference[]): Difference[] {
  const whole: Difference[] = [];
  let [old, fresh] = ['', ''];
  const flush = () => {
    if (old !== '') whole.push(removed(old));
    if (fresh !== '') whole.push(added(fresh));
    [old, fresh] = ['', ''];
  };
  pieces.forEach(({ kind, text }, index) => {
    if (kind === 'removed') old += text;
    else if (kind === 'added') fresh += text;
    // A single character that happens to be common in the midst of a change only makes it hard to read.
    else if (text.length === 1 && old + fresh !== '' && pieces[index + 1] !== undefined && pieces[index + 1]?.kind !== 'same') {
      old += text;
      fresh += text;
    } else {
      flush();
      const last = whole.at(-1);
      if (last?.kind === 'same') whole[whole.length - 1] = { kind: 'same', text: last.text + text };
      else whole.push({ kind: 'same', text });
    }
  });
  flush();
  return whole;
}

/**
 * What was removed from one text and added to it to make the other. The pieces that are not added
 * give `before`, those that are not removed give `after`.
 */
export function differenceOf(before: string, after: string): Difference[] {
  const [old, fresh] = [unitsOf(before), unitsOf(after)];
  let head = 0;
  while (head < old.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  return joined(
    [
      same(old.slice(0, head)),
      ...compare(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
      same(old.slice(old.length - tail)),
    ].filter(({ text }) => text !== ''),
  );
}
