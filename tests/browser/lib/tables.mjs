// Data tables and charts as people who cannot see them meet them: captions, headers, scope, scroll boxes, titles.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** The page must be loaded with its styles: figures are judged as they are set. */
export async function checkTables(tab, page) {
  const { found, tables, pictures } = await inPage(tab, inspect);
  return { faults: found.map(({ selector, what }) => fault(page, selector, what)), tables, pictures };
}

/** Runs inside the page. */
function inspect() {
  const found = [];
  const tell = (element, what) => found.push({ selector: selectorOf(element), what });
  const textOf = (element) => element.textContent.replace(/\s+/g, '') + [...element.querySelectorAll('img[alt]')].map(({ alt }) => alt).join('');

  /** Row by row, the cell that covers each column, spans counted. */
  const gridOf = (rows) => {
    const grid = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (grid[y][x]) x += 1;
        for (let down = 0; down < cell.rowSpan && y + down < rows.length; down += 1) {
          for (let right = 0; right < cell.colSpan; right += 1) grid[y + down][x + right] = cell;
        }
      }
    });
    return grid;
  };

  const tables = [...document.querySelectorAll('table')];
  for (const table of tables) {
    if (['presentation', 'none'].includes(table.getAttribute('role'))) tell(table, 'is a layout table: use CSS for layout');
    const { caption, tHead } = table;
    if (!caption || !textOf(caption)) tell(table, 'has no caption, or an empty one');
    if (!tHead || tHead.rows.length === 0) tell(table, 'has no thead');
    else {
      if (getComputedStyle(tHead).display === 'none') tell(tHead, 'the header row is not displayed: screen readers lose it (hide it visually instead)');
      for (const cell of tHead.querySelectorAll('td')) tell(cell, 'a td in thead: header cells are th');
    }
    for (const cell of table.querySelectorAll('th')) {
      if (!['col', 'row', 'colgroup', 'rowgroup'].includes(cell.getAttribute('scope'))) tell(cell, `th without scope: "${excerptOf(cell)}"`);
      if (!textOf(cell)) tell(cell, 'th is empty');
    }

    const headerColumns = new Set();
    for (const body of table.tBodies) {
      const rows = [...body.rows];
      gridOf(rows).forEach((cells, y) => {
        const isGroup = rows[y].querySelector('th[scope="rowgroup"], th[scope="colgroup"]') !== null && rows[y].querySelector('td') === null;
        if (isGroup || rows[y].cells.length === 0) return;
        const columns = new Set(cells.flatMap((cell, x) => (cell?.matches('th[scope="row"]') ? [cells.indexOf(cell)] : [])));
        if (columns.size !== 1) tell(rows[y], `the row has ${columns.size} row headers (th scope=row), it must have one: "${excerptOf(rows[y])}"`);
        for (const column of columns) headerColumns.add(column);
      });
    }
    if (headerColumns.size > 1) tell(table, `row headers stand in ${headerColumns.size} different columns, they must stand in one`);
    const width = Math.max(0, ...gridOf([...table.rows]).map((cells) => cells.length));
    for (const [y, cells] of gridOf([...table.rows]).entries()) {
      if (cells.length !== width) tell(table.rows[y], `the row covers ${cells.length} columns of ${width}`);
    }

    const box = table.closest('[role="region"]');
    if (!box) tell(table, 'stands in no div role="region" that can scroll');
    else {
      if (box.localName !== 'div') tell(box, `the scroll box is a ${box.localName}, it must be a div`);
      if (box.tabIndex !== 0 || !box.hasAttribute('tabindex')) tell(box, 'the scroll box has no tabindex="0"');
      if (!caption?.id || box.getAttribute('aria-labelledby') !== caption.id) tell(box, 'aria-labelledby of the scroll box must name the caption of its table');
    }

    for (const cell of table.querySelectorAll('td.num')) {
      const { fontVariantNumeric, fontFeatureSettings, textAlign } = getComputedStyle(cell);
      if (!/tabular-nums/.test(fontVariantNumeric) && !/"tnum"/.test(fontFeatureSettings)) tell(cell, 'figures are not tabular (font-variant-numeric: tabular-nums)');
      if (!['end', 'right'].includes(textAlign)) tell(cell, `figures stand at the ${textAlign}, they must stand at the end`);
    }
  }

  const pictures = [...document.querySelectorAll('svg[role="img"]')];
  const named = (picture, attribute) => picture.querySelector(`:scope > ${attribute === 'aria-labelledby' ? 'title' : 'desc'}[id="${CSS.escape(picture.getAttribute(attribute) ?? '')}"]`);
  for (const picture of pictures) {
    const title = named(picture, 'aria-labelledby');
    if (!title || !textOf(title)) tell(picture, 'aria-labelledby must name its own title, and the title must have words');
    if (!picture.closest('.chart')) continue;
    const description = named(picture, 'aria-describedby');
    if (!description || !textOf(description)) tell(picture, 'aria-describedby must name its own desc, and the desc must have words');
  }
  for (const chart of document.querySelectorAll('.chart')) {
    if (!chart.matches('svg[role="img"]') && !chart.querySelector('svg[role="img"]')) tell(chart, 'a chart without svg role="img"');
  }
  return { found, tables: tables.length, pictures: pictures.length };
}
