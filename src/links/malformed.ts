/** Thrown on bytes that no link of ours holds. Never leaves this folder. */
export class Malformed extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Malformed';
  }
}
