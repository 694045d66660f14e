// What is quoted as a word is not said: “别写‘尽快’”. What stands in 《》 is the name of a document.
const NAMED = /《[^《》\n]{1,40}》/gu;
const QUOTE = '[“‘「"\'][^“”‘’「」"\'\n]{1,60}[”’」"\']';
const QUOTES = `${QUOTE}(?:[、，和或及与]{0,2}${QUOTE}){0,7}`;
/** Words in front of a quoted word that speak of the word. */
const MENTIONED = new RegExp(
  `(?:(?:别|不要?|不能|不得|没有?|未)(?:[写说用]|出现)(?:明|清)?|不得?以|避免(?:写|使用|出现)?|禁[用写止]词?:?|而不是|所谓|字样|改掉|去掉|删掉|替换)(?:成|为|的|了|这种|这类|类似)?${QUOTES}`,
  'gu',
);
/** Words behind a quoted word that say it is one: “尽快”等用语, “满意”一类说法. */
const CALLED_WORDS = new RegExp(
  `${QUOTES}(?:之类|一类|这类|这样|等)?的?(?:用语|字样|字眼|词语?|说法|表述|措辞|话术?|字|一词|不作|不算|不是|这[种个类样])(?![用术])`,
  'gu',
);
/** “及时发货率”指…: the word that is defined. */
const DEFINED = new RegExp(`${QUOTE}(?=，?(?:是|系|均|即|特)?指(?![定派导示]))|所称的?${QUOTES}`, 'gu');
const QUOTED = /[“‘「"'][^“”‘’「」"'\n]{1,60}[”’」"']/gu;

const blank = (quoted: string): string => quoted.charAt(0) + '□'.repeat(Math.max(0, quoted.length - 2)) + quoted.slice(-1);
const blankQuotes = (match: string): string => match.replaceAll(QUOTED, blank);

/** The text with the inside of document names and of mentioned words blanked, unit for unit. */
export function withoutMentions(text: string): string {
  const named = text.includes('《') ? text.replaceAll(NAMED, blank) : text;
  if (!/[“‘「"']/u.test(named)) return named;
  return [MENTIONED, CALLED_WORDS, DEFINED].reduce((words, pattern) => words.replaceAll(pattern, blankQuotes), named);
}
