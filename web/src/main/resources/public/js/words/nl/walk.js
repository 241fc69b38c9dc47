/** Words of the walk; its sentences come from the server. */
export default {
  title: 'Wandeling', step: 'Stap {n} van {of}', start: 'Start', end: 'Eind', line: 'De stappen', go: 'Begin de wandeling', previous: 'Vorige', next: 'Volgende', again: 'Begin opnieuw',
  lens: 'Kijk door de bril van', channel: 'Kanaal', 'channel.all': 'Alle kanalen', 'channel.other': '{name} kan hier niet. Dit gaat via {other}.', via: 'Het kan ook via: {names}.', or: ' of ', skips: 'Overgeslagen voor deze groep:',
  leave: 'Naar de kaart', beamer: 'Beamer', 'beamer.off': 'Beamer uit', full: 'Volledig scherm', 'full.off': 'Klein scherm', 'full.no': 'Volledig scherm lukt niet in deze browser.', print: 'Afdrukken',
  numbers: 'Berekend', text: 'Wat de inwoner ziet', script: 'Het gesprek', backstage: 'Achterkant', panels: 'Meer over deze stap', 'text.bad': 'Deze tekst kan nu niet getoond worden.',
  barriers: 'Wat het lastig maakt', notes: 'Wat mensen zeggen', after: 'Hoe het verder gaat', times: '{n}×', reasons: 'Waarom', method: 'Tussen haakjes staat hoe zeker een getal is: in 95 van de 100 keer ligt het daartussen.',
  'back.none': 'Achter deze stap ligt geen werk van de gemeente in dit model.', 'back.caption': 'Wat er gebeurt voordat de inwoner weer iets merkt', 'back.step': 'Werk', 'back.who': 'Wie', 'back.wait': 'Ligt te wachten', 'back.work': 'Is mee bezig', 'back.half': 'de helft {half}', 'back.most': '9 van de 10 {most}',
   trigger: 'Het begint zo', owner: 'Van wie is deze reis: {name}', lost: 'Hier haken de meesten af', talk: 'Praat hierover', outcome: 'Bekijk de uitkomst', black: 'Het scherm is zwart. Druk op Z of Esc om verder te gaan.', 'black.off': 'Het scherm is weer aan.',
  'keys.step': 'stap', 'keys.back': 'achterkant', 'keys.black': 'zwart scherm', 'keys.stop': 'stop', room: 'Opmerkingen', handout: 'Wandeling: {name}', now: '{step}: {name}',
};
