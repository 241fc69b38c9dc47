/** The map: the journey as a diagram or a table, with what happens at each step to the group whose glasses are on. */

import { get } from '../api.js';
import { h, replace } from '../dom.js';
import { glassesOf, glassPicker, situationOf, situationPicker } from '../glasses.js';
import { icon, swatch } from '../icons.js';
import { diagramView } from '../map/diagram.js';
import { tableView } from '../map/grid.js';
import { panelOf } from '../map/panel.js';
import { findingsList, note } from '../messages.js';
import { provisionalMark, runProgress } from '../run.js';

/** Shows the page; gives what must be done when it is left. */
export async function show(root, context) {
  const map = new MapPage(context, root);
  await map.open();
  return () => map.leave();
}

class MapPage {
  constructor(context, root) {
    this.context = context;
    this.say = context.say;
    this.situation = situationOf(context);
    this.group = glassesOf(context);
    this.heading = h('div', { class: 'map-says' });
    this.notes = h('div', { class: 'map-notes' });
    this.body = h('div', { class: 'map-body' });
    this.side = h('div', { class: 'map-side' });
    this.legend = h('div', { class: 'legend map-legend' });
    this.view = null;
    this.run = null;
    this.page = h('div', { class: 'page map' });
    root.append(this.page);
  }

  async open() {
    const path = `/api/journeys/${encodeURIComponent(this.context.id)}/map`;
    this.data = await get(path, { situatie: this.situation, uitkomst: this.context.params.uitkomst });
    if (!this.data.readable) {
      replace(this.page, this.unreadable());
      return;
    }
    replace(this.page, this.head(), this.notes, h('div', { class: 'map-stage' }, this.body, this.side), this.legend);
    this.drawNotes();
    this.draw();
    this.choose(this.form());
    this.context.keys({
      b: () => this.choose(this.shown === 'bpmn' ? 'tabel' : 'bpmn', true),
      '[': () => this.glasses?.step(-1), ']': () => this.glasses?.step(1),
      Escape: () => (this.panel ? this.close() : false),
    });
  }

  unreadable() {
    const { say, data } = this;
    return [h('h1', {}, this.context.journey.name), note({ kind: 'bad', title: say('unreadable.title'), text: [say('unreadable.text'), findingsList(data.findings)] })];
  }

  /** Returns the form of the address; on a small screen the table, unless the diagram was asked for. */
  form() {
    const asked = this.context.params.beeld;
    if (asked === 'bpmn' || asked === 'tabel') return asked;
    return matchMedia('(max-width: 640px)').matches ? 'tabel' : 'bpmn';
  }

  head() {
    const { say, context, data } = this;
    this.buttons = ['bpmn', 'tabel'].map((form) => h('button', { type: 'button', 'aria-pressed': 'false', onclick: () => this.choose(form, true) }, say(form === 'bpmn' ? 'view.bpmn' : 'view.table')));
    const forms = h('div', { class: 'seg', role: 'group', 'aria-label': say('view.label') }, this.buttons);
    const groups = data.groups.filter((g) => g.id !== '*');
    if (!groups.some((g) => g.id === this.group)) this.group = '*';
    this.glasses = groups.length === 0 ? null
      : glassPicker({ groups, value: this.group, onChange: (bril) => this.wear(bril) });
    return [h('div', { class: 'map-head' }, this.heading, h('div', { class: 'row map-picks' }, situationPicker(context), forms)), this.glasses];
  }

  /** Puts on other glasses: numbers change, nothing is asked or drawn anew. */
  wear(group) {
    this.group = group;
    this.context.update({ bril: group });
    this.draw();
  }

  draw() {
    const { say, data, group } = this;
    const told = data.opening?.[group] ?? data.opening?.['*'];
    replace(this.heading,
      h('h1', {}, told?.title ?? this.context.journey.name, this.run && [' ', provisionalMark(this.run)]),
      told ? h('p', { class: 'map-detail' }, told.interval && h('span', { class: 'ci' }, say('map.interval', { interval: told.interval })), ' ', told.detail)
        : this.context.journey.question && h('p', { class: 'map-detail' }, this.context.journey.question));
    this.view?.update(data, group);
    this.drawLegend();
    if (this.panel) this.openPanel(this.panel, false);
  }

  drawLegend() {
    const { say, data, context } = this;
    const numbers = data.opening !== undefined;
    const look = `/reis/${encodeURIComponent(context.id)}/getallen?situatie=${encodeURIComponent(this.situation)}`;
    replace(this.legend,
      data.hasTouchpoints && h('span', {}, icon('star'), say('legend.truth')),
      numbers && h('span', {}, swatch('var(--loss)'), say('legend.drop')),
      numbers && h('span', {}, swatch('url(#p-wait)'), say('legend.wait')),
      numbers && data.elements.some((e) => e.groups?.['*']?.norms) && h('span', {}, say('legend.norm')),
      data.legend?.text && h('span', {}, `◇ ${data.legend.text}`, data.legend.defaults && ` ${data.legend.defaults}`, ' ', h('a', { href: look }, say('legend.look'))),
      numbers && h('span', {}, say('legend.ci')),
      h('button', { class: 'btn bare small map-print', type: 'button', onclick: () => this.print() }, icon('print'), say('legend.print')));
  }

  drawNotes() {
    const { say, context, data } = this;
    const situation = context.journey.situations.find((s) => s.id === this.situation);
    this.progress = situation && runProgress({
      journey: context.id, situation,
      onProvisional: (run) => this.reload({ run: run.run }, run),
      onEnd: (run) => (run.state === 'done' ? this.reload({}, null) : this.reload(this.kept(), null)),
    });
    replace(this.notes, this.progress,
      !data.hasTouchpoints && note({ kind: 'info', title: say('empty.title'), text: say('empty.text') }));
  }

  kept() {
    return { uitkomst: this.context.params.uitkomst };
  }

  async reload(query, run) {
    const path = `/api/journeys/${encodeURIComponent(this.context.id)}/map`;
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const data = await get(path, { situatie: this.situation, ...query });
    if (turn !== this.turn || this.left) return;
    this.data = data;
    this.run = run;
    this.draw();
  }

  /** Shows a form; `said`: somebody asked for it, so that it is kept in the address. */
  async choose(form, said = false) {
    if (this.shown === form) return;
    this.shown = form;
    this.buttons.forEach((b, i) => b.setAttribute('aria-pressed', String((i === 0) === (form === 'bpmn'))));
    if (said) this.context.update({ beeld: form });
    this.view?.leave?.();
    const open = (id) => this.openPanel(id, true);
    const about = { context: this.context, situation: this.situation, data: this.data, group: this.group, open };
    this.view = form === 'bpmn' ? diagramView(about) : tableView(about);
    replace(this.body, this.view.element);
    await this.view.ready;
  }

  openPanel(id, focus) {
    const element = this.data.elements.find((e) => e.id === id);
    if (!element) return;
    this.panel = id;
    const panel = panelOf(element, { data: this.data, group: this.group, context: this.context, situation: this.situation, close: () => this.close() });
    const at = this.side.firstChild?.scrollTop ?? 0;
    replace(this.side, panel);
    this.page.classList.add('has-panel');
    this.view?.select?.(id);
    if (focus) panel.querySelector('h2').focus({ preventScroll: false });
    else panel.scrollTop = at;
  }

  close() {
    const { panel } = this;
    this.panel = null;
    replace(this.side);
    this.page.classList.remove('has-panel');
    this.view?.select?.(null);
    this.view?.focus?.(panel);
  }

  async print() {
    await this.choose('bpmn', true);
    window.print();
  }

  leave() {
    this.left = true;
    this.progress?.leave();
    this.view?.leave?.();
  }
}
