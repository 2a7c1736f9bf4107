type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the grid at least so large; what is on it stays. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.insertRowsAfter(height, rows - height);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}

/** Cuts a new sheet down to so much: every sheet counts against the ten million cells of a spreadsheet. */
export function cutTo(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height > rows) sheet.deleteRows(rows + 1, height - rows);
  if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
}
