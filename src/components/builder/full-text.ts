import { notesOf } from '../../domain/notes.ts';
import { templateDocument } from '../../domain/template/template-document.ts';
import { documentText } from '../../exporters/plain-text/document-text.ts';
import { useBuilder } from './context.ts';

/** A function that gives the whole template with the notes as plain text, as it is at that moment. */
export function useFullText(): () => string {
  const { $agreement, $today, settledNow, store } = useBuilder();
  return () => {
    const agreement = $agreement.get();
    const document = templateDocument({ agreement, schedule: settledNow().schedule, today: $today.get() });
    return documentText(document, notesOf(agreement, store.$draft.get()));
  };
}
