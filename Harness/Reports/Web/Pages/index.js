'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const find = document.getElementById('find');
  const show = document.getElementById('show');
  const kind = document.getElementById('kind');
  const status = document.getElementById('status');
  const pane = document.getElementById('window');
  const table = document.getElementById('heat');
  const [head, body] = [table.tHead, table.tBodies[0]];
  const mistakeButtons = [...document.querySelectorAll('[data-kind]')];

  const FIRST_GRADIENT = 2;
  const SPARE = 12;
  const columns = FIRST_GRADIENT + data.gradients.length;
  const severity = ['wrong', 'ended', 'absent', 'unsure', 'pass'];
  const statuses = ['all right', 'not yet', 'rejected', 'not graded'];

  const rows = data.rows.map(([name, id, page, score, full, state, outcomes, kinds], index) => ({
    name, page: 'pages/' + encodeURIComponent(page === 0 ? name + '.html' : page), score, full, state, outcomes, kinds, index, id: id === 0 ? name : id, lower: id === 0 ? name.toLowerCase() : `${name}\n${id}`.toLowerCase(),
  }));
  const collator = new Intl.Collator('en', { numeric: true });
  [...rows].sort((a, b) => collator.compare(a.name, b.name) || a.index - b.index).forEach((row, place) => { row.place = place; });

  let shown = rows;
  let sort = { column: 0, descending: false };
  let current = { row: 0, column: 0 };
  let drawn = { from: -1, to: -1 };
  let printing = false;

  function make(tag, text, className) {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  const percent = row => row.full > 0 ? row.score / row.full : 0;
  const rank = (row, g) => {
    const outcome = row.outcomes[g];
    return outcome < 0 ? 1e6 : severity.indexOf(data.outcomes[outcome].family) * 1000 + outcome;
  };

  function compare(a, b) {
    const { column, descending } = sort;
    const difference = column === 0 ? a.place - b.place
      : column === 1 ? percent(a) - percent(b)
      : rank(a, column - FIRST_GRADIENT) - rank(b, column - FIRST_GRADIENT);
    return (descending ? -difference : difference) || a.place - b.place;
  }

  function makesMistake(row, wanted) {
    for (let i = 1; i < row.kinds.length; i += 2) if (row.kinds[i] === wanted) return true;
    return false;
  }

  function update() {
    const text = find.value.trim().toLowerCase();
    const state = show.value === '' ? -1 : Number(show.value.slice(1));
    const mistake = kind.value === '' ? -1 : Number(kind.value);
    shown = rows.filter(row => (text === '' || row.lower.includes(text)) && (state < 0 || row.state === state) && (mistake < 0 || makesMistake(row, mistake)));
    shown.sort(compare);
    status.textContent = shown.length === rows.length ? `${rows.length} submissions` : `${shown.length} of ${rows.length} submissions`;
    table.setAttribute('aria-rowcount', shown.length + 1);
    for (const button of mistakeButtons) button.setAttribute('aria-pressed', String(button.dataset.kind === kind.value));
    current = { row: 0, column: Math.min(current.column, columns - 1) };
    pane.scrollTop = 0;
    draw(true);
  }

  function sortBy(column) {
    sort = { column, descending: sort.column === column && !sort.descending };
    for (const [i, th] of [...head.rows[0].cells].entries())
      th.setAttribute('aria-sort', i !== column ? 'none' : sort.descending ? 'descending' : 'ascending');
    update();
  }

  function drawHead() {
    const row = make('tr');
    row.setAttribute('aria-rowindex', '1');
    const several = new Set(data.gradients.map(g => g.exercise)).size > 1;
    for (let column = 0; column < columns; column++) {
      const th = make('th');
      th.scope = 'col';
      th.setAttribute('aria-sort', column === 0 ? 'ascending' : 'none');
      const button = make('button');
      button.type = 'button';
      if (several && column >= FIRST_GRADIENT) button.append(make('small', data.gradients[column - FIRST_GRADIENT].exercise));
      button.append(column === 0 ? 'submission' : column === 1 ? 'score' : data.gradients[column - FIRST_GRADIENT].name);
      button.addEventListener('click', () => sortBy(column));
      th.append(button);
      row.append(th);
    }
    head.append(row);
    const group = make('colgroup');
    const widths = [13, 4.4, ...data.gradients.map(() => 4.9)];
    for (const width of widths) {
      const col = make('col');
      col.style.width = width + 'rem';
      group.append(col);
    }
    table.prepend(group);
    table.style.minWidth = widths.reduce((sum, w) => sum + w, 0) + 'rem';
  }

  function drawRow(index) {
    const row = shown[index];
    const tr = make('tr');
    tr.setAttribute('aria-rowindex', index + 2);
    for (let column = 0; column < columns; column++) {
      const cell = make(column === 0 ? 'th' : 'td');
      if (column === 0) cell.scope = 'row';
      const outcome = column < FIRST_GRADIENT ? -1 : row.outcomes[column - FIRST_GRADIENT];
      const link = make('a');
      link.href = row.page;
      link.dataset.row = index;
      link.dataset.column = column;
      link.tabIndex = index === current.row && column === current.column ? 0 : -1;
      if (column === 0) {
        link.textContent = row.name;
        link.title = row.id === row.name ? row.name : `${row.name}, ${row.id}`;
      } else if (column === 1) {
        cell.className = 'score';
        link.textContent = row.state > 1 ? statuses[row.state] : `${row.score}/${row.full}`;
      } else if (outcome < 0) {
        link.textContent = '·';
        link.setAttribute('aria-label', 'not asked');
      } else {
        const gradient = data.gradients[column - FIRST_GRADIENT];
        const word = data.outcomes[outcome];
        cell.className = word.family;
        link.textContent = word.text;
        link.setAttribute('aria-label', /\w/.test(word.text) && !word.label.includes(word.text) ? `${word.text}, ${word.label}` : word.label);
        link.title = `${gradient.name}: ${word.label}`;
        if (row.state < 2) link.hash = gradient.anchor;
      }
      cell.append(link);
      tr.append(cell);
    }
    return tr;
  }

  function pad(height) {
    const tr = make('tr', undefined, 'pad');
    tr.setAttribute('aria-hidden', 'true');
    const td = make('td');
    td.colSpan = columns;
    td.style.height = height + 'px';
    tr.append(td);
    return tr;
  }

  let rowHeight = 0;

  function draw(anew) {
    rowHeight ||= measure();
    const from = printing ? 0 : Math.max(0, Math.floor(pane.scrollTop / rowHeight) - SPARE);
    const to = printing ? shown.length : Math.min(shown.length, Math.ceil((pane.scrollTop + pane.clientHeight) / rowHeight) + SPARE);
    if (!anew && from === drawn.from && to === drawn.to) return;
    drawn = { from, to };
    const hadFocus = body.contains(document.activeElement);
    const fragment = document.createDocumentFragment();
    if (from > 0) fragment.append(pad(from * rowHeight));
    for (let i = from; i < to; i++) fragment.append(drawRow(i));
    if (to < shown.length) fragment.append(pad((shown.length - to) * rowHeight));
    body.replaceChildren(fragment);
    if (current.row < from || current.row >= to) firstTabStop(from, to);
    if (hadFocus) focusCurrent();
  }

  // The row that the keyboard stands on is out of sight: Tab enters the table where it is looked at.
  function firstTabStop(from, to) {
    if (to > from) body.querySelector(`[data-row="${Math.min(to - 1, from === 0 ? 0 : from + SPARE)}"][data-column="${current.column}"]`).tabIndex = 0;
  }

  function measure() {
    if (shown.length === 0) return 0;
    body.replaceChildren(drawRow(0));
    return body.rows[0].getBoundingClientRect().height;
  }

  const linkAt = (row, column) => body.querySelector(`[data-row="${row}"][data-column="${column}"]`);

  function focusCurrent() {
    linkAt(current.row, current.column)?.focus({ preventScroll: true });
  }

  function moveTo(row, column) {
    for (const link of body.querySelectorAll('a[tabindex="0"]')) link.tabIndex = -1;
    current = { row: Math.max(0, Math.min(shown.length - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
    const top = current.row * rowHeight;
    const visible = pane.clientHeight - head.offsetHeight;
    if (top < pane.scrollTop) pane.scrollTop = top;
    else if (top + rowHeight > pane.scrollTop + visible) pane.scrollTop = top + rowHeight - visible;
    draw(false);
    const link = linkAt(current.row, current.column);
    link.tabIndex = 0;
    link.focus({ preventScroll: true });
    const cell = link.parentElement;
    const name = body.rows[0].cells.length > 1 ? body.querySelector('th').offsetWidth : 0;
    if (current.column === 0) pane.scrollLeft = 0;
    else if (cell.offsetLeft - name < pane.scrollLeft) pane.scrollLeft = cell.offsetLeft - name;
    else if (cell.offsetLeft + cell.offsetWidth > pane.scrollLeft + pane.clientWidth) pane.scrollLeft = cell.offsetLeft + cell.offsetWidth - pane.clientWidth;
  }

  table.addEventListener('keydown', event => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest('thead button');
    if (button) {
      const column = button.parentElement.cellIndex;
      if (event.ctrlKey) return;
      if (event.key === 'ArrowDown' && shown.length > 0) moveTo(Math.floor(pane.scrollTop / rowHeight), column);
      else if (event.key === 'ArrowLeft') head.rows[0].cells[Math.max(0, column - 1)].firstChild.focus();
      else if (event.key === 'ArrowRight') head.rows[0].cells[Math.min(columns - 1, column + 1)].firstChild.focus();
      else return;
      event.preventDefault();
      return;
    }
    const link = event.target.closest('tbody a');
    if (!link) return;
    const [row, column] = [Number(link.dataset.row), Number(link.dataset.column)];
    const page = Math.max(1, Math.floor((pane.clientHeight - head.offsetHeight) / rowHeight) - 1);
    switch (event.key) {
      case 'ArrowDown': moveTo(row + 1, column); break;
      case 'ArrowUp': if (row === 0) head.rows[0].cells[column].firstChild.focus(); else moveTo(row - 1, column); break;
      case 'ArrowRight': moveTo(row, column + 1); break;
      case 'ArrowLeft': moveTo(row, column - 1); break;
      case 'PageDown': moveTo(row + page, column); break;
      case 'PageUp': moveTo(row - page, column); break;
      case 'Home': moveTo(event.ctrlKey ? 0 : row, 0); break;
      case 'End': moveTo(event.ctrlKey ? shown.length - 1 : row, columns - 1); break;
      default: return;
    }
    event.preventDefault();
  });

  body.addEventListener('focusin', event => {
    const link = event.target.closest('a');
    if (link) current = { row: Number(link.dataset.row), column: Number(link.dataset.column) };
  });

  let waiting = false;
  pane.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(false); });
  });
  addEventListener('resize', () => draw(false));
  addEventListener('beforeprint', () => { printing = true; draw(true); });
  addEventListener('afterprint', () => { printing = false; draw(true); });

  data.kinds.forEach((name, i) => kind.append(new Option(name, i)));
  find.addEventListener('input', update);
  show.addEventListener('change', update);
  kind.addEventListener('change', update);
  for (const button of mistakeButtons)
    button.addEventListener('click', () => {
      kind.value = kind.value === button.dataset.kind ? '' : button.dataset.kind;
      update();
    });
  const form = document.querySelector('.tools');
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));

  drawHead();
  update();
})();
