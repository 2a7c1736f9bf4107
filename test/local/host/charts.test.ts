import { describe, expect, it } from 'vitest';
import { answerOf, hostOf } from './host-of';

const COLUMN = `sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('B1:B5'))
  .setPosition(2, 3, 10, 20).setOption('title', 'Zones')`;

describe('A chart', () => {
  it('is on the sheet when it was inserted, and has an id from then on', () => {
    const body = `var chart = ${COLUMN}.build(); var before = chart.getChartId(); sheet.insertChart(chart);
      var read = sheet.getCharts()[0]; var at = read.getContainerInfo();
      return [String(chart), before, typeof read.getChartId(), read.getOptions().get('title'), read.getOptions().get('none'),
        read.getRanges().map(function (r) { return r.getA1Notation(); }), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(),
        String(read.modify().getChartType())];`;
    expect(answerOf(body)).toEqual([
      'EmbeddedChart',
      null,
      'number',
      'Zones',
      null,
      ['A1:A5', 'B1:B5'],
      2,
      3,
      10,
      20,
      'COLUMN',
    ]);
  });

  it('changes on the sheet only by updateChart', () => {
    const body = `sheet.insertChart(${COLUMN}.build()); sheet.insertChart(${COLUMN}.build());
      var chart = sheet.getCharts()[0].modify().setOption('title', 'New').setPosition(5, 5, 0, 0).build();
      var title = function () { return sheet.getCharts().map(function (c) { return c.getOptions().get('title'); }); };
      var before = title(); sheet.updateChart(chart);
      return [before, title(), sheet.getCharts()[0].getContainerInfo().getAnchorRow()];`;
    expect(answerOf(body)).toEqual([['Zones', 'Zones'], ['New', 'Zones'], 5]);
  });

  it('is gone when it was removed, and cannot be removed or changed then', () => {
    const body = `sheet.insertChart(${COLUMN}.build()); var chart = sheet.getCharts()[0]; sheet.removeChart(chart);`;
    expect(answerOf(`${body} return sheet.getCharts().length;`)).toBe(0);
    for (const call of ['removeChart', 'updateChart']) {
      expect(() => answerOf(`${body} sheet.${call}(chart);`)).toThrow('The chart is not on the sheet Customers.');
      expect(() => answerOf(`sheet.${call}(${COLUMN}.build());`)).toThrow('The chart is not on the sheet Customers.');
    }
  });

  it('needs a range and a type', () => {
    expect(() => answerOf('sheet.newChart().asPieChart().build();')).toThrow('needs a range');
    expect(() => answerOf(`${COLUMN}.clearRanges().build();`)).toThrow('needs a range');
    expect(() => answerOf("sheet.newChart().addRange(sheet.getRange('A1')).build();")).toThrow('needs a type');
  });

  it('stands on a cell of the sheet', () => {
    expect(() => answerOf(`sheet.insertChart(${COLUMN}.setPosition(101, 1, 0, 0).build());`)).toThrow(
      'cannot stand outside',
    );
    expect(() => answerOf(`${COLUMN}.setPosition(0, 1, 0, 0);`)).toThrow('begins with row 1');
    expect(
      answerOf(`return ${COLUMN.replace('.setPosition(2, 3, 10, 20)', '')}.build().getContainerInfo().getAnchorRow();`),
    ).toBe(1);
  });

  it('keeps its headers, merging, hiding and transposing', () => {
    const body = `sheet.insertChart(${COLUMN}.setNumHeaders(1).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setTransposeRowsAndColumns(true).build());
      var read = sheet.getCharts()[0];
      return [read.getNumHeaders(), String(read.getMergeStrategy()), String(read.getHiddenDimensionStrategy()), read.getTransposeRowsAndColumns()];`;
    expect(answerOf(body)).toEqual([1, 'MERGE_ROWS', 'SHOW_BOTH', true]);
  });

  it('follows inserted and deleted rows, also on the sheet of its data', () => {
    const host = hostOf(`sheet.insertChart(${COLUMN}.build());
      var other = book.insertSheet('Other');
      other.insertChart(other.newChart().asPieChart().addRange(sheet.getRange('A2:B5')).build());
      sheet.insertRowsBefore(1, 1); sheet.deleteRows(3, 2);`);
    host.run('go');
    const [own, others] = host.book.sheets.map(({ charts }) => charts[0]);
    expect(own?.ranges.map(({ area }) => [area.row, area.rows])).toEqual([
      [1, 3],
      [1, 3],
    ]);
    expect(own?.anchor).toEqual({ row: 2, column: 2, x: 10, y: 20 });
    expect(others?.ranges).toEqual([{ sheetId: 0, area: { row: 2, column: 0, rows: 2, columns: 2 } }]);
  });

  it('is kept as plain data', () => {
    const host = hostOf(`sheet.insertChart(${COLUMN}.setOption('hAxis', { ticks: [1, null] }).build());`);
    host.run('go');
    const options = host.book.sheets[0]?.charts[0]?.options;
    expect(options).toEqual({ title: 'Zones', hAxis: { ticks: [1, null] } });
    expect([options, options?.['hAxis']].every((part) => part instanceof Object)).toBe(true);
    expect(() => answerOf(`${COLUMN}.setOption('title', sheet);`)).toThrow('plain data');
  });
});

describe('A builder of charts', () => {
  it('has the setters of a type of charts only after it was made one of that type', () => {
    expect(() => answerOf("sheet.newChart().setTitle('x');")).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining('is not a function') }),
    );
    expect(answerOf("return String(sheet.newChart().asPieChart().setTitle('x').set3D());")).toBe(
      'EmbeddedPieChartBuilder',
    );
    expect(() => answerOf('sheet.newChart().asColumnChart().setXAxisRange(0, 9);')).toThrow('is not a function');
    expect(() => answerOf('sheet.newChart().asPieChart().setStacked();')).toThrow('is not a function');
  });

  it('takes enumerations and not their names', () => {
    expect(() => answerOf("sheet.newChart().setChartType('PIE');")).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    );
    expect(() => answerOf("sheet.newChart().asBarChart().setHiddenDimensionStrategy('SHOW_BOTH');")).toThrow(
      'The parameters (String)',
    );
  });

  it('breaks down when the hidden dimensions are set before the type, or on a pie', () => {
    const call = 'setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS);';
    expect(() => answerOf(`sheet.newChart().${call}`)).toThrow('Unexpected error');
    expect(() => answerOf(`sheet.newChart().asPieChart().${call}`)).toThrow('Unexpected error');
    expect(() => answerOf(`sheet.newChart().asBarChart().${call}`)).not.toThrow();
  });

  it.each(['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE'])(
    'makes a chart %s',
    (type) => {
      const method = `as${type.charAt(0)}${type.slice(1).toLowerCase()}Chart`;
      expect(answerOf(`return sheet.newChart().${method}().getChartType() === Charts.ChartType.${type};`)).toBe(true);
    },
  );

  it('keeps what the setters of its type were told as options', () => {
    const body = `var chart = sheet.newChart().asColumnChart().setTitle('T').setColors(['red']).setBackgroundColor('#EEE').setLegendPosition(Charts.Position.BOTTOM)
        .setXAxisTitle('x').setYAxisTitle('y').setRange(0, 9).setStacked().reverseCategories().addRange(sheet.getRange('A1:B2')).build();
      var options = chart.getOptions();
      return ['title', 'colors', 'backgroundColor', 'legend.position', 'isStacked'].map(function (name) { return options.get(name); });`;
    expect(answerOf(body)).toEqual(['T', ['#ff0000'], '#eeeeee', 'bottom', true]);
  });

  it('gives up its ranges one by one or at once', () => {
    const body = `var b = ${COLUMN}; var read = function () { return b.getRanges().map(function (r) { return r.getA1Notation(); }); };
      b.removeRange(sheet.getRange('A1:A5')); var one = read(); b.clearRanges(); return [one, read()];`;
    expect(answerOf(body)).toEqual([['B1:B5'], []]);
  });
});
