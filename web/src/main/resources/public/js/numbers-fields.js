/** The fields of the form of the numbers: one for each kind of value, with its source and its findings. */

import { freshId, h, svg } from './dom.js';
import { icon, originMark } from './icons.js';
import { say } from './words.js';

/** How a field is typed: the name that the server knows it by. */
const AS = { duration: 'duration', number: 'number', money: 'number', whole: 'number', amount: 'number', share: 'share', dates: 'dates', hours: 'hours' };

/**
 * Draws fields.
 *
 * @param {Object} form the answer of the server
 * @param {function(...Object)} edit called with the edits that a field makes
 */
export function fieldsOf(form, edit) {
  const findings = (p, exact = false) => form.findings.filter((f) => f.pointer && (f.pointer === p || (!exact && f.pointer.startsWith(`${p}/`))));

  /** Makes one field, or the group of its parts. */
  function field(f) {
    const id = freshId('g');
    if (f.parts) return parts(f, id);
    const wrong = findings(f.p);
    const about = wrong.length ? `${id}-f` : null;
    const origin = f.source ? sourceOf(f) : null;
    return h('div', { class: `number${wrong.length ? ' wrong' : ''}`, data: { place: f.p, words: f.label.toLowerCase(), origin: f.source?.kind ?? '' } },
      f.kind === 'distribution' ? h('span', { class: 'name', id: `${id}-n` }, f.label) : h('label', { class: 'name', for: id }, f.label),
      h('div', { class: 'value' }, control(f, id, about), side(f)), origin, list(wrong, about));
  }

  function parts(f, id) {
    const wrong = findings(f.p, true);
    return h('fieldset', { class: `parts${wrong.length ? ' wrong' : ''}`, tabindex: wrong.length ? -1 : false, data: { place: f.p, words: f.label.toLowerCase() } },
      h('legend', { id }, f.label, f.by && h('span', { class: 'quiet' }, ` (${f.by})`)), f.parts.map(field), sumOf(f), list(wrong, `${id}-f`), side(f));
  }

  function control(f, id, about) {
    const common = { id, class: 'field', 'aria-describedby': about, 'aria-invalid': about ? 'true' : false };
    if (f.kind === 'distribution') return distribution(f, id, about);
    if (f.kind === 'json') return json(f, common);
    const options = f.choices ?? (f.kind === 'yesno' ? [{ v: true, label: say('yes') }, { v: false, label: say('no') }] : form.choices[f.kind]);
    if (options && f.kind !== 'hours') return choice(f, common, options);
    if (f.kind === 'hours') return hours(f, common);
    return typed(f.p, f.text ?? '', AS[f.kind] ?? '', { ...common, type: f.kind === 'date' ? 'date' : 'text', placeholder: f.default ?? '' });
  }

  /** An input: what was typed goes out when the field is left, or at Enter. */
  function typed(p, text, as, attributes) {
    let before = text;
    const commit = (event) => {
      const value = event.target.value.trim();
      if (value === before) return;
      before = value;
      event.target.defaultValue = value;
      if (value === '') edit({ p, remove: true });
      else edit(as ? { p, typed: value, as } : { p, v: value });
    };
    return h('input', { ...attributes, value: text, autocomplete: 'off', spellcheck: 'false', onchange: commit, data: { key: p } });
  }

  function choice(f, common, options) {
    const known = options.some((o) => o.v === f.v);
    const set = (event) => {
      const chosen = options.find((o) => String(o.v) === event.target.value);
      if (chosen) edit({ p: f.p, v: chosen.v });
    };
    return h('span', { class: 'pick' }, h('select', { ...common, class: '', onchange: set, data: { key: f.p } },
      !known && h('option', { value: '', selected: true }, String(f.text ?? '–')),
      options.map((o) => h('option', { value: String(o.v), selected: o.v === f.v }, o.label))));
  }

  function hours(f, common) {
    const listId = freshId('uren');
    return [typed(f.p, f.text ?? '', 'hours', { ...common, class: 'field hours', type: 'text', list: listId, placeholder: say('hours.example') }),
      h('datalist', { id: listId }, form.choices.hours.map((o) => h('option', { value: o.v }, o.label))),
      h('span', { class: 'xs quiet' }, f.reads ?? say('hours.how'))];
  }

  function json(f, common) {
    const set = (event) => {
      try {
        edit({ p: f.p, v: JSON.parse(event.target.value) });
        event.target.setCustomValidity('');
      } catch {
        event.target.setCustomValidity(say('json.wrong'));
        event.target.reportValidity();
      }
    };
    return h('textarea', { ...common, class: 'field code', rows: Math.min(12, (f.text ?? '').split('\n').length), spellcheck: 'false', value: f.text ?? '', onchange: set, data: { key: f.p } });
  }

  function distribution(f, id, about) {
    const shape = (event) => edit({ p: f.p, shape: event.target.value, as: f.unit });
    return h('div', { class: 'distribution', role: 'group', 'aria-labelledby': `${id}-n`, 'aria-describedby': about },
      f.parameters.map((p) => {
        const own = freshId('g');
        return h('span', { class: 'parameter' }, h('label', { for: own }, p.label),
          p.kind === 'json' ? json(p, { id: own }) : typed(p.p, p.text, p.kind, { id: own, class: 'field', type: 'text' }));
      }),
      h('span', { class: 'pick shape' }, h('select', { 'aria-label': say('shape'), onchange: shape, data: { key: `${f.p}#shape` } },
        form.choices.shape.map((s) => h('option', { value: s.v, selected: s.v === f.shape }, s.label)))),
      f.sketch && sketch(f));
  }

  function sketch(f) {
    const bars = f.sketch.heights;
    return h('span', { class: 'sketch' }, svg('svg', { width: 96, height: 28, viewBox: '0 0 96 28', role: 'img', 'aria-label': f.reads },
      svg('path', { d: `M0 27.5H96`, stroke: 'var(--edge)' }),
      bars.map((v, i) => svg('rect', { x: i * 4, y: 27 - v * 25, width: 3.2, height: v * 25, fill: 'var(--route)' }))), h('span', { class: 'xs quiet' }, f.reads));
  }

  function side(f) {
    const back = () => edit({ p: f.p, inherit: true });
    if (f.inherited) return form.below && !f.parts ? h('span', { class: 'xs quiet' }, say('inherited', { name: form.below })) : null;
    if (f.was === undefined || f.parts) return null;
    const word = f.was === '' ? 'remove' : 'back';
    return h('span', { class: 'xs changed' }, f.was === '' ? say('was.new', { name: form.below }) : say('was', { name: form.below, value: f.was }), ' ',
      h('button', { class: 'btn bare small', type: 'button', 'aria-label': `${say(word)}: ${f.label}`, onclick: back }, say(word)));
  }

  function sourceOf(f) {
    const s = f.source;
    const summary = h('summary', {}, originMark(s.kind, s.word), h('span', { class: s.kind === 'assumption' || s.kind === 'estimate' ? 'asm' : '' }, s.word),
      h('span', { class: 'vh' }, `: ${f.label}`), s.text && h('span', { class: 'quiet cite' }, s.text));
    const box = h('details', { class: 'source' }, summary);
    box.addEventListener('toggle', () => { if (box.open && box.children.length === 1) box.append(sourceForm(f, s)); });
    return box;
  }

  function sourceForm(f, s) {
    const as = AS[f.kind] ?? (f.unit || '');
    const now = { kind: s.kind, text: s.text ?? '', low: s.low ?? '', high: s.high ?? '' };
    const set = (name) => (event) => {
      now[name] = event.target.value;
      edit({ p: f.p, source: { ...now, as } });
    };
    const one = (name, value) => {
      const id = freshId('b');
      return h('span', { class: `parameter ${name}` }, h('label', { for: id }, say(`source.${name}`)),
        h('input', { id, class: 'field', type: 'text', value, onchange: set(name), data: { key: `${f.p}#${name}` } }));
    };
    const id = freshId('b');
    return h('div', { class: 'source-form' },
      h('span', { class: 'parameter' }, h('label', { for: id }, say('source.kind')), h('span', { class: 'pick' },
        h('select', { id, onchange: set('kind'), data: { key: `${f.p}#kind` } }, form.choices.source.map((o) => h('option', { value: o.v, selected: o.v === s.kind }, o.label))))),
      one('text', now.text), one('low', now.low), one('high', now.high),
      s.at && s.at !== f.p && h('p', { class: 'xs quiet' }, say('source.shared')));
  }

  return { field, findings };
}

/** Says what shares sum to. */
export function sumOf(f) {
  return f.sum ? h('p', { class: `sum ${f.sum.ok ? 'quiet' : 'bad'}` }, icon(f.sum.ok ? 'check' : 'warn'), f.sum.text, !f.sum.ok && ` ${say('sum.wrong')}`) : null;
}

/** Lists what is wrong with a field. */
export function list(findings, id) {
  if (findings.length === 0) return null;
  return h('ul', { class: 'wrongs', id }, findings.map((f) => h('li', { class: f.severity }, icon(f.severity === 'error' ? 'warn' : 'info'), h('span', {}, f.message, ' ', h('span', { class: 'quiet' }, f.remedy)))));
}
