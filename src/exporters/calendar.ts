import { fileNameOf } from '../domain/template/cover.ts';
import type { Exporter } from './exporter.ts';
import { staged } from './staged/staged.ts';

const variants = [
  { id: 'all', name: '双方的都要' },
  { id: 'merchant', name: '只要商家的' },
  { id: 'operator', name: '只要托管方的' },
] as const;

const WHAT: Readonly<Record<string, string>> = { merchant: '托管日历（商家）', operator: '托管日历（托管方）' };

const exporter: Exporter = {
  id: 'calendar-ics',
  order: 50,
  label: '下载日历',
  name: '日历',
  hint: '导进手机或电脑的日历，到期前提醒',
  extension: 'ics',
  mime: 'text/calendar',
  variants,
  fileName: ({ agreement }, variant) => fileNameOf(WHAT[variant ?? ''] ?? '托管日历', agreement),
  render: (input, options) =>
    staged(options, async () => {
      const { renderCalendar } = await import('./calendar/render.ts');
      return renderCalendar(input, options.variant, options.now);
    }),
};

export default exporter;
