/** Lists the journeys, until there are pages. */
const answer = await (await fetch('/api/journeys')).json();
for (const journey of answer.journeys) {
  const line = document.createElement('p');
  line.textContent = journey.name;
  document.querySelector('main').append(line);
}
