/** Words of Compare. */
export default {
  title: 'Comparing scenarios', lede: 'What changes, for whom, and at what cost? Each scenario gets the same residents at the same moments.',
  all: 'All residents', none: 'none', ci: 'with 95% interval', situations: 'Scenarios', add: 'Compare another scenario', base: 'Base (A)', away: 'Take {letter} away: {name}', chosen: { one: '{n} scenario chosen.', other: '{n} scenarios chosen.' },
  refused: { one: '{n} scenario cannot take part', other: '{n} scenarios cannot take part' }, fix: 'See the numbers', cannot: '‘{name}’ cannot take part.',
  'one.title': 'There is nothing to compare yet.', 'one.text': 'Make a second scenario at Numbers: a plan that you want to try.', 'one.go': 'To Numbers',
  better: 'better', worse: 'worse', ofHundred: 'of 100',
  'diff.head': 'Difference from A, measure by measure', 'diff.method': 'Right of the line is better. Each measure has its own scale. The bar is the 95% interval. If the bar touches the line, there is no clear difference and the mark is open.',
  'groups.head': '{measure}: difference from A, by group', 'groups.method': 'Right of the line is better. The group that is helped least now stands first. Coloured: a scenario is worse there.', 'groups.measure': 'Which measure',
  'pareto.method': 'Upper left is best. The line joins scenarios that nothing is better than for less work. Grey: there is a better choice. By the averages; where bars touch, that is not sure.', 'pareto.switch': 'What the work gives', 'pareto.first': 'At once', 'pareto.helped': 'Helped',
  'pareto.dominated': 'There is a better choice', 'pareto.open': 'Nothing is better for less work',
  'fair.numbers': 'See the numbers of {letter}', 'fair.why': 'Why do we warn?', 'fair.because': 'An average can rise while a group loses. Those who had trouble already then pay for the rest. That is why this stands first and cannot be closed.',
  warnings: 'Note with this comparison', 'assumed.show': 'See the numbers',
  'col.measure': 'Measure', 'col.unit': 'Unit', 'col.base': 'A', 'col.group': 'Group', 'col.minus': '{letter} minus A (95% interval)', 'col.verdict': 'Verdict {letter}', 'col.situation': 'Scenario', 'col.choice': 'Choice',
  'unit.second': 'seconds', 'unit.minute': 'minutes', 'unit.hour': 'hours', 'unit.day': 'days',
};
