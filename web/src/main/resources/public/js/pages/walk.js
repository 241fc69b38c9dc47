/** The walk: one step a screen as a group meets it, for a team around a table or a beamer. */

import { get } from '../api.js';
import { find, h, replace } from '../dom.js';
import { glassesOf, situationOf } from '../glasses.js';
import { icon } from '../icons.js';
import { announce } from '../messages.js';
import { runProgress } from '../run.js';
import { viewAddress } from '../top.js';
import { walkFrame } from '../walk/frame.js';
import { handout } from '../walk/handout.js';
import { walkLens } from '../walk/lens.js';
import { walkLine } from '../walk/line.js';
import { meet, sideOf } from '../walk/meet.js';
import { walkScreen } from '../walk/screen.js';
import { END, placeOf, skipsOf, stepsOf, stillOf } from '../walk/steps.js';
import { endPage, startPage, story } from '../walk/story.js';

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
    this.skipped = h('p', { class: 'walk-skipped' });
    this.previous = h('button', { class: 'btn', type: 'button', onclick: () => this.step(-1) }, say('previous'));
    this.next = h('button', { class: 'btn main', type: 'button', onclick: () => this.step(1) }, say('next'));
    this.screen = walkScreen({ context, onLight: () => (this.next.disabled ? this.previous : this.next).focus() });
    this.lens = this.data.groups ? this.makeLens() : null;
    this.calculating = this.data.steps.length ? runProgress({ journey: context.id, situation: this.situation,
      onProvisional: (run) => this.refresh(run), onEnd: (run) => run.state === 'done' && this.refresh() }) : null;
    root.append(walkFrame(this), this.print);
    this.at = this.placeOf(context.params.stap);
    this.listen();
    this.draw(true);
  }

  listen() {
    this.context.keys({
      ArrowRight: () => this.step(1), PageDown: () => this.step(1), ArrowLeft: () => this.step(-1), PageUp: () => this.step(-1),
      Home: () => this.goTo(-1), End: () => this.goTo(this.steps().length), o: () => this.open('back'), z: () => this.screen.black(!this.screen.isBlack()),
      '[': () => this.lens?.step(-1), ']': () => this.lens?.step(1),
      Escape: () => (this.screen.isBlack() ? this.screen.black(false) : this.context.go(viewAddress(this.context.id, 'kaart', this.context.params))),
    });
    this.onPrint = () => this.handout();
    window.addEventListener('beforeprint', this.onPrint);
  }

  leave() {
    this.calculating?.leave();
    window.removeEventListener('beforeprint', this.onPrint);
    this.screen.leave();
  }

  async refresh(run) {
    const now = this.steps()[this.at]?.id;
    await this.load(run);
    if (now) this.at = this.placeOf(now);
    this.draw(true);
  }

  steps() {
    return stepsOf(this.data, this.group);
  }

  placeOf(stap) {
    return placeOf(this.steps(), stap);
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

  makeLens() {
    const { context, data } = this;
    if (!data.channels.some((c) => c.id === this.channel)) this.channel = '*';
    return walkLens({ context, data, group: this.group, channel: this.channel, onGroup: (id, name) => this.look(id, name),
      onChannel: (id) => { this.channel = id; context.update({ kanaal: id === '*' ? null : id }); this.draw(true); } });
  }

  /** Changes glasses: the same step when this group meets it too, else the one at its place. */
  look(group, name) {
    const now = this.steps()[this.at]?.id;
    const end = this.at === this.steps().length;
    this.group = group;
    this.context.update({ bril: group });
    if (end) this.at = this.steps().length;
    else if (now) {
      const same = this.placeOf(now);
      this.at = same >= 0 ? same : Math.min(this.at, this.steps().length - 1);
    }
    announce(this.say('glasses.now', { name }));
    this.draw(true);
  }

  draw(still = false) {
    const { say } = this;
    const steps = this.steps();
    const place = this.at < 0 ? say('start') : this.at >= steps.length ? say('end') : say('step', { n: this.at + 1, of: steps.length });
    const step = steps[this.at];
    const onLine = this.line.contains(document.activeElement);
    if (steps.length) replace(this.line, walkLine({ at: this.at, label: say('line'), onGo: (i) => this.goTo(i), say: (i, s) => say('now', { step: say('step', { n: i + 1, of: steps.length }), name: s.name }),
      steps: steps.map((s) => ({ name: s.name, short: s.short, still: stillOf(s, this.group) })) }));
    const skips = skipsOf(this.data, this.group);
    replace(this.skipped, skips.length > 0 && this.at >= 0 && [say('skips'), ' ', skips.join(' ')]);
    const held = this.body.contains(document.activeElement);
    replace(this.body, this.at < 0 ? this.first(skips) : step ? this.middle(step, place) : this.last(place));
    if (onLine) find('[aria-current]', this.line)?.focus();
    if (held) find('h1', this.body)?.focus({ preventScroll: true });
    const pressed = [this.previous, this.next].find((button) => button === document.activeElement);
    this.previous.disabled = this.at < 0;
    this.next.disabled = this.at >= steps.length;
    this.next.classList.toggle('main', !this.next.disabled);
    if (pressed) (this.next.disabled ? this.previous : this.previous.disabled ? this.next : pressed).focus();
    this.context.title(`${place}: ${step?.name ?? this.data.name}`);
    if (!still) announce(say('now', { step: place, name: step?.name ?? find('h1', this.body).textContent }));
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

  met(step) {
    const channels = [...(this.data.channels ?? []), ...this.context.journey.channels];
    return meet(step, { group: this.group, channel: this.channel, channels });
  }

  middle(step, place) {
    const met = this.met(step);
    const { side, shown } = sideOf({ step, met, walk: this, onOpen: (panel) => this.open(panel, true) });
    this.shown = shown;
    return h('div', { class: 'walk-stage' }, story({ step, place, ...met, say: this.say }), side);
  }

  /** Opens a panel; the back stage folds again when it is open. */
  open(panel, focus = false) {
    if (!this.steps()[this.at]) return;
    this.panel = panel === 'back' && this.shown === 'back' && !focus ? 'numbers' : panel;
    this.draw(true);
    if (focus) find(`[data-panel="${panel}"]`, this.body)?.focus();
    else if (this.shown) announce(find('.seg [aria-pressed="true"]', this.body)?.textContent ?? '');
  }

  handout() {
    const { say } = this;
    replace(this.print, handout({ data: this.data, group: this.group, say, steps: this.steps().map((step) => ({ step, told: this.met(step).told })) }));
  }
}
