/** Elements made in code: text is only ever set as text, so that a label from a file can never be markup. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an HTML element: `h('a', {class: 'btn', href: '/', onclick}, 'Terug')`.
 *
 * Attributes: `class`; `on…` = listener; `style: {…}` = properties set by script (the CSP allows that);
 * `data: {…}`; true = attribute without value; false, null and undefined = absent; `value`, `checked` as properties, and a
 * field knows the value that it was made with (`defaultValue`).
 * Children: nodes, text, numbers, lists of these; false, null and undefined are left out.
 *
 * @param {string} tag
 * @param {Object} [attributes]
 * @param {...*} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/**
 * Makes an SVG element; same attributes and children as {@link h}.
 *
 * @returns {SVGElement}
 */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') for (const [name, v] of Object.entries(value)) element.style.setProperty(name, v);
    else if (key === 'data') Object.assign(element.dataset, value);
    else if (key === 'value' && 'defaultValue' in element) element.defaultValue = value;
    else if (key === 'value' || key === 'checked') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...nodes(children));
  return element;
}

function nodes(children) {
  return children.flat(Infinity).filter((c) => c !== false && c !== null && c !== undefined);
}

/** Replaces everything in an element. */
export function replace(element, ...children) {
  element.replaceChildren(...nodes(children));
  return element;
}

/** Finds the first element that fits a selector. */
export function find(selector, within = document) {
  return within.querySelector(selector);
}

/** Makes text with **strong** parts; everything else stays text. */
export function rich(text) {
  return text.split('**').map((part, i) => (i % 2 ? h('strong', {}, part) : part));
}

let count = 0;

/** Returns an id that no other element has, for labels and descriptions. */
export function freshId(prefix = 'e') {
  count += 1;
  return `${prefix}-${count}`;
}

/**
 * Draws again whenever the width of a box changes: `draw(width)` gives the drawing.
 *
 * @param {HTMLElement} box
 * @param {function(number): Node} draw
 * @returns {{redraw: function()}} call redraw when the data changed
 */
export function drawn(box, draw) {
  let width = 0;
  const redraw = () => width > 0 && replace(box, draw(width));
  new ResizeObserver((entries) => {
    const now = Math.floor(entries[0].contentRect.width);
    if (now > 0 && now !== width) {
      width = now;
      redraw();
    }
  }).observe(box);
  return { redraw };
}
