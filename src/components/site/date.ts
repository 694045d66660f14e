/**
 * A date as Chinese prose writes it.
 * @param iso `YYYY-MM-DD`
 * @returns e.g. `2026年3月9日`; anything that is no such date comes back as it is
 */
export function dateInWords(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日` : iso;
}
