// Fonts that draw a character and the radical of its shape with one picture make programs write the radical: ⻓ for 长, ⽅ for 方.
// Unicode names the character for most of them; for simplified ones it does not.
const SIMPLIFIED =
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⼾户⾚赤⺮竹⺼肉⻌辶⺁厂⺇几⺝月⺩王⺬示⻂衣⻍辶⻏阝⻖阝';
const CHARACTERS = new Map(Array.from({ length: SIMPLIFIED.length / 2 }, (_, index) => [SIMPLIFIED.charAt(index * 2), SIMPLIFIED.charAt(index * 2 + 1)]));

/** A text with characters in place of radicals and of the doubles that Unicode keeps for old encodings; ligatures of Latin letters are taken apart. */
export const asCharacters = (text: string): string =>
  text.replaceAll(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (letter) => CHARACTERS.get(letter) ?? letter.normalize('NFKC'));
