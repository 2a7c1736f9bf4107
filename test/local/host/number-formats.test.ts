import { describe, expect, it } from 'vitest';
import { bookOf, hostOf } from './host-of';

describe('An automatic cell shows', () => {
  it.each([
    [1234.5, '1234.5', 'en_US'],
    [0.1 + 0.2, '0.3', 'en_US'],
    [1.5, '1,5', 'lv_LV'],
    [-1.5, '-1,5', 'de_DE'],
    [3, '3', 'en_US'],
    [0, '0', 'en_US'],
    [0.000001, '0.000001', 'en_US'],
    [1 / 3, '0.333333333333333', 'en_US'],
    [123_456_789_012_345, '123456789012345', 'en_US'],
    [1_705_971_932_369_780, '1.70597E+15', 'en_US'],
    [1_705_971_932_369_780, '1,70597E+15', 'lv_LV'],
    [-1e20, '-1E+20', 'en_US'],
  ])('%d as %s in %s', (value, text, locale) => {
    const host = hostOf("return sheet.getRange('A1').getDisplayValue();", { book: bookOf([[value]], { locale }) });
    expect(host.run('go')).toBe(text);
  });

  it('truths in capitals, and nothing when it is empty', () => {
    expect(hostOf("return sheet.getRange('A1:B1').getDisplayValues();", { book: bookOf([[true]]) }).run('go')).toEqual([
      ['TRUE', ''],
    ]);
  });

  it('errors as their text', () => {
    expect(shown('#N/A', '0.00')).toBe('#N/A');
  });
});

describe('A number format', () => {
  it('reads as 0.############### by default, and after general', () => {
    const body = `var cell = sheet.getRange('A1'); var before = cell.getNumberFormat();
      return [before, cell.setNumberFormat('0.00').getNumberFormat(), cell.setNumberFormat('general').getNumberFormat()];`;
    expect(hostOf(body).run('go')).toEqual(['0.###############', '0.00', '0.###############']);
  });

  it('stays when a cell is cleared of what it holds or of its looks', () => {
    const body = `var cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(1);
      return [cell.clearContent().getNumberFormat(), cell.clear().getNumberFormat(), cell.clearFormat().getNumberFormat()];`;
    expect(hostOf(body).run('go')).toEqual(['0.00', '0.00', '0.00']);
  });

  it.each([
    [1234.5, '#,##0.00', '1,234.50', 'en_US'],
    [1234.5, '#,##0.00', '1.234,50', 'de_DE'],
    [1234.5, '#,##0', '1\u00a0235', 'lv_LV'],
    [12_000, '#,###', '12,000', 'en_US'],
    [7, '000', '007', 'en_US'],
    [12, '000,000', '000,012', 'en_US'],
    [3, '00.0', '03.0', 'en_US'],
    [12, '##0', '12', 'en_US'],
    [-3.7, '0', '-4', 'en_US'],
    [2.5, '0.##', '2.5', 'en_US'],
    [12_345.125, '####.#', '12345.1', 'en_US'],
    [12.34, '000.0000', '012.3400', 'en_US'],
    [12, '#.0#', '12.0', 'en_US'],
    [0.5, '#.##', '.5', 'en_US'],
    [1_234_567.891, '#.##0,00', '1,234,567.89100', 'en_US'],
  ])('shows digits: %d under %s is %s in %s', (value, format, text, locale) => {
    expect(shown(value, format, locale)).toBe(text);
  });

  it('shows its decimal point even when nothing follows', () => {
    expect(shown(3, '#0.#')).toBe('3.');
  });

  it('rounds half away from zero by the digits, not by their binary', () => {
    expect([shown(1.005, '0.00'), shown(-2.5, '0'), shown(0.285, '0%')]).toEqual(['1.01', '-3', '29%']);
  });

  it('shows no minus before nothing', () => {
    expect(shown(-0.001, '0.00')).toBe('0.00');
  });

  it.each([
    [0.256, '0%', '26%'],
    [0.256, '0.00%', '25.60%'],
    [0.25, '#%', '25%'],
    [0.07, '0%', '7%'],
    [0.07, '0.0000000000%', '7.0000000000%'],
  ])('multiplies what is a percentage: %d under %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [12_200_000, '#0.0,,', '12.2'],
    [1_230_000, '0.0,,"M"', '1.2M'],
    [1500, '0,', '2'],
  ])('divides by a thousand for each comma after the digits: %d under %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [1_234_500_000, '0.00e+00', '1.23e+09'],
    [1000, '0.00E+00', '1.00E+03'],
    [0.00001234, '0.00E+00', '1.23E-05'],
    [1000, '0.0E-0', '1.0E3'],
    [1e-7, '##0.00#E+##', '100.00E-9'],
    [9.999, '0.0E+0', '1.0E+1'],
    [0, '0.00E+00', '0.00E+00'],
  ])('shows exponents: %d under %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [12.4, '???.???', ' 12.4  '],
    [5.125, '# ???/???', '5   1/8  '],
    [23.25, '0 #/#', '23 1/4'],
    [23.25, '0 #/8', '23 2/8'],
    [23.1, '0 #/3', '23'],
    [0.5, '# ?/?', ' 1/2'],
    [2.99, '# ?/?', '3'],
    [-0.5, '?/?', '-1/2'],
  ])('pads with spaces and shows fractions: %d under %s is %j', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [5, '"€"0.00', '€5.00'],
    [1234.5, '[$€]#,##0.00', '€1,234.50'],
    [1234.5, '#,##0.00 [$€-426]', '1,234.50 €'],
    [10, '\\#0', '#10'],
    [5, '0 "kg; net"', '5 kg; net'],
    [5, '_("$"* #,##0.00_)', ' $5.00 '],
    [5, '0 zł', '5 zł'],
    [2_025_550_123, '(000) 000-0000', '(202) 555-0123'],
    [5, '"none"', 'none'],
    [12, '@', '12'],
    [5, 'General" pcs"', '5 pcs'],
  ])('shows texts and signs: %d under %s is %j', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [1234, '#,##0;(#,##0)', '1,234'],
    [-1234, '#,##0;(#,##0)', '(1,234)'],
    [0, '#,##0;(#,##0)', '0'],
    [-1234, '#,##0 ;[Red](#,##0)', '(1,234)'],
    [-1234, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '1,234'],
    [0, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '0.0'],
    [5, ';;;', ''],
    [5, '0;@', '5'],
    [-5, '0;@', '-5'],
    [1005, '[>1000]"HIGH";[Color43][<=33]"LOW";0000', 'HIGH'],
    [32, '[>1000]"HIGH";[Color43][<=33]"LOW";0000', 'LOW'],
    [527, '[>1000]"HIGH";[Color43][<=33]"LOW";0000', '0527'],
  ])('has sections: %d under %s is %j', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('has a section for texts', () => {
    expect([
      shown('MyText', '###0.000;"TEXT: "_(@_)'),
      shown('MyText', '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)'),
      shown('MyText', '0.00'),
    ]).toEqual(['TEXT:  MyText ', ' MyText ', 'MyText']);
  });

  it('that is not modelled is refused by name', () => {
    expect(() => shown(5, '"about" # ?/?')).toThrow(
      'The number format "about" # ?/? is not modelled by the local host.',
    );
    expect(() => shown(5, '[<1]0;[>9]0')).toThrow('is not modelled by the local host.');
  });
});

describe('The format of a day or time', () => {
  // Tuesday, April 5, 2016, 4:08:53.528 PM.
  const MOMENT = 42_465 + (16 * 3600 + 8 * 60 + 53.528) / 86_400;

  it.each([
    ['h:mm:ss.00 a/p', '4:08:53.53 p'],
    ['h:mm:ss.000 A/P', '4:08:53.528 P'],
    ['hh:mm A/P".M."', '04:08 P.M.'],
    ['yyyy-mm-dd', '2016-04-05'],
    ['mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
    ['h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    ['dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    ['h:mm am/pm', '4:08 PM'],
    ['h:mm AM/PM', '4:08 PM'],
    ['y yy yyy yyyy', '16 16 2016 2016'],
    ['m mm mmm mmmm mmmmm', '4 04 Apr April A'],
    ['d dd ddd dddd', '5 05 Tue Tuesday'],
    ['h hh m mm s ss', '16 16 8 08 53 53'],
    ['mm:ss', '08:53'],
    ['M/d/yyyy H:mm:ss', '4/5/2016 16:08:53'],
    ['MM hh', '04 16'],
    ['hh MM', '16 04'],
    ['HH:MM:SS', '16:08:53'],
    ['[$-409]d-mmm-yy;@', '5-Apr-16'],
    ['yyyy"y" \\d d', '2016y d 5'],
  ])('%s shows %s', (format, text) => {
    expect(shown(MOMENT, format)).toBe(text);
  });

  it.each([
    ['[hh]', '03'],
    ['[mmmm]', '0193'],
    ['[ss]', '11621'],
    ['[h]:mm:ss', '3:13:41'],
    ['[h]:mm:ss.000', '3:13:41.255'],
  ])('%s shows a duration as %s', (format, text) => {
    expect(shown((3 * 3600 + 13 * 60 + 41.255) / 86_400, format)).toBe(text);
  });

  it('shows durations of more than a day and of less than nothing', () => {
    expect([shown(1.5, '[h]:mm'), shown(-0.5, '[h]:mm:ss'), shown(1.5, 'h:mm')]).toEqual([
      '36:00',
      '-12:00:00',
      '12:00',
    ]);
  });

  it('takes the decimal mark of the locale for the parts of a second', () => {
    expect(shown(MOMENT, 'ss.0', 'lv_LV')).toBe('53,5');
  });

  it('shows midnight and noon as twelve', () => {
    expect([shown(1, 'h am/pm'), shown(1.5, 'h am/pm')]).toEqual(['12 AM', '12 PM']);
  });

  it('shows days before 1900, when no leap day is made up', () => {
    expect([
      shown(1, 'yyyy-mm-dd'),
      shown(60, 'yyyy-mm-dd'),
      shown(-1, 'yyyy-mm-dd'),
      shown(-36_522, 'd.m.yyyy'),
    ]).toEqual(['1899-12-31', '1900-02-28', '1899-12-29', '1.1.1800']);
  });
});

// Helpers

function shown(value: number | string, format: string, locale = 'en_US'): unknown {
  const host = hostOf("return sheet.getRange('A1').setNumberFormat(args[0]).getDisplayValue();", {
    book: bookOf([[value]], { locale }),
  });
  return host.run('go', [format]);
}
