export { holidayPayIsMovable } from './monthly-income';
export { professionalIncome, type ProfessionalIncome } from './professional';
