import { contentLine, LINE_OCTETS, textValue } from '../../../src/exporters/calendar/content-lines.ts';
import { printable, printableLine } from '../../../src/exporters/printed/sanitize.ts';
import { must, type Door } from '../door.ts';

const encoder = new TextEncoder();

/** What is typed into a field and printed, or written into a calendar. */
export const door: Door = {
  name: 'typed text',
  samples: ['杭州启明网络有限公司', '每周一12:00前提交《推广计划》；逾期的，每迟1日减收50元。', '第一行\n第二行\t缩进', '联系人：王小姐 13800000000'],
  open: (input) => {
    const line = contentLine(`SUMMARY:${textValue(input)}`);
    const lines = line.split('\r\n');
    must(lines.pop() === '', 'a line of the calendar does not end');
    must(
      lines.every((each) => encoder.encode(each).length <= LINE_OCTETS && !/[\r\n]/.test(each)),
      'a line of the calendar is broken or too long',
    );
    must(
      lines.slice(1).every((each) => each.startsWith(' ')),
      'typed text began a property of its own',
    );
    // oxlint-disable-next-line no-control-regex
    must(!/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(printable(input)), 'a control character is printed');
    must(!printableLine(input).includes('\n'), 'one line became two');
    must(printable(printable(input)) === printable(input), 'what is printable changes when it is read again');
  },
};
