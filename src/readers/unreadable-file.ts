/** A file that cannot be read. The message is Chinese: what it is, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
