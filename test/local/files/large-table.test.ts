import { expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';

const ROWS = 50_000;
const LINE = 'Jānis;Bērziņš;j@example.lv;+37120000000;jā;05.03.2018.;mājaslapa;;;jā;2024-01-02;1980-02-03;a, b;=1+1';

it('takes 50,000 customers of 15 columns from csv to xlsx', { timeout: 60_000 }, async () => {
  const header = LINE.split(';').map((_, column) => `Column ${column}`);
  const lines = Array.from({ length: ROWS }, (_, row) => `${String(row).padStart(5, '0')};${LINE}`);
  const csv = Buffer.from(['Nr.', ...header].join(';').concat('\r\n', lines.join('\r\n')));
  const { book } = await readWorkbook(csv, 'klienti.csv');
  const xlsx = await writeWorkbook(book);
  expect(book.sheets[0]?.values[ROWS]?.[0]).toBe('49999');
  expect(xlsx.length).toBeLessThan(10_000_000);
});
