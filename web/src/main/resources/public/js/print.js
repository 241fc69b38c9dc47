/** What is folded on a screen and must be read on paper. */

/** Opens what is folded while the page is printed, and folds it again; returns how to stop that. */
export function openForPrint(root, selector) {
  let opened = [];
  const before = () => {
    opened = [...root.querySelectorAll(selector)].filter((fold) => !fold.open);
    opened.forEach((fold) => { fold.open = true; });
  };
  const after = () => opened.forEach((fold) => { fold.open = false; });
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
