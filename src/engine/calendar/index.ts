export { anniversary, civilDate, dayOf, dayText, daysInMonth, type CivilDate, type Day } from './day';
export { monthOf, type Month } from './month';
export { readDay, readMonth } from './read';
