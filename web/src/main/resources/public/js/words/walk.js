/** Words of the walk; its sentences come from the server. */
export const nl = {
  title: 'Wandeling', step: 'Stap {n} van {of}', start: 'Start', end: 'Eind', line: 'De stappen', go: 'Begin de wandeling', previous: 'Vorige', next: 'Volgende', again: 'Begin opnieuw',
  lens: 'Kijk door de bril van', channel: 'Kanaal', 'channel.all': 'Alle kanalen', 'channel.other': '{name} kan hier niet. Dit gaat via {other}.', via: 'Het kan ook via: {names}.', or: ' of ', skips: 'Overgeslagen voor deze groep:',
  home: 'Alle reizen', leave: 'Naar de kaart', beamer: 'Beamer', 'beamer.off': 'Beamer uit', full: 'Volledig scherm', 'full.off': 'Klein scherm', 'full.no': 'Volledig scherm lukt niet in deze browser.', print: 'Afdrukken',
  numbers: 'Berekend', text: 'Wat de inwoner ziet', script: 'Het gesprek', backstage: 'Achterkant', panels: 'Meer over deze stap', 'text.bad': 'Deze tekst kan nu niet getoond worden.',
  barriers: 'Wat het lastig maakt', notes: 'Wat mensen zeggen', after: 'Hoe het verder gaat', times: '{n}×', reasons: 'Waarom', method: 'Tussen haakjes staat hoe zeker een getal is: in 95 van de 100 keer ligt het daartussen.',
  'back.none': 'Achter deze stap ligt geen werk van de gemeente in dit model.', 'back.caption': 'Wat er gebeurt voordat de inwoner weer iets merkt', 'back.step': 'Werk', 'back.who': 'Wie', 'back.wait': 'Ligt te wachten', 'back.work': 'Is mee bezig', 'back.half': 'de helft {half}', 'back.most': '9 van de 10 {most}',
   trigger: 'Het begint zo', owner: 'Van wie is deze reis: {name}', lost: 'Hier haken de meesten af', talk: 'Praat hierover', outcome: 'Bekijk de uitkomst', black: 'Het scherm is zwart. Druk op Z of Esc om verder te gaan.', 'black.off': 'Het scherm is weer aan.',
  'keys.step': 'stap', 'keys.back': 'achterkant', 'keys.black': 'zwart scherm', 'keys.stop': 'stop', room: 'Opmerkingen', handout: 'Wandeling: {name}', now: '{step}: {name}',
};
export const en = {
  title: 'Walk', step: 'Step {n} of {of}', start: 'Start', end: 'End', line: 'The steps', go: 'Begin the walk', previous: 'Previous', next: 'Next', again: 'Begin again',
  lens: 'Seen by', channel: 'Channel', 'channel.all': 'All channels', 'channel.other': '{name} is not possible here. This goes by {other}.', via: 'It can also be done by: {names}.', or: ' or ', skips: 'Skipped for this group:',
  home: 'All journeys', leave: 'To the map', beamer: 'Beamer', 'beamer.off': 'Beamer off', full: 'Full screen', 'full.off': 'Small screen', 'full.no': 'Full screen does not work in this browser.', print: 'Print',
  numbers: 'Simulated', text: 'What the resident sees', script: 'The conversation', backstage: 'Back stage', panels: 'More about this step', 'text.bad': 'This text cannot be shown now.',
  barriers: 'What makes it hard', notes: 'What people say', after: 'How it goes on', times: '{n}×', reasons: 'Why', method: 'Between brackets stands how sure a number is: it lies in between 95 times out of 100.',
  'back.none': 'No work of the municipality lies behind this step in this model.', 'back.caption': 'What happens before the resident notices something again', 'back.step': 'Work', 'back.who': 'Who', 'back.wait': 'Lies waiting', 'back.work': 'Is worked on', 'back.half': 'half {half}', 'back.most': '9 in 10 {most}',
   trigger: 'It begins like this', owner: 'Whose journey this is: {name}', lost: 'Most drop off here', talk: 'Talk about this', outcome: 'See the outcome', black: 'The screen is black. Press Z or Esc to go on.', 'black.off': 'The screen is on again.',
  'keys.step': 'step', 'keys.back': 'back stage', 'keys.black': 'black screen', 'keys.stop': 'stop', room: 'Remarks', handout: 'Walk: {name}', now: '{step}: {name}',
};
