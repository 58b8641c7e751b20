export { anniversary, civilDate, dayOf, dayText, daysInMonth, type Day } from './day';
export { monthOf, type Month } from './month';
export { endOfMonths, firstOfMonth, monthsAfter } from './period';
export { readDay, readMonth } from './read';
export { easterSunday, isHoliday, isWorkingDay, nextWorkingDay, workingDaysAfter } from './working-days';
