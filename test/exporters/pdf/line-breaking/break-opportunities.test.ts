import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../../../src/exporters/pdf/line-breaking/break-opportunities.ts';
import { codePointsOf } from '../../../../src/exporters/pdf/line-breaking/character-class.ts';

/** Nothing where a line never breaks, `_` within a word, `~` within an address, `|` where it does. */
const SIGNS = ['', '_', '~', '|'];

function shown(text: string): string {
  const willingness = breakOpportunities(codePointsOf(text));
  return Array.from(text, (character, index) => (index === 0 ? '' : SIGNS[willingness[index] ?? 0]) + character).join('');
}

describe('where a line may end', () => {
  it.each([
    ['托管方交周报。', '托|管|方|交|周|报。'],
    ['他说：“好”。', '他|说：|“好”。'],
    ['（含当日）内', '（含|当|日）|内'],
    ['2026年11月23日前', '2_0_2_6_年_1_1_月_2_3_日|前'],
    ['12月5日', '1_2_月_5_日'],
    ['每月5日前', '每|月|5_日|前'],
    ['第140条', '第_1_4_0_条'],
    ['第＿＿条', '第_＿_＿_条'],
    ['3.5万元整', '3._5_万_元|整'],
    ['5个工作日内', '5_个_工_作_日|内'],
    ['30％以上', '3_0％|以|上'],
    ['￥12,800.00元', '￥1_2,_8_0_0._0_0_元'],
    ['№5号', '№5_号'],
    ['100%以上', '1_0_0%|以|上'],
    ['GMV目标', 'G_M_V|目|标'],
    ['ROI≥1.5时', 'R_O_I_≥_1._5_时'],
    ['10:00前', '1_0:_0_0|前'],
    ['(含税)价', '(含|税)|价'],
    ['价(含税)', '价|(含|税)'],
    ['A (B) C', 'A |(B) |C'],
    ['托 管', '托 |管'],
    ['5 个工作日', '5 _个|工|作|日'],
    ['5个', '5_个'],
    ['五个工作日', '五|个|工|作|日'],
    ['他们——我们', '他|们|——|我|们'],
    ['等等……好', '等|等|……|好'],
    ['………………', '……_……_……'],
    ['———', '———'],
    ['https://example.com/a/very?with=query', 'h_t_t_p_s://~e_x_a_m_p_l_e.~c_o_m/~a/~v_e_r_y?~w_i_t_h_=~q_u_e_r_y'],
    ['short/path', 's_h_o_r_t/_p_a_t_h'],
    ['商家/托管方', '商|家/_托|管|方'],
    ['a/b', 'a/_b'],
    ['和/或', '和/_或'],
    ['“ABC”', '“A_B_C”'],
    ["他's好", "他'_s|好"],
    ['"引"文', '"_引"_文'],
    ['＿＿＿＿日', '＿_＿_＿_＿_日'],
    ['〓字', '〓|字'],
    ['（ 空', '（ 空'],
    ['空 ）', '空 ）'],
    ['· 点', '· |点'],
    ['甲·乙', '甲·|乙'],
    ['A·B', 'A·|B'],
    ['℃高', '℃|高'],
    ['12 月', '1_2 _月'],
    ['甲,乙', '甲,|乙'],
    ['甲/乙', '甲/_乙'],
    ['年5月', '年|5_月'],
    ['月5日', '月|5_日'],
    ['5小时', '5_小_时'],
    ['5份额', '5_份_额'],
    ['5百分点', '5_百_分_点'],
    ['7星期', '7_星_期'],
    ['5个自然日', '5_个_自_然_日'],
    ['２０日', '２|０|日'],
    ['abc def', 'a_b_c |d_e_f'],
    ['abc，def', 'a_b_c，|d_e_f'],
    ['a—b', 'a|—|b'],
    ['x……y', 'x|……|y'],
    ['〔2024〕1号', '〔2_0_2_4〕|1_号'],
    ['10～20日', '1_0～|2_0_日'],
  ])('%s: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
