import type { DraftStorage } from '../../src/stores/stored-draft.ts';

/** A storage in memory that can be filled up or locked like a browser's. */
export class FakeStorage implements DraftStorage {
  readonly items = new Map<string, string>();
  /** `full`: writing throws as a full storage does; `forbidden`: everything throws. */
  mode: 'open' | 'full' | 'forbidden' = 'open';

  get length(): number {
    if (this.mode === 'forbidden') throw new DOMException('denied', 'SecurityError');
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.mode === 'forbidden') throw new DOMException('denied', 'SecurityError');
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.mode === 'forbidden') throw new DOMException('denied', 'SecurityError');
    if (this.mode === 'full') throw new DOMException('no room', 'QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    if (this.mode === 'forbidden') throw new DOMException('denied', 'SecurityError');
    this.items.delete(key);
  }
}
