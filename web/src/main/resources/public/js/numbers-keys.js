/** The keys of the form of the numbers: save, undo, redo. */

/**
 * Makes what listens to the keys. While a field holds what it has not told yet, undoing and redoing are the field's own.
 *
 * @param {Object} draft see numbers-draft.js
 * @param {{save: function(), undo: function(), check: function()}} acts
 * @returns {function(KeyboardEvent)}
 */
export function draftKeys(draft, { save, undo, check }) {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const own = event.target.matches?.('input, textarea') && event.target.value !== event.target.defaultValue;
    if (key === 's') {
      event.preventDefault();
      save();
    } else if (key === 'z' && !own && !event.shiftKey && draft.dirty) {
      event.preventDefault();
      undo();
    } else if ((key === 'y' || (key === 'z' && event.shiftKey)) && !own && draft.redo()) {
      event.preventDefault();
      check();
    }
  };
}
