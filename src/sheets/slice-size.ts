/** How many cells one call reads: what Sheets was seen to hand over at a time without trouble. */
export const CELLS_A_READ = 2_000_000;

/** How many cells one call writes: six seconds where Sheets is slow, and between two calls a run can be stopped without harm. */
export const CELLS_A_WRITE = 100_000;

/** Seconds after which a run begins nothing more: Google ends an execution after six minutes, in the middle of whatever it does. */
export const SECONDS_A_RUN = 290;

/** The same for a part of a run that the sidebar asks for: it shows how far the run is between the parts. */
export const SECONDS_A_SLICE = 75;
