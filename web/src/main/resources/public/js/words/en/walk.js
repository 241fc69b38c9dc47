/** Words of the walk; its sentences come from the server. */
export default {
  title: 'Walk', step: 'Step {n} of {of}', start: 'Start', end: 'End', line: 'The steps', go: 'Begin the walk', previous: 'Previous', next: 'Next', again: 'Begin again',
  lens: 'Seen by', channel: 'Channel', 'channel.all': 'All channels', 'channel.other': '{name} is not possible here. This goes by {other}.', via: 'It can also be done by: {names}.', or: ' or ', skips: 'Skipped for this group:',
  leave: 'To the map', beamer: 'Beamer', 'beamer.off': 'Beamer off', full: 'Full screen', 'full.off': 'Small screen', 'full.no': 'Full screen does not work in this browser.', print: 'Print',
  numbers: 'Simulated', text: 'What the resident sees', script: 'The conversation', backstage: 'Back stage', panels: 'More about this step', 'text.bad': 'This text cannot be shown now.',
  barriers: 'What makes it hard', notes: 'What people say', after: 'How it goes on', times: '{n}×', reasons: 'Why', method: 'Between brackets stands how sure a number is: it lies in between 95 times out of 100.',
  'back.none': 'No work of the municipality lies behind this step in this model.', 'back.caption': 'What happens before the resident notices something again', 'back.step': 'Work', 'back.who': 'Who', 'back.wait': 'Lies waiting', 'back.work': 'Is worked on', 'back.half': 'half {half}', 'back.most': '9 in 10 {most}',
   trigger: 'It begins like this', owner: 'Whose journey this is: {name}', lost: 'Most drop off here', talk: 'Talk about this', outcome: 'See the outcome', black: 'The screen is black. Press Z or Esc to go on.', 'black.off': 'The screen is on again.',
  'keys.step': 'step', 'keys.back': 'back stage', 'keys.black': 'black screen', 'keys.stop': 'stop', room: 'Remarks', handout: 'Walk: {name}', now: '{step}: {name}',
};
