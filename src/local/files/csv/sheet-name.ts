const LONGEST = 31;

/** A name that Sheets and Excel take for a sheet, made from a file's name. */
export function sheetNameFor(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const allowed = base
    .replace(/[:\\/?*[\]'\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...allowed].reduce(
    (name, letter) => (name.length + letter.length > LONGEST ? name : name + letter),
    '',
  );
  // Excel keeps the name History for itself.
  return short === '' || short.toLowerCase() === 'history' ? 'Sheet1' : short.trim();
}
