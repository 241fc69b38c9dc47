/** The walk: one step a screen as a group meets it, for a team around a table or a beamer. */

import { get } from '../api.js';
import { find, h, replace } from '../dom.js';
import { glassesOf, situationOf, situationPicker } from '../glasses.js';
import { icon, mark } from '../icons.js';
import { announce, note } from '../messages.js';
import { runProgress } from '../run.js';
import { viewAddress } from '../top.js';
import { backstage, numbersCard, sheet } from '../walk/card.js';
import { handout } from '../walk/handout.js';
import { walkLine } from '../walk/line.js';
import { endPage, startPage, story } from '../walk/story.js';

const END = '-eind';

/** Shows the page; gives what must be done when it is left. */
export async function show(root, context) {
  const walk = new WalkPage(context);
  await walk.load();
  walk.build(root);
  return () => walk.leave();
}

class WalkPage {
  constructor(context) {
    this.context = context;
    this.say = context.say;
    this.group = glassesOf(context);
    this.channel = context.params.kanaal ?? '*';
    this.situation = context.journey.situations.find((s) => s.id === situationOf(context)) ?? { id: undefined, state: 'none', canRun: false };
    this.panel = null;
    this.theme = document.documentElement.dataset.theme;
  }

  async load(run) {
    this.run = run ?? null;
    this.data = await get(`/api/journeys/${encodeURIComponent(this.context.id)}/walk`, { situatie: this.situation.id, run: run?.run, uitkomst: this.context.params.uitkomst });
  }

  build(root) {
    const { say, context } = this;
    this.line = h('div', { class: 'walk-way-line' });
    this.body = h('div', { class: 'walk-main' });
    this.print = h('div');
    this.lens = h('div', { class: 'walk-lens' });
    this.skipped = h('p', { class: 'walk-skipped' });
    this.beamerButton = h('button', { class: 'btn small', type: 'button', onclick: () => this.beamer(!this.isBeamer()) });
    this.fullButton = document.fullscreenEnabled ? h('button', { class: 'btn small', type: 'button', onclick: () => this.full() }, icon('screen'), say('full')) : null;
    this.previous = h('button', { class: 'btn', type: 'button', onclick: () => this.step(-1) }, say('previous'));
    this.next = h('button', { class: 'btn main', type: 'button', onclick: () => this.step(1) }, say('next'));
    this.dark = h('button', { class: 'walk-black', type: 'button', hidden: true, 'aria-label': say('black'), onclick: () => this.black(false) });
    this.calculating = this.data.steps.length ? runProgress({ journey: context.id, situation: this.situation,
      onProvisional: (run) => this.refresh(run), onEnd: (run) => run.state === 'done' && this.refresh() }) : null;
    const key = (...names) => names.map((name) => h('kbd', {}, name));
    root.append(h('div', { class: 'walk' },
      h('div', { class: 'walk-way' },
        h('div', { class: 'walk-name' }, h('a', { href: '/', 'aria-label': `Inwonerreis, ${say('home').toLowerCase()}` }, mark()), h('a', { class: 'walk-journey', href: viewAddress(context.id, 'kaart', context.params), title: say('leave') }, this.data.name)),
        this.line, h('div', { class: 'walk-tools' }, this.beamerButton, this.fullButton)),
      this.lens, this.body,
      h('div', { class: 'walk-keys' }, h('div', { class: 'walk-steps' }, this.previous, this.next),
        h('div', { class: 'walk-map', 'aria-hidden': 'true' }, [[['←', '→'], 'keys.step'], [['O'], 'keys.back'], [['Z'], 'keys.black'], [['Esc'], 'keys.stop']].map(([names, word]) => h('span', {}, key(...names), say(word)))),
        h('a', { class: 'btn bare', href: viewAddress(context.id, 'kaart', context.params) }, say('leave'))),
      this.dark), this.print);
    this.drawLens();
    this.at = this.placeOf(context.params.stap);
    this.beamer(context.params.beeld === 'beamer');
    this.listen();
    this.draw(true);
  }

  listen() {
    this.context.keys({
      ArrowRight: () => this.step(1), PageDown: () => this.step(1), ArrowLeft: () => this.step(-1), PageUp: () => this.step(-1),
      Home: () => this.goTo(-1), End: () => this.goTo(this.steps().length), o: () => this.open('back'), z: () => this.black(this.dark.hidden),
      '[': () => this.glasses(-1), ']': () => this.glasses(1),
      Escape: () => (this.dark.hidden ? this.context.go(viewAddress(this.context.id, 'kaart', this.context.params)) : this.black(false)),
    });
    this.onFull = () => replace(this.fullButton, icon('screen'), this.say(document.fullscreenElement ? 'full.off' : 'full'));
    document.addEventListener('fullscreenchange', this.onFull);
    this.onPrint = () => this.handout();
    window.addEventListener('beforeprint', this.onPrint);
  }

  leave() {
    this.calculating?.leave();
    document.removeEventListener('fullscreenchange', this.onFull);
    window.removeEventListener('beforeprint', this.onPrint);
    if (document.fullscreenElement) document.exitFullscreen();
    if (this.isBeamer()) this.wear(this.theme);
  }

  async refresh(run) {
    const now = this.steps()[this.at]?.id;
    await this.load(run);
    if (now) this.at = this.placeOf(now);
    this.draw(true);
  }

  /** The steps that this group meets. */
  steps() {
    return this.data.steps.filter((step) => !step.skipped?.[this.group]);
  }

  placeOf(stap) {
    if (!stap) return -1;
    if (stap === END) return this.steps().length;
    return this.steps().findIndex((step) => step.id === stap);
  }

  step(by) {
    this.goTo(this.at + by);
  }

  goTo(place) {
    const to = Math.max(-1, Math.min(this.steps().length, place));
    if (to === this.at || !this.data.steps.length) return;
    this.at = to;
    const stap = to < 0 ? '' : `/${encodeURIComponent(this.steps()[to]?.id ?? END)}`;
    history.replaceState(history.state, '', `/reis/${encodeURIComponent(this.context.id)}/wandeling${stap}${location.search}`);
    this.draw();
    window.scrollTo(0, 0);
  }

  glasses(by) {
    const ids = ['*', ...(this.data.groups ?? []).map((g) => g.id)];
    this.look(ids[(ids.indexOf(this.group) + by + ids.length) % ids.length]);
  }

  look(group) {
    const now = this.steps()[this.at]?.id;
    const end = this.at === this.steps().length;
    this.group = group;
    this.context.update({ bril: group });
    this.glass.value = group;
    if (end) this.at = this.steps().length;
    else if (now) this.at = Math.max(this.placeOf(now), Math.min(this.at, this.steps().length - 1));
    announce(this.say('glasses.now', { name: this.glass.selectedOptions[0].textContent }));
    this.draw(true);
  }

  drawLens() {
    const { say, data } = this;
    const options = (first, list, chosen) => [{ id: '*', name: first }, ...list].map((o) => h('option', { value: o.id, selected: o.id === chosen }, o.name));
    if (!data.groups) return;
    if (!data.channels.some((c) => c.id === this.channel)) this.channel = '*';
    this.glass = h('select', { onchange: (e) => this.look(e.target.value) }, options(say('glasses.all'), data.groups, this.group));
    this.ways = h('select', { onchange: (e) => { this.channel = e.target.value; this.context.update({ kanaal: this.channel === '*' ? null : this.channel }); this.draw(true); } }, options(say('channel.all'), data.channels, this.channel));
    const pick = (label, select) => h('label', {}, h('span', {}, label), h('span', { class: 'pick' }, select));
    replace(this.lens, pick(say('lens'), this.glass), data.channels.length > 1 && pick(say('channel'), this.ways), situationPicker(this.context), this.skipped);
  }

  draw(still = false) {
    const { say } = this;
    const steps = this.steps();
    const place = this.at < 0 ? say('start') : this.at >= steps.length ? say('end') : say('step', { n: this.at + 1, of: steps.length });
    const step = steps[this.at];
    if (steps.length) replace(this.line, walkLine({ at: this.at, label: say('line'), onGo: (i) => this.goTo(i), say: (i, s) => say('now', { step: say('step', { n: i + 1, of: steps.length }), name: s.name }),
      steps: steps.map((s) => ({ name: s.name, short: s.short, still: this.still(s) })) }));
    const skips = this.skips();
    replace(this.skipped, skips.length > 0 && this.at >= 0 && [say('skips'), ' ', skips.join(' ')]);
    const held = this.body.contains(document.activeElement);
    replace(this.body, this.at < 0 ? this.first(skips) : step ? this.middle(step, place) : this.last(place));
    if (held) find('h1', this.body)?.focus({ preventScroll: true });
    this.previous.disabled = this.at < 0;
    this.next.disabled = this.at >= steps.length;
    this.context.title(`${place}: ${step?.name ?? this.data.name}`);
    if (!still) announce(say('now', { step: place, name: step?.name ?? find('h1', this.body).textContent }));
  }

  skips() {
    return this.data.steps.map((s) => s.skipped?.[this.group]).filter(Boolean);
  }

  still(step) {
    return step.numbers?.[this.group]?.['*']?.lines?.find((l) => l.kind === 'after')?.value.v ?? null;
  }

  first(skips) {
    const { say } = this;
    const actions = this.data.steps.length ? [h('button', { class: 'btn main', type: 'button', onclick: () => this.step(1) }, icon('play'), say('go')), this.printButton()] : [];
    return [h('div', { class: 'walk-stage is-single' }, startPage({ data: this.data, skips, actions, say })), this.calculating && h('div', { class: 'walk-run' }, this.calculating)];
  }

  printButton() {
    return h('button', { class: 'btn', type: 'button', onclick: () => window.print() }, icon('print'), this.say('print'));
  }

  last(place) {
    const { say, context } = this;
    const actions = [h('a', { class: 'btn main', href: viewAddress(context.id, 'uitkomst', context.params) }, say('outcome')), this.printButton(), h('button', { class: 'btn', type: 'button', onclick: () => this.goTo(-1) }, say('again'))];
    return [endPage({ data: this.data, end: this.data.end[this.group] ?? this.data.end['*'], place, actions, say, onGo: (id) => this.goTo(this.placeOf(id)) }),
      this.calculating && h('div', { class: 'walk-run' }, this.calculating)];
  }

  /** How the group meets a step: by the chosen channel where that can be, else by the one it uses most. */
  met(step) {
    const usable = step.channels[this.group] ?? [];
    const id = usable.includes(this.channel) ? this.channel : usable[0] ?? Object.keys(step.stories)[0];
    const of = (one) => this.data.channels.find((c) => c.id === one) ?? this.context.journey.channels.find((c) => c.id === one);
    return { id, told: step.stories[id], channel: of(id) ?? null, others: usable.filter((c) => c !== id).map(of).filter(Boolean),
      wished: this.channel !== '*' && usable.length > 0 && !usable.includes(this.channel) ? of(this.channel) : null };
  }

  middle(step, place) {
    const { say } = this;
    const met = this.met(step);
    return h('div', { class: 'walk-stage' }, story({ step, place, told: met.told, channel: met.channel, others: met.others, wished: met.wished, say }), this.side(step, met));
  }

  side(step, met) {
    const { say } = this;
    const panels = { numbers: () => this.numbers(step), text: met.told.text && (() => sheet({ id: this.context.id, path: met.told.text, channel: met.channel, say })), back: () => backstage({ rows: step.backstage, say }) };
    const known = Object.keys(panels).filter((key) => panels[key]);
    const shown = known.includes(this.panel) ? this.panel : step.numbers || !met.told.text ? 'numbers' : 'text';
    const words = { numbers: 'numbers', text: met.channel?.live ? 'script' : 'text', back: 'backstage' };
    this.shown = shown;
    return h('div', { class: 'walk-side' },
      h('div', { class: 'seg', role: 'group', 'aria-label': say('panels') }, known.map((key) => h('button', { type: 'button', 'aria-pressed': String(key === shown), data: { panel: key }, onclick: () => this.open(key, true) }, say(words[key])))),
      panels[shown]());
  }

  numbers(step) {
    const card = step.numbers?.[this.group];
    const by = card?.[this.channel] ?? card?.['*'];
    return h('div', {}, this.calculating, by && numbersCard({ card: by, data: this.data, run: this.run, say: this.say }));
  }

  /** Opens a panel; the back stage folds again when it is open. */
  open(panel, focus = false) {
    this.panel = panel === 'back' && this.shown === 'back' && !focus ? 'numbers' : panel;
    this.draw(true);
    if (focus) find(`[data-panel="${panel}"]`, this.body)?.focus();
    else if (this.shown) announce(find('.seg [aria-pressed="true"]', this.body)?.textContent ?? '');
  }

  handout() {
    const { say } = this;
    replace(this.print, handout({ data: this.data, group: this.group, say, steps: this.steps().map((step) => ({ step, told: this.met(step).told })) }));
  }

  black(on) {
    this.dark.hidden = !on;
    announce(this.say(on ? 'black' : 'black.off'));
    if (on) this.dark.focus();
    else this.next.focus();
  }

  isBeamer() {
    return document.documentElement.dataset.theme === 'beamer';
  }

  beamer(on) {
    this.wear(on ? 'beamer' : this.theme);
    this.beamerButton.setAttribute('aria-pressed', String(on));
    replace(this.beamerButton, this.say(on ? 'beamer.off' : 'beamer'));
    if (on !== (this.context.params.beeld === 'beamer')) this.context.update({ beeld: on ? 'beamer' : null });
  }

  wear(theme) {
    if (theme && theme !== 'beamer') document.documentElement.dataset.theme = theme;
    else if (theme === 'beamer') document.documentElement.dataset.theme = 'beamer';
    else delete document.documentElement.dataset.theme;
  }

  async full() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      announce(this.say('full.no'));
      replace(this.skipped, note({ text: this.say('full.no') }));
    }
  }
}
