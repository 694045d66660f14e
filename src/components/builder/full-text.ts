import { templateDocument } from '../../domain/template/template-document.ts';
import { documentText } from '../../stores/document-text.ts';
import { useBuilder } from './context.ts';

/** A function that gives the whole template as plain text, as it is at that moment. */
export function useFullText(): () => string {
  const { $agreement, $today, settledNow } = useBuilder();
  return () => documentText(templateDocument({ agreement: $agreement.get(), schedule: settledNow().schedule, today: $today.get() }));
}
