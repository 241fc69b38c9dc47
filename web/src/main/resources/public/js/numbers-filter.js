/** Finding a number in the form: by a word, and among the assumptions. */

/**
 * Shows only the fields that are searched for.
 *
 * @param {HTMLElement} body holds the sections
 * @param {string} search part of the name of a field, or of the group that it stands in; empty for all
 * @param {boolean} assumed only assumptions
 */
export function filterFields(body, search, assumed) {
  const words = search.trim().toLowerCase();
  const filtered = Boolean(words) || assumed;
  body.classList.toggle('filtered', filtered);
  for (const group of body.querySelectorAll('.numbers-group')) {
    const named = !words || group.dataset.words.includes(words);
    let any = false;
    for (const one of group.querySelectorAll('.number')) {
      const around = one.closest('.parts')?.dataset.words ?? '';
      one.hidden = (assumed && one.dataset.origin !== 'assumption') || !(named || one.dataset.words.includes(words) || around.includes(words));
      any ||= !one.hidden;
    }
    for (const parts of group.querySelectorAll('.parts')) parts.hidden = !parts.querySelector('.number:not([hidden])');
    group.hidden = filtered && !any && !(named && words && !assumed);
  }
  if (!filtered) return;
  for (const box of body.querySelectorAll('.section')) if (box.querySelector('.numbers-group:not([hidden])')) box.open = true;
}
