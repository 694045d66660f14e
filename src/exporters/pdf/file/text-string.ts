/**
 * A PDF text string in UTF-16BE, as hexadecimal. jsPDF writes such strings raw, and readers take
 * the byte 0D in them for a line end: 不 (4E 0D) would come back as 上 (4E 0A).
 */
export function textString(text: string): string {
  let hex = '<FEFF';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return `${hex}>`;
}
