/** Words of Reizen. */
export default {
  search: 'Zoek een reis', order: 'Volgorde', 'order.geholpen': 'Minst geholpen', 'order.duur': 'Langst onderweg', 'order.naam': 'Naam',
  'legend.way': 'nog onderweg', 'legend.loss': 'haakt af', 'legend.other': 'loopt anders af', caption: 'Inwonerreizen met kerncijfers. Tussen haakjes staat het 95%-interval.',
  'head.journey': 'Reis en vraag', 'head.band': 'Onderweg', 'head.helped': 'Geholpen van de 100', 'head.within': '9 van de 10 klaar binnen', 'head.weakest': 'Minst geholpen groep', 'head.norms': 'Normen', 'head.sources': 'Getallen met een bron',
  ofHundred: 'van de 100', runAll: 'Reken alles door', found: { one: '{n} reis gevonden.', other: '{n} reizen gevonden.' },
  nothing: 'Geen reis met "{word}".', clear: 'Wis zoekwoord', 'empty.title': 'Nog geen reizen.', 'empty.text': 'Open een BPMN-bestand of begin met een voorbeeld. Je kunt een bestand ook hierheen slepen.', example: 'Voorbeeld openen',
  'csv.list': 'Deze lijst als CSV', 'csv.journey': 'Reis', 'csv.question': 'Vraag', 'csv.situation': 'Situatie', 'csv.state': 'Stand', 'csv.helped': 'Geholpen van de 100', 'csv.helpedLow': 'Geholpen, ondergrens', 'csv.helpedHigh': 'Geholpen, bovengrens',
  'csv.within': '9 van de 10 klaar binnen', 'csv.weakestName': 'Minst geholpen groep', 'csv.weakest': 'Die groep, van de 100', 'csv.weakestLow': 'Die groep, ondergrens', 'csv.weakestHigh': 'Die groep, bovengrens',
  'csv.met': 'Normen gehaald', 'csv.norms': 'Normen', 'csv.known': 'Getallen met een bron', 'csv.all': 'Alle getallen',
};
