import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readFile } from '../../../src/readers/read-file.ts';
import { must, type Door } from '../door.ts';

const cells = (...texts: readonly string[]) => new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const word = unzipSync(
  new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph('第一条 托管方应当尽快完成主图更新。'),
              new Table({ rows: [cells('事项', '负责人', '时间'), cells('主图', '乙方', '周二前')] }),
              new Paragraph('第二条 商家每月支付服务费。'),
            ],
          },
        ],
      }),
    ),
  ),
);
const MAIN = 'word/document.xml';
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Reads the bytes; what is not read must be answered in Chinese. */
async function readBytes(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
  try {
    const { text } = await readFile(Object.assign(new Blob([bytes]), { name }));
    // oxlint-disable-next-line no-control-regex
    must(!/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/.test(text) && text.length <= 200_000, 'what was read holds what no text holds');
  } catch (error) {
    must(error instanceof Error && error.name === 'UnreadableFile' && /[一-鿿]{4}/.test(error.message), String(error));
  }
}

/** A file that is chosen to be checked: as bytes, and as a Word file whose text is whatever came. */
export const door: Door = {
  name: 'chosen file',
  samples: [latin(zipSync(word)), strFromU8(word[MAIN] ?? new Uint8Array()), '店铺托管方案\n1. 主图月底前优化好。'],
  open: async (input) => {
    // Characters above a byte lose their upper half: any bytes will do.
    await readBytes(
      Uint8Array.from(input.slice(0, 300_000), (character) => character.charCodeAt(0)),
      '方案.docx',
    );
    if (input.startsWith('<')) await readBytes(new Uint8Array(zipSync({ ...word, [MAIN]: strToU8(input) }, { level: 0 })), '合同.docx');
  },
};
