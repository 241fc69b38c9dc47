/** A draft of the numbers: the edits not saved yet, undone one by one, and kept over a reload of the page. */

/**
 * Makes the draft of a situation.
 *
 * @param {string} journey id
 * @param {string} situation id
 * @param {string} etag of the file that the edits begin with
 */
export function draftOf(journey, situation, etag) {
  const key = `inwonerreis.getallen.${journey}/${situation}`;
  const self = { etag, text: null, edits: [], undone: [] };

  const kept = read(key);
  const found = Boolean(kept && (kept.edits.length > 0 || kept.text !== null));
  if (found) Object.assign(self, kept, { undone: [] });

  const keep = () => write(key, self.edits.length || self.text !== null ? { etag: self.etag, text: self.text, edits: self.edits } : null);

  return {
    /** Whether edits of before a reload were found. */
    found,
    get etag() { return self.etag; },
    get dirty() { return self.edits.length > 0 || self.text !== null; },
    get count() { return self.edits.length + (self.text === null ? 0 : 1); },
    /** What the server is sent. */
    body: (more = {}) => ({ ...(self.text === null ? {} : { text: self.text }), edits: self.edits, ...more }),
    /** Adds an edit, or several that belong together. */
    add(...edits) {
      for (const edit of edits) self.edits.push({ ...edit, step: self.edits.at(-1)?.step ?? 0 });
      const step = (self.edits.at(-1 - edits.length)?.step ?? 0) + 1;
      self.edits.slice(-edits.length).forEach((e) => { e.step = step; });
      self.undone = [];
      keep();
    },
    /** Replaces the whole text; the edits before it are in it. */
    rewrite(text) {
      self.text = text;
      self.edits = [];
      self.undone = [];
      keep();
    },
    /** Takes the last step back; false where there is none. */
    undo() {
      const last = self.edits.at(-1)?.step;
      if (last === undefined) return false;
      self.undone.push(self.edits.filter((e) => e.step === last));
      self.edits = self.edits.filter((e) => e.step !== last);
      keep();
      return true;
    },
    /** Does the step again that was taken back last. */
    redo() {
      const again = self.undone.pop();
      if (!again) return false;
      self.edits.push(...again);
      keep();
      return true;
    },
    /** Forgets all, after saving or throwing away. */
    clear(now) {
      Object.assign(self, { etag: now, text: null, edits: [], undone: [] });
      keep();
    },
  };
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    if (value) sessionStorage.setItem(key, JSON.stringify(value));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is full or closed off: the draft lasts as long as the page.
  }
}
