/** The parts of a day as the add-on and a date field write it, `2027-03-31`. */
export function dateParts(iso: string): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return { year, month, date };
}
