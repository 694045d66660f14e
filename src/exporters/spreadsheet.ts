import { fileNameOf } from '../domain/template/cover.ts';
import type { Exporter } from './exporter.ts';
import { staged } from './staged/staged.ts';

const exporter: Exporter = {
  id: 'checklist-xlsx',
  order: 40,
  label: '下载表格',
  name: '表格',
  hint: '清单、权责表、时间表各一张，状态下拉着选，WPS 和 Excel 都能用',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  fileName: ({ agreement }) => fileNameOf('托管清单与时间表', agreement),
  render: (input, options) =>
    staged(options, async () => {
      const [{ agreementTables }, { writeWorkbook }] = await Promise.all([import('./spreadsheet/tables.ts'), import('./spreadsheet/workbook.ts')]);
      return writeWorkbook(agreementTables(input), { title: fileNameOf('托管清单与时间表', input.agreement), now: options.now });
    }),
};

export default exporter;
