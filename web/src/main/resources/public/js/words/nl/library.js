/** Words of Bibliotheek. */
export default {
  title: 'Bibliotheek', lede: 'Wat alle reizen delen. Bij elke waarde staat waar die vandaan komt, en in welke reizen die meedoet. Je kunt hier lezen, niet veranderen.', jump: 'Op deze pagina',
  refused: 'De bibliotheek heeft een fout.', 'refused.text': 'Kijk in de map library naast je reizen.',
  'groups.title': 'Groepen inwoners ({n})', 'groups.about': 'Hoe groepen inwoners van elkaar verschillen. Een reis kan andere aandelen en kanalen noemen: dan gelden die.',
  'channels.title': 'Kanalen ({n})', 'channels.about': 'Hoe een inwoner contact kan hebben, wanneer dat open is en wat er kan.',
  'norms.title': 'Normen ({n})', 'norms.about': 'Gepubliceerde normen om uit te kiezen. Een reis noemt haar eigen normen. Hier staat welke reizen hetzelfde vragen.',
  'defaults.title': 'Wat het programma zelf invult ({n})', 'defaults.about': 'Staat een getal niet in een reis, dan vult het programma dit in. Het is altijd een aanname.',
  source: 'Bron', used: 'Gebruikt in', 'used.none': 'nog geen reis',
  'kind.measured': 'gemeten', 'kind.published': 'gepubliceerd', 'kind.estimate': 'schatting', 'kind.assumption': 'aanname',
  'csv.name': 'Naam', 'csv.what': 'Wat', 'csv.value': 'Waarde', 'csv.source': 'Bron', 'csv.url': 'Adres', 'csv.used': 'Gebruikt in',
};
