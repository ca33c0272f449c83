// Sorting and filtering on the page of a table. Without this file the table stands as it is.
//
// A table on one page is sorted and filtered where it stands. Of a table in parts, all rows are loaded when somebody
// first asks for them, and what was found is shown in place of the part.
"use strict";
(function () {
  var SMALLEST = 5;
  var language = document.documentElement.lang;
  var collator = new Intl.Collator(language, { numeric: true });
  var tools = document.querySelector("[data-table-tools]");
  var table = document.querySelector("main .table:not(.timeline)");
  if (!table || table.querySelector("tbody [rowspan]")) {
    return;
  }
  var inParts = Boolean(tools && tools.getAttribute("data-rows"));
  var input = tools && tools.querySelector("input");
  var count = tools && tools.querySelector("[role=status]");
  var bodies = Array.prototype.slice.call(table.tBodies);

  function say(shown, all) {
    var number = new Intl.NumberFormat(language);
    var text = count.getAttribute("data-pattern");
    count.textContent = text.replace("{shown}", number.format(shown)).replace("{n}", number.format(all));
  }

  // ---- values: numbers by value, texts as the language has them, missing values last in either direction

  function keyOf(raw, text) {
    if (raw === "") {
      return null;
    }
    var value = raw === null ? text.trim() : raw;
    return value !== "" && isFinite(value) ? Number(value) : value;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") {
      return a - b;
    }
    return collator.compare(String(a), String(b));
  }

  /** Puts `{ key, index }` in order. */
  function inOrder(entries, down) {
    return entries.sort(function (a, b) {
      if (a.key === null || b.key === null) {
        return (a.key === null) - (b.key === null) || a.index - b.index;
      }
      return compare(a.key, b.key) * (down ? -1 : 1) || a.index - b.index;
    });
  }

  /** For finding: width, case and the two kana do not matter. */
  function folded(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[\u30a1-\u30f6]/g, function (kana) {
      return String.fromCharCode(kana.charCodeAt(0) - 0x60);
    });
  }

  function wantedWords() {
    return folded(input.value).split(/\s+/).filter(Boolean);
  }

  function fits(text, words) {
    return words.every(function (word) {
      return text.indexOf(word) !== -1;
    });
  }

  // ---- the heading of a column stands in the last row of the head, or spans down to it

  function headings() {
    var found = [];
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
          found[column] = cell;
        }
        column += cell.colSpan;
      });
    });
    return found;
  }

  function addButtons(sort) {
    headings().forEach(function (heading, column) {
      if (!heading || heading.scope !== "col") {
        return;
      }
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append.apply(button, Array.prototype.slice.call(heading.childNodes));
      heading.append(button);
      button.addEventListener("click", function () {
        var down = heading.getAttribute("aria-sort") === "ascending";
        unmark();
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(column, down);
      });
    });
  }

  function unmark() {
    table.querySelectorAll("th[aria-sort]").forEach(function (heading) {
      heading.removeAttribute("aria-sort");
    });
  }

  // ---- a table on one page

  function onOnePage() {
    function rows(body) {
      return Array.prototype.filter.call(body.rows, function (row) {
        return !row.matches(".group, .total");
      });
    }
    var all = bodies.reduce(function (list, body) {
      return list.concat(rows(body));
    }, []);
    if (all.length < SMALLEST) {
      return;
    }
    addButtons(function (column, down) {
      bodies.forEach(function (body) {
        var end = body.querySelector("tr.total");
        var entries = rows(body).map(function (row, index) {
          var cell = row.cells[column];
          return { row: row, index: index, key: keyOf(cell.getAttribute("data-sort"), cell.textContent) };
        });
        inOrder(entries, down).forEach(function (entry) {
          body.insertBefore(entry.row, end);
        });
      });
    });
    if (!tools || all.length < 2 * SMALLEST) {
      return;
    }
    var texts = all.map(function (row) {
      return folded(row.textContent);
    });
    tools.hidden = false;
    function filter() {
      var words = wantedWords();
      var shown = 0;
      all.forEach(function (row, index) {
        row.hidden = !fits(texts[index], words);
        shown += row.hidden ? 0 : 1;
      });
      bodies.forEach(function (body) {
        body.hidden = rows(body).length > 0 && rows(body).every(function (row) {
          return row.hidden;
        });
        body.querySelectorAll("tr.total").forEach(function (total) {
          // The sum of all rows is none of those that are left.
          total.hidden = words.length > 0;
        });
      });
      say(shown, all.length);
    }
    input.addEventListener("input", filter);
    filter();
  }

  // ---- a table in parts

  function overParts() {
    var step = Number(tools.getAttribute("data-step"));
    var restore = tools.querySelector(".rows-restore button");
    var more = document.querySelector(".rows-more");
    var pager = document.querySelector(".rows-pager");
    var region = table.closest("[role=region]");
    var data = null;
    var texts = null;
    var isLoading = false;
    var column = -1;
    var down = false;
    var found = [];
    var drawn = 0;

    function load(then) {
      if (data) {
        then();
        return;
      }
      count.textContent = tools.getAttribute("data-loading");
      if (isLoading) {
        return;
      }
      isLoading = true;
      var script = document.createElement("script");
      script.src = tools.getAttribute("data-rows");
      script.addEventListener("load", function () {
        data = self.sasshiRows;
        data.columns.forEach(function (cells) {
          cells.cells = cells.cells.split("\n");
          cells.others = new Map(cells.others);
        });
        isLoading = false;
        then();
      });
      script.addEventListener("error", function () {
        isLoading = false;
        script.remove();
        unmark();
        count.textContent = tools.getAttribute("data-failed");
      });
      document.head.append(script);
    }

    /** The markup of a cell, as the build wrote it: a shape with its gaps filled. Column 0 is the row's start tag. */
    function cell(index, row) {
      var cells = data.columns[index];
      var shape = data.shapes[cells.others.has(row) ? cells.others.get(row) : cells.shape];
      var filling = shape.length > 1 ? cells.cells[row].split("\t") : [];
      if (filling.length < shape.length - 1) {
        // A number that is shown with separators and sorted without them is kept once.
        filling.unshift(filling[0].replace(/,/g, ""));
      }
      return shape.reduce(function (markup, piece, gap) {
        return markup + filling[gap - 1] + piece;
      });
    }

    function markupOf(row) {
      var markup = "";
      for (var index = 0; index < data.columns.length; index += 1) {
        markup += cell(index, row);
      }
      return markup + "</tr>";
    }

    function plain(markup) {
      return markup.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
    }

    function textOf(markup) {
      return plain(markup.replace(/<\/t[dh]>/g, " ").replace(/<(?:[^>"]|"[^"]*")*>/g, ""));
    }

    function keyOfCell(index, row) {
      var markup = cell(index + 1, row);
      var raw = /^<t[dh][^>]* data-sort="([^"]*)"/.exec(markup);
      return keyOf(raw ? plain(raw[1]) : null, textOf(markup));
    }

    /** Row and group of all that was asked for, in order: groups stay together, sums stay at their ends. */
    function find() {
      var words = wantedWords();
      var totals = new Set(data.totals);
      if (words.length > 0 && !texts) {
        texts = [];
        for (var row = 0; row < data.rows; row += 1) {
          texts.push(folded(textOf(markupOf(row))));
        }
      }
      found = [];
      data.groups.forEach(function (group, place) {
        var end = place + 1 < data.groups.length ? data.groups[place + 1][0] : data.rows;
        var entries = [];
        var sums = [];
        for (var row = group[0]; row < end; row += 1) {
          if (totals.has(row)) {
            sums.push({ index: row });
          } else if (words.length === 0 || fits(texts[row], words)) {
            entries.push({ index: row, key: column < 0 ? row : keyOfCell(column, row) });
          }
        }
        inOrder(entries, down).concat(words.length === 0 ? sums : []).forEach(function (entry) {
          found.push({ row: entry.index, group: place });
        });
      });
      return words.length === 0 ? data.totals.length : 0;
    }

    function draw() {
      var next = found.slice(drawn, drawn + step);
      for (var at = 0; at < next.length; ) {
        var group = next[at].group;
        var markup = "";
        for (; at < next.length && next[at].group === group; at += 1) {
          markup += markupOf(next[at].row);
        }
        var last = table.tBodies[table.tBodies.length - 1];
        if (last && last.sasshiGroup === group) {
          last.insertAdjacentHTML("beforeend", markup);
        } else {
          var head = data.groups[group][1].replace(/<\/tbody>$/, "") || "<tbody>";
          table.insertAdjacentHTML("beforeend", head + markup + "</tbody>");
          table.tBodies[table.tBodies.length - 1].sasshiGroup = group;
        }
      }
      drawn += next.length;
      more.hidden = drawn >= found.length;
    }

    function clear() {
      Array.prototype.slice.call(table.tBodies).forEach(function (body) {
        body.remove();
      });
    }

    function show() {
      if (column < 0 && wantedWords().length === 0) {
        putBack();
        return;
      }
      load(function () {
        // What is wanted may have changed while the rows came.
        if (column < 0 && wantedWords().length === 0) {
          putBack();
          return;
        }
        var sums = find();
        clear();
        drawn = 0;
        draw();
        region.scrollTop = 0;
        pager.hidden = true;
        restore.hidden = false;
        say(found.length - sums, data.rows - data.totals.length);
      });
    }

    function putBack() {
      clear();
      table.append.apply(table, bodies);
      pager.hidden = false;
      more.hidden = true;
      restore.hidden = true;
      count.textContent = "";
    }

    addButtons(function (index, isDown) {
      column = index;
      down = isDown;
      show();
    });
    input.addEventListener("input", show);
    restore.addEventListener("click", function () {
      column = -1;
      input.value = "";
      unmark();
      putBack();
      input.focus();
    });
    more.querySelector("button").addEventListener("click", function () {
      draw();
      if (more.hidden) {
        region.focus();
      }
    });
    pager.before(more);
    tools.hidden = false;

    /** A link to a row leads to the first page: the row may stand on another. */
    function follow() {
      var anchor = decodeURIComponent(location.hash.slice(1));
      if (!anchor || document.getElementById(anchor)) {
        return;
      }
      load(function () {
        count.textContent = "";
        var row = data.columns[0].cells.indexOf(anchor);
        var part = data.parts.filter(function (one) {
          return one[0] <= row;
        }).pop();
        if (part && part[1] !== location.pathname.split("/").pop()) {
          location.replace(part[1] + location.hash);
        }
      });
    }
    follow();
  }

  if (inParts) {
    overParts();
  } else {
    onOnePage();
  }
})();
