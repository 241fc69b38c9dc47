/** Words of Bibliotheek. */
export default {
  title: 'Library', lede: 'What all journeys share. With each value stands where it comes from, and in which journeys it takes part. Here you can read, not change.', jump: 'On this page',
  refused: 'The library has an error.', 'refused.text': 'Look in the folder library beside your journeys.',
  'groups.title': 'Groups of residents ({n})', 'groups.about': 'How groups of residents differ. A journey can state other shares and channels: then those hold.',
  'channels.title': 'Channels ({n})', 'channels.about': 'How a resident can be in contact, when that is open and what it can do.',
  'norms.title': 'Norms ({n})', 'norms.about': 'Published norms to choose from. A journey states its own norms. Here stands which journeys ask the same.',
  'defaults.title': 'What the program fills in ({n})', 'defaults.about': 'Where a number is not in a journey, the program fills this in. It is always an assumption.',
  source: 'Source', used: 'Used in', 'used.none': 'no journey yet',
  'kind.measured': 'measured', 'kind.published': 'published', 'kind.estimate': 'estimate', 'kind.assumption': 'assumption',
  'csv.name': 'Name', 'csv.what': 'What', 'csv.value': 'Value', 'csv.source': 'Source', 'csv.url': 'Address', 'csv.used': 'Used in',
};
