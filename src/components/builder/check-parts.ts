import type { FunctionComponent } from 'preact';
import { Answers } from './Answers.tsx';
import { NotesList } from './NotesList.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** What the check of all answers consists of, in this order. One entry adds one; all of it is loaded when the check is first seen. */
export const CHECK_PARTS: readonly { readonly id: string; readonly Content: FunctionComponent }[] = [
  { id: 'score', Content: ScoreTable },
  { id: 'answers', Content: Answers },
  { id: 'notes', Content: NotesList },
];
