import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readChoices, writeChoices } from './choices.ts';
import type { Dictionary } from './dictionary.ts';
import type { Parts } from './parts.ts';
import { readTexts, writeTexts } from './texts.ts';
import { readVariables, writeVariables } from './variables.ts';

/** The parts of a link in the order in which they are worth saving when it is cut. */
export const SECTIONS = ['choices', 'variables', 'texts'] as const;
export type Section = (typeof SECTIONS)[number];

/** How a section is written and read. */
export interface SectionForm {
  readonly write: (writer: ByteWriter, parts: Parts, dictionary: Dictionary) => void;
  /** Fills `into` record by record and throws `Malformed` where one is broken or cut: what came before stays. */
  readonly read: (reader: ByteReader, into: Parts, dictionary: Dictionary) => void;
}

export const SECTION_FORMS: Readonly<Record<Section, SectionForm>> = {
  choices: { write: writeChoices, read: readChoices },
  variables: { write: writeVariables, read: readVariables },
  texts: { write: writeTexts, read: readTexts },
};
