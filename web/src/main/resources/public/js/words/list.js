/** Words of Reizen. */
export const nl = {
  search: 'Zoek een reis', order: 'Volgorde', 'order.geholpen': 'Minst geholpen', 'order.duur': 'Langst onderweg', 'order.naam': 'Naam',
  'legend.way': 'nog onderweg', 'legend.loss': 'haakt af', 'legend.other': 'loopt anders af', caption: 'Inwonerreizen met kerncijfers. Tussen haakjes staat het 95%-interval.',
  'head.journey': 'Reis en vraag', 'head.band': 'Onderweg', 'head.helped': 'Geholpen van de 100', 'head.within': '9 van de 10 klaar binnen', 'head.weakest': 'Minst geholpen groep', 'head.norms': 'Normen', 'head.sources': 'Getallen met een bron',
  ofHundred: 'van de 100', runAll: 'Reken alles door', found: { one: '{n} reis gevonden.', other: '{n} reizen gevonden.' },
  nothing: 'Geen reis met "{word}".', clear: 'Wis zoekwoord', 'empty.title': 'Nog geen reizen.', 'empty.text': 'Open een BPMN-bestand. Je kunt het ook hierheen slepen.',
  'csv.list': 'Deze lijst als CSV', 'csv.journey': 'Reis', 'csv.question': 'Vraag', 'csv.situation': 'Situatie', 'csv.state': 'Stand', 'csv.helped': 'Geholpen van de 100', 'csv.helpedLow': 'Geholpen, ondergrens', 'csv.helpedHigh': 'Geholpen, bovengrens',
  'csv.within': '9 van de 10 klaar binnen', 'csv.weakestName': 'Minst geholpen groep', 'csv.weakest': 'Die groep, van de 100', 'csv.weakestLow': 'Die groep, ondergrens', 'csv.weakestHigh': 'Die groep, bovengrens',
  'csv.met': 'Normen gehaald', 'csv.norms': 'Normen', 'csv.known': 'Getallen met een bron', 'csv.all': 'Alle getallen',
};
export const en = {
  search: 'Search a journey', order: 'Order', 'order.geholpen': 'Least helped', 'order.duur': 'Longest on the way', 'order.naam': 'Name',
  'legend.way': 'still on the way', 'legend.loss': 'drops off', 'legend.other': 'ends otherwise', caption: 'Resident journeys with key figures. The 95% interval is in brackets.',
  'head.journey': 'Journey and question', 'head.band': 'On the way', 'head.helped': 'Helped out of 100', 'head.within': '9 in 10 done within', 'head.weakest': 'Least helped group', 'head.norms': 'Norms', 'head.sources': 'Numbers with a source',
  ofHundred: 'out of 100', runAll: 'Simulate all', found: { one: '{n} journey found.', other: '{n} journeys found.' },
  nothing: 'No journey with "{word}".', clear: 'Clear search', 'empty.title': 'No journeys yet.', 'empty.text': 'Open a BPMN file. You can also drop it here.',
  'csv.list': 'This list as CSV', 'csv.journey': 'Journey', 'csv.question': 'Question', 'csv.situation': 'Situation', 'csv.state': 'State', 'csv.helped': 'Helped out of 100', 'csv.helpedLow': 'Helped, lower bound', 'csv.helpedHigh': 'Helped, upper bound',
  'csv.within': '9 in 10 done within', 'csv.weakestName': 'Least helped group', 'csv.weakest': 'That group, out of 100', 'csv.weakestLow': 'That group, lower bound', 'csv.weakestHigh': 'That group, upper bound',
  'csv.met': 'Norms met', 'csv.norms': 'Norms', 'csv.known': 'Numbers with a source', 'csv.all': 'All numbers',
};
