/** Words of Reizen. */
export default {
  search: 'Search a journey', order: 'Order', 'order.geholpen': 'Least helped', 'order.duur': 'Longest on the way', 'order.naam': 'Name',
  'legend.way': 'still on the way', 'legend.loss': 'drops off', 'legend.other': 'ends otherwise', caption: 'Resident journeys with key figures. The 95% interval is in brackets.',
  'head.journey': 'Journey and question', 'head.band': 'On the way', 'head.helped': 'Helped out of 100', 'head.within': '9 in 10 done within', 'head.weakest': 'Least helped group', 'head.norms': 'Norms', 'head.sources': 'Numbers with a source',
  ofHundred: 'out of 100', runAll: 'Simulate all', found: { one: '{n} journey found.', other: '{n} journeys found.' },
  nothing: 'No journey with "{word}".', clear: 'Clear search', 'empty.title': 'No journeys yet.', 'empty.text': 'Open a BPMN file or start from an example. You can also drop a file here.', example: 'Open example',
  'csv.list': 'This list as CSV', 'csv.journey': 'Journey', 'csv.question': 'Question', 'csv.situation': 'Situation', 'csv.state': 'State', 'csv.helped': 'Helped out of 100', 'csv.helpedLow': 'Helped, lower bound', 'csv.helpedHigh': 'Helped, upper bound',
  'csv.within': '9 in 10 done within', 'csv.weakestName': 'Least helped group', 'csv.weakest': 'That group, out of 100', 'csv.weakestLow': 'That group, lower bound', 'csv.weakestHigh': 'That group, upper bound',
  'csv.met': 'Norms met', 'csv.norms': 'Norms', 'csv.known': 'Numbers with a source', 'csv.all': 'All numbers',
};
