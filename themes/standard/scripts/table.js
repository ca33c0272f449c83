// Sorting and filtering on the page of a table. Without this file the table stands as it is.
"use strict";
(function () {
  var SMALLEST = 5;
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  var tools = document.querySelector("[data-table-tools]");
  var table = document.querySelector("main .table:not(.timeline)");
  if (!table) {
    return;
  }

  function rows(body) {
    return Array.prototype.filter.call(body.rows, function (row) {
      return !row.matches(".group, .total");
    });
  }
  var bodies = Array.prototype.slice.call(table.tBodies);
  var all = bodies.reduce(function (list, body) {
    return list.concat(rows(body));
  }, []);
  if (all.length < SMALLEST || table.querySelector("tbody [rowspan]")) {
    return;
  }

  // ---- sorting: numbers by value, texts as the language has them, missing values last in either direction

  function value(row, column) {
    var cell = row.cells[column];
    var raw = cell.getAttribute("data-sort");
    if (raw === "") {
      return null;
    }
    var text = raw === null ? cell.textContent.trim() : raw;
    return text !== "" && isFinite(text) ? Number(text) : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") {
      return a - b;
    }
    return collator.compare(String(a), String(b));
  }

  function sort(heading, column) {
    var down = heading.getAttribute("aria-sort") === "ascending";
    table.querySelectorAll("th[aria-sort]").forEach(function (other) {
      other.removeAttribute("aria-sort");
    });
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    bodies.forEach(function (body) {
      var end = body.querySelector("tr.total");
      rows(body)
        .map(function (row, index) {
          return { row: row, value: value(row, column), index: index };
        })
        .sort(function (a, b) {
          if (a.value === null || b.value === null) {
            return (a.value === null) - (b.value === null) || a.index - b.index;
          }
          return compare(a.value, b.value) * (down ? -1 : 1) || a.index - b.index;
        })
        .forEach(function (entry) {
          body.insertBefore(entry.row, end);
        });
    });
  }

  // The heading of a column stands in the last row of the head, or spans down to it.
  var width = all[0].cells.length;
  var columns = new Array(width);
  var taken = [];
  Array.prototype.forEach.call(table.tHead.rows, function (row, level) {
    var column = 0;
    Array.prototype.forEach.call(row.cells, function (cell) {
      while (taken[level] && taken[level][column]) {
        column += 1;
      }
      for (var down = 0; down < cell.rowSpan; down += 1) {
        taken[level + down] = taken[level + down] || [];
        for (var right = 0; right < cell.colSpan; right += 1) {
          taken[level + down][column + right] = true;
        }
      }
      if (cell.colSpan === 1 && level + cell.rowSpan === table.tHead.rows.length) {
        columns[column] = cell;
      }
      column += cell.colSpan;
    });
  });
  columns.forEach(function (heading, column) {
    if (!heading || heading.scope !== "col") {
      return;
    }
    var button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append.apply(button, Array.prototype.slice.call(heading.childNodes));
    heading.append(button);
    button.addEventListener("click", function () {
      sort(heading, column);
    });
  });

  // ---- filtering: width, case and the two kana do not matter

  if (!tools || all.length < 2 * SMALLEST) {
    return;
  }
  function folded(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[\u30a1-\u30f6]/g, function (kana) {
      return String.fromCharCode(kana.charCodeAt(0) - 0x60);
    });
  }
  var texts = all.map(function (row) {
    return folded(row.textContent);
  });
  var input = tools.querySelector("input");
  var count = tools.querySelector("[role=status]");
  tools.hidden = false;
  function filter() {
    var wanted = folded(input.value).split(/\s+/);
    var shown = 0;
    all.forEach(function (row, index) {
      var fits = wanted.every(function (word) {
        return texts[index].indexOf(word) !== -1;
      });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    bodies.forEach(function (body) {
      body.hidden = rows(body).length > 0 && rows(body).every(function (row) {
        return row.hidden;
      });
    });
    count.textContent = count.getAttribute("data-pattern").replace("{shown}", shown).replace("{n}", all.length);
  }
  input.addEventListener("input", filter);
  filter();
})();
