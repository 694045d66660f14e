// What is quoted as a word is not said: “别写‘尽快’”. What stands in 《》 is the name of a document.
const NAMED = /《[^《》\n]{1,40}》/gu;
const MENTIONED =
  /(?:(?:别|不要?|不能|不得|没有?|未)[写说用](?:明|清)?|避免(?:写|使用|出现)?|禁[用写止]词?:?|而不是|所谓|字样|改掉|去掉|删掉|替换)(?:成|为|的|了|这种|这类|类似)?[“‘「"'][^“”‘’「」"'\n]{1,60}[”’」"']/gu;
const QUOTED = /[“‘「"'].{1,60}$/u;

const blank = (quoted: string): string => quoted.charAt(0) + '□'.repeat(Math.max(0, quoted.length - 2)) + quoted.slice(-1);

/** The text with the inside of document names and of mentioned words blanked, unit for unit. */
export const withoutMentions = (text: string): string => text.replaceAll(NAMED, blank).replaceAll(MENTIONED, (match) => match.replace(QUOTED, blank));
