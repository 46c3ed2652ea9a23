// Three conveniences. Without this script nothing is missing: the values stand in the tables, and the addresses are links.
(() => {
  'use strict';

  // A whole address can be copied; the page itself only knows what comes after the host.
  for (const link of document.querySelectorAll('a.address')) link.textContent = link.href;
  for (const line of document.querySelectorAll('.copied')) {
    line.value = line.value.replace('src="/', `src="${location.origin}/`);
    line.addEventListener('focus', () => line.select());
  }
  for (const link of document.querySelectorAll('a.webcal')) link.href = link.href.replace(/^https?:/, 'webcal:');
  for (const hint of document.querySelectorAll('.by-hand')) hint.remove();

  // Not every browser tells a listener of a table that is drawn as cards. There its parts must say what they are.
  const parts = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
  for (const table of document.querySelectorAll('table.cards'))
    for (const part of [table, ...table.querySelectorAll('*')])
      if (part.tagName === 'TH') part.setAttribute('role', part.scope === 'col' ? 'columnheader' : 'rowheader');
      else if (parts[part.tagName]) part.setAttribute('role', parts[part.tagName]);

  // The year under the pointer, with its values from the tables below.
  const columns = new Map();
  for (const table of document.querySelectorAll('table.years')) {
    [...table.tHead.rows[0].cells].slice(1).forEach((head, i) => columns.set(Number(head.textContent),
      [...table.tBodies[0].rows].map(row => [row.cells[0].textContent.replace(/^– /, ''), row.cells[i + 1]])
        .filter(([, cell]) => !cell.querySelector('.heard')).map(([name, cell]) => `${name} ${cell.textContent}`)));
  }

  const hint = 'Peka i diagrammet för att läsa ett års värden.';
  for (const figure of columns.size ? document.querySelectorAll('main figure') : []) {
    const drawings = [...figure.querySelectorAll('svg')].map(svg => ({ svg, axis: axisOf(svg) })).filter(({ axis }) => axis);
    if (!drawings.length) continue;
    const told = document.createElement('p');
    told.className = 'readout';
    told.setAttribute('aria-hidden', 'true');
    told.textContent = hint;
    figure.querySelector('figcaption').before(told);
    for (const { svg, axis } of drawings) {
      const tell = event => {
        const box = svg.getBoundingClientRect();
        const x = (event.clientX - box.left) * svg.viewBox.baseVal.width / box.width;
        const year = Math.min(axis.last, Math.max(axis.first, Math.round(axis.last + (x - axis.x) / axis.step)));
        told.textContent = columns.has(year) ? `${year}: ${columns.get(year).join(' · ') || 'inga värden'}` : hint;
      };
      svg.addEventListener('pointermove', tell);
      svg.addEventListener('pointerdown', tell);
    }
  }

  // Where the years stand along the bottom; nothing for a drawing that has no such row.
  function axisOf(svg) {
    const years = [...svg.querySelectorAll('text')].filter(text => /^(19|20)\d\d$/.test(text.textContent) && text.getAttribute('text-anchor') === 'middle')
      .map(text => ({ year: Number(text.textContent), x: Number(text.getAttribute('x')), y: text.getAttribute('y') }));
    const row = years.filter(one => one.y === years.at(-1).y);
    const [first, last] = [row[0], row.at(-1)];
    return row.length < 2 ? null : { first: first.year, last: last.year, x: last.x, step: (last.x - first.x) / (last.year - first.year) };
  }
})();
