/** Words of Vergelijken. */
export default {
  title: 'Situaties vergelijken', lede: 'Wat verandert er, voor wie, en wat kost het? Elke situatie krijgt dezelfde inwoners op dezelfde momenten.',
  all: 'Alle inwoners', none: 'geen', ci: 'met 95%-interval', situations: 'Situaties', add: 'Nog een situatie vergelijken', base: 'Uitgangspunt (A)', away: 'Haal {letter} weg: {name}', chosen: { one: '{n} situatie gekozen.', other: '{n} situaties gekozen.' },
  refused: { one: '{n} situatie kan niet meedoen', other: '{n} situaties kunnen niet meedoen' }, fix: 'Bekijk de getallen', cannot: '‘{name}’ kan niet meedoen.',
  'one.title': 'Er is nog niets om te vergelijken.', 'one.text': 'Maak bij Getallen een tweede situatie: een plan dat je wilt proberen.', 'one.go': 'Naar Getallen',
  better: 'beter', worse: 'slechter', ofHundred: 'van de 100',
  'diff.head': 'Verschil met A, maat voor maat', 'diff.method': 'Rechts van de lijn is beter. Elke maat heeft een eigen schaal. De streep is het 95%-interval. Raakt de streep de lijn, dan is er geen duidelijk verschil en is het teken open.',
  'groups.head': '{measure}: verschil met A, per groep', 'groups.method': 'Rechts van de lijn is beter. De groep die nu het minst wordt geholpen staat bovenaan. Gekleurd: een situatie is daar slechter.', 'groups.measure': 'Welke maat',
  'pareto.method': 'Linksboven is het best. De lijn verbindt situaties waar niets tegelijk beter is en minder werk kost. Grijs: er is een betere keus. Naar het gemiddelde; raken de strepen elkaar, dan is dat niet zeker.', 'pareto.switch': 'Wat het werk oplevert', 'pareto.first': 'Meteen', 'pareto.helped': 'Geholpen',
  'pareto.dominated': 'Er is een betere keus', 'pareto.open': 'Niets is beter en kost minder werk',
  'fair.numbers': 'Bekijk de getallen van {letter}', 'fair.why': 'Waarom waarschuwen we?', 'fair.because': 'Een gemiddelde kan stijgen terwijl een groep erop achteruitgaat. Wie al moeite had, betaalt dan voor de rest. Daarom staat dit bovenaan en kun je het niet wegklikken.',
  warnings: 'Let op bij deze vergelijking', 'assumed.show': 'Bekijk de getallen',
  'col.measure': 'Maat', 'col.unit': 'Eenheid', 'col.base': 'A', 'col.group': 'Groep', 'col.minus': '{letter} min A (95%-interval)', 'col.verdict': 'Oordeel {letter}', 'col.situation': 'Situatie', 'col.choice': 'Keus',
  'unit.second': 'seconden', 'unit.minute': 'minuten', 'unit.hour': 'uur', 'unit.day': 'dagen',
};
