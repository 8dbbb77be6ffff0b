/**
 * Dates as the sources give them: EDTF level 1, the part the record needs. Years, months, days, seasons, unspecified
 * digits, "approximate" and "uncertain", and intervals with open or unknown ends.
 * @see https://www.loc.gov/standards/datetime/
 */
const year = /^(?:\d{4}|\d{3}X|\d{2}XX)$/;
const longYear = /^Y-?\d{5,}$/;

/** Whether a text is an EDTF level 1 date, with a month that exists and a day that the month has. */
export function isEdtf(text: string): boolean {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return false;
  if (to === undefined) return isPoint(from);
  const open = (end: string) => end === '..' || end === '';
  return (open(from) || isPoint(from)) && (open(to) || isPoint(to)) && !(open(from) && open(to));
}

function isPoint(text: string): boolean {
  if (longYear.test(text)) return true;
  const bare = text.replace(/[?~%]$/, '');
  const [y = '', month, day, ...rest] = bare.replace(/^-/, '').split('-');
  if (rest.length > 0 || !year.test(y)) return false;
  if (month === undefined) return true;
  // level 1 leaves digits of a year open only where the year stands alone
  return !y.includes('X') && isMonth(month, day !== undefined) && (day === undefined || isDay(y, month, day));
}

function isMonth(month: string, withDay: boolean): boolean {
  if (month === 'XX') return true;
  if (!/^\d{2}$/.test(month)) return false;
  const number = Number(month);
  const season = number >= 21 && number <= 24;
  return (number >= 1 && number <= 12) || (season && !withDay);
}

function isDay(y: string, month: string, day: string): boolean {
  if (day === 'XX') return true;
  if (!/^\d{2}$/.test(day) || month === 'XX') return false;
  // the calendar repeats every 400 years, and Date.UTC takes a year below 100 for one of the 1900s
  const days = new Date(Date.UTC(2000 + (Number(y) % 400), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}
