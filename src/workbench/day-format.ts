/** How a day is shown. */
export const DAY_FORMAT = 'dd/mm/yyyy';
