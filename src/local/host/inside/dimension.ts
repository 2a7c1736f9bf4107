/** Along which axis a dimension goes: cells are shifted up and down, or to the sides. */
export function dimensionAxis(dimension: GoogleAppsScript.Spreadsheet.Dimension): 'rows' | 'columns' {
  return String(dimension) === 'ROWS' ? 'rows' : 'columns';
}
