/**
 * A PDF text string: words of ASCII as they are, the rest in UTF-16BE as hexadecimal. jsPDF writes
 * UTF-16 raw, and readers take the byte 0D in it for a line end: 不 (4E 0D) would come back as 上 (4E 0A).
 */
export function textString(text: string): string {
  if (/^[\w -]*$/.test(text)) return `(${text})`;
  let hex = '<FEFF';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return `${hex}>`;
}
