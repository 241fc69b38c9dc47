/** Numbers, times and dates that do not come from the server as text. */

const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL';

/** Writes a whole number: 21.170. */
export function whole(n) {
  return number(n, 0);
}

/** Writes a number with at most so many decimals: 1.234,5. */
export function number(n, decimals = 1) {
  return n.toLocaleString(locale, { maximumFractionDigits: decimals }).replace('-', '−');
}

/** Writes a moment as a day: 11 mei 2026. Takes ISO text or a Date. */
export function date(moment) {
  return new Date(moment).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Writes a moment as a time: 9.30 uur, or 9:30. */
export function time(moment) {
  const at = new Date(moment);
  const minutes = String(at.getMinutes()).padStart(2, '0');
  return locale === 'nl-NL' ? `${at.getHours()}.${minutes} uur` : `${at.getHours()}:${minutes}`;
}

/** Writes a moment as day and time. */
export function moment(at) {
  return `${date(at)}, ${time(at)}`;
}
