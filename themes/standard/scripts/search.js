// The search page: every place where the searched words stand, as letters in a row, without regard to width, case and kana.
//
// The index is a script (it also loads from a folder on a disk) and is loaded when a reader first turns to the field. It
// holds the text as it is shown; what makes texts equal is `fold`, for index and query alike.
"use strict";
(function () {
  // ---- folding -------------------------------------------------------------------------------------------------

  var SAME = {
    "\u03c2": "\u03c3", "\u301c": "~", "\u223c": "~", "\u2212": "-",
    "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u2032": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"'
  };
  // Signs that nobody sees: soft hyphen, joiners and breaks of no width, variation selectors.
  var UNSEEN = /[\u00ad\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]|\udb40[\udd00-\uddef]/g;
  var UNEQUAL = /[\u03c2\u2010-\u2015\u2018\u2019\u201b-\u201f\u2032\u2212\u223c\u301c\u30a1-\u30f6\u30fd\u30fe]/g;

  function equal(sign) {
    var code = sign.charCodeAt(0);
    if (code >= 0x30a1) {
      return String.fromCharCode(code - 0x60);
    }
    return SAME[sign] || "-";
  }

  /** NFKC, lower case, hiragana for katakana, one form of dashes and quotation marks. */
  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(UNSEEN, "").replace(UNEQUAL, equal);
  }

  // A sign with all that NFKC could join to it: marks, the sound marks of half-width kana, parts of Hangul syllables.
  var CLUSTER = /[^][\p{M}\u1160-\u11ff\u3131-\u318e\uff9e\uff9f\uffa0-\uffdc]*/gu;

  // Signs that each become one sign, whatever stands beside them: most of what is written.
  var SIMPLE = /^[\t -~\u2010-\u2015\u2018-\u201f\u2212\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff5e]*$/;

  /** The folded text, and for each of its letters from where to where it stands in `text`. */
  function foldInPlace(text) {
    var folded = "";
    var from = [];
    var to = [];
    var cluster;
    if (SIMPLE.test(text)) {
      for (var place = 0; place < text.length; place += 1) {
        from.push(place);
        to.push(place + 1);
      }
      return { text: fold(text), from: from, to: to };
    }
    CLUSTER.lastIndex = 0;
    while ((cluster = CLUSTER.exec(text))) {
      var piece = fold(cluster[0]);
      for (var at = 0; at < piece.length; at += 1) {
        from.push(cluster.index);
        to.push(cluster.index + cluster[0].length);
      }
      folded += piece;
    }
    return { text: folded, from: from, to: to };
  }

  // ---- ruby: ANCHOR base SEPARATOR reading END ---------------------------------------------------------------------

  var RUBY = /\ufff9([^\ufffa]*)\ufffa([^\ufffb]*)\ufffb/g;

  function base(text) {
    return text.replace(RUBY, "$1");
  }

  /** The text, and once more with its readings where it has some. */
  function searchable(text) {
    if (text.indexOf("\ufff9") === -1) {
      return text;
    }
    var read = text.split("\n").filter(function (block) {
      return block.indexOf("\ufff9") !== -1;
    });
    return base(text) + "\n" + read.join("\n").replace(RUBY, "$2");
  }

  // ---- the page ------------------------------------------------------------------------------------------------------

  var root = document.querySelector("[data-search-page]");
  if (!root || !String.prototype.normalize) {
    return;
  }
  var PAUSE = 150; // ms from the last key to the search
  var PAUSE_COMPOSING = 500; // the same while an input method is at work
  var FEW = 20; // up to so many results are all shown at once
  var FIRST = { _terms: 3, _tables: 5 }; // else so many of a group, 8 of others
  var FIRST_IN_ALL = 40; // fewer where there are many groups
  var STEP = 50;
  var EXCERPT = { dense: 110, wide: 220 }; // letters of an excerpt, for scripts with and without spaces

  var words = JSON.parse(root.getAttribute("data-words"));
  var form = root.querySelector("form");
  var input = form.querySelector("input");
  var choices = form.querySelector("fieldset");
  var status = root.querySelector("[role=status]");
  var results = root.querySelector(".search-results");
  var ways = root.querySelector(".search-ways");
  var language = document.documentElement.lang;
  var numbers = new Intl.NumberFormat(language);
  var index = null;
  var loading = false;
  var timer = 0;
  var shown = null;
  var opened = {};

  // ---- the index -----------------------------------------------------------------------------------------------

  var BETWEEN = "\u0001";

  function prepare(data) {
    var sections = [];
    var texts = [];
    data.groups.forEach(function (group, place) {
      group[2].forEach(function (page) {
        var above = [];
        page[2].forEach(function (section) {
          var level = section[0];
          while (above.length && above[above.length - 1].level >= level) {
            above.pop();
          }
          var found = {
            group: place,
            order: sections.length,
            href: page[0] + (section[1] ? "#" + section[1] : ""),
            way: page[1].concat(above.map(function (one) {
              return one.title;
            })),
            title: base(section[2]),
            blocks: section[3] ? section[3].split("\n") : [],
            langs: section[4] || []
          };
          above.push({ level: level, title: found.title });
          sections.push(found);
          // A page that is only named on the way to its rows is not searched itself.
          texts.push(level ? searchable(section[2]) + "\n" + searchable(section[3]) : "");
        });
      });
    });
    var text = fold(texts.join(BETWEEN));
    var ends = [];
    for (var at = text.indexOf(BETWEEN); at !== -1; at = text.indexOf(BETWEEN, at + 1)) {
      ends.push(at);
    }
    ends.push(text.length);
    var groups = data.groups.map(function (group) {
      return { id: group[0], name: group[1] };
    });
    return { sections: sections, groups: groups, text: text, ends: ends };
  }

  function textOf(order) {
    return index.text.slice(order ? index.ends[order - 1] + 1 : 0, index.ends[order]);
  }

  /** The sections that a letter sequence stands in, in order. */
  function withWord(word) {
    var found = [];
    var order = 0;
    var at = index.text.indexOf(word);
    while (at !== -1) {
      while (index.ends[order] < at) {
        order += 1;
      }
      found.push(order);
      at = index.text.indexOf(word, index.ends[order]);
    }
    return found;
  }

  // ---- the query -----------------------------------------------------------------------------------------------

  /** Words between spaces; what stands in quotation marks is one. */
  function wordsOf(query) {
    var found = [];
    fold(query).replace(/"([^"]*)"?|([^\s"]+)/g, function (all, phrase, word) {
      var text = (phrase || word || "").trim().replace(/\s+/g, " ");
      if (text && found.indexOf(text) === -1) {
        found.push(text);
      }
    });
    return found;
  }

  function find(wanted) {
    var longest = wanted.slice().sort(function (one, other) {
      return other.length - one.length;
    });
    return withWord(longest[0]).filter(function (order) {
      var text = textOf(order);
      return longest.every(function (word) {
        return text.indexOf(word) !== -1;
      });
    });
  }

  /** How well a section fits: headings go before text, words side by side before scattered ones. */
  function rank(order, wanted) {
    var text = textOf(order);
    var title = text.slice(0, text.indexOf("\n"));
    var inTitle = wanted.filter(function (word) {
      return title.indexOf(word) !== -1;
    }).length;
    var phrase = wanted.join(" ");
    if (title === phrase) {
      return 4;
    }
    return inTitle === wanted.length ? 3 : inTitle ? 2 : wanted.length > 1 && text.indexOf(phrase) !== -1 ? 1 : 0;
  }

  /** Is a term, or its reading, or its name in another language, all that was asked for? */
  function isTerm(order, wanted) {
    var phrase = wanted.join(" ");
    return index.groups[index.sections[order].group].id === "_terms" && textOf(order).split("\n").some(function (line) {
      return line === phrase || line.replace(/ \(.*\)$/, "") === phrase;
    });
  }

  // ---- excerpts ------------------------------------------------------------------------------------------------

  function placesIn(folded, wanted, add) {
    wanted.forEach(function (word) {
      for (var at = folded.text.indexOf(word); at !== -1; at = folded.text.indexOf(word, at + word.length)) {
        add(folded.from[at], folded.to[at + word.length - 1], word);
      }
    });
  }

  /** Where words stand in a block as it is shown: `{ text, marks: [[from, to]], found: [word] }`. */
  function marked(block, wanted) {
    var text = base(block);
    var marks = [];
    var found = [];
    function add(from, to, word) {
      marks.push([from, to]);
      if (found.indexOf(word) === -1) {
        found.push(word);
      }
    }
    var folded = fold(text);
    if (wanted.some(function (word) {
      return folded.indexOf(word) !== -1;
    })) {
      placesIn(foldInPlace(text), wanted, add);
    }
    if (text !== block) {
      placesIn(readings(block), wanted, add);
    }
    marks.sort(function (one, other) {
      return one[0] - other[0] || other[1] - one[1];
    });
    var apart = [];
    marks.forEach(function (mark) {
      var last = apart[apart.length - 1];
      if (last && mark[0] <= last[1]) {
        last[1] = Math.max(last[1], mark[1]);
      } else {
        apart.push(mark.slice());
      }
    });
    return { text: text, marks: apart, found: found };
  }

  /** As `foldInPlace`, for the block with its readings; a letter of a reading stands where all of its base stands. */
  function readings(block) {
    var all = { text: "", from: [], to: [] };
    var at = 0;
    function push(text, start, whole) {
      var folded = foldInPlace(text);
      all.text += folded.text;
      folded.from.forEach(function (from, letter) {
        all.from.push(whole ? start : start + from);
        all.to.push(whole ? start + whole : start + folded.to[letter]);
      });
    }
    var last = 0;
    block.replace(RUBY, function (ruby, word, reading, place) {
      var before = block.slice(last, place);
      push(before, at, 0);
      at += before.length;
      push(reading, at, word.length);
      at += word.length;
      last = place + ruby.length;
    });
    push(block.slice(last), at, 0);
    return all;
  }

  var DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

  /** The part of a block around its first mark. */
  function cut(block) {
    var text = block.text;
    var dense = DENSE.test(text);
    var length = dense ? EXCERPT.dense : EXCERPT.wide;
    var first = block.marks.length ? block.marks[0][0] : 0;
    var start = 0;
    if (text.length > length && first > length / 2) {
      // From the beginning of the sentence, if that is near; else from some words before.
      start = first - Math.floor(length / 4);
      var sentence = Math.max(text.lastIndexOf("\u3002", first - 1) + 1, text.lastIndexOf(". ", first - 1) + 2);
      if (sentence > first - length / 2 && sentence > 1) {
        start = sentence;
      } else if (!dense) {
        start = text.indexOf(" ", start) + 1 || start;
      }
    }
    var end = Math.min(text.length, start + length);
    if (end < text.length && !dense) {
      end = Math.max(text.lastIndexOf(" ", end), first) || end;
    }
    block.marks.forEach(function (mark) {
      if (mark[0] < end && mark[1] > end) {
        end = mark[1];
      }
      if (mark[0] < start && mark[1] > start) {
        start = mark[0];
      }
    });
    if (/[\udc00-\udfff]/.test(text.charAt(start))) {
      start -= 1;
    }
    if (/[\udc00-\udfff]/.test(text.charAt(end))) {
      end += 1;
    }
    return { start: start, end: end };
  }

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (content) {
      made.append(content);
    }
    return made;
  }

  /** Text with its marks, from `start` to `end`. Cells are set apart by dots. */
  function pieces(block, start, end) {
    var out = document.createDocumentFragment();
    function text(from, to) {
      if (from < to) {
        out.append(block.text.slice(from, to).replace(/\t/g, " \u00b7 "));
      }
    }
    var at = start;
    block.marks.forEach(function (mark) {
      if (mark[0] >= start && mark[1] <= end) {
        text(at, mark[0]);
        out.append(element("mark", "", block.text.slice(mark[0], mark[1])));
        at = mark[1];
      }
    });
    text(at, end);
    return out;
  }

  function whole(block) {
    return pieces(block, 0, block.text.length);
  }

  function excerpt(block) {
    var part = cut(block);
    var out = document.createDocumentFragment();
    out.append(part.start > 0 ? "\u2026" : "", pieces(block, part.start, part.end), part.end < block.text.length ? "\u2026" : "");
    return out;
  }

  /** The language of a block (0 is the title), where it is not the page's. */
  function setLanguage(made, section, block) {
    section.langs.forEach(function (lang) {
      if (lang[0] === block) {
        made.lang = lang[1];
      }
    });
    return made;
  }

  /** What is shown of a section: the blocks with its words, as few as have them all. */
  function excerpts(section, wanted) {
    var isRow = index.groups[section.group].id === "_tables";
    var blocks = section.blocks.map(function (block, place) {
      var found = marked(block, wanted);
      found.place = place + 1;
      return found;
    });
    var missing = wanted.slice();
    var chosen = blocks.filter(function (block) {
      var has = block.found.some(function (word) {
        return missing.indexOf(word) !== -1;
      });
      missing = missing.filter(function (word) {
        return block.found.indexOf(word) === -1;
      });
      return has;
    }).slice(0, 3);
    if (isRow && blocks.length < 12) {
      chosen = blocks;
    } else if (!chosen.length) {
      chosen = blocks.slice(0, 1);
    }
    var out = element("p", "result-text");
    chosen.forEach(function (block, place) {
      if (place) {
        out.append(isRow ? " \u00b7 " : " ");
      }
      out.append(setLanguage(element("span", "", excerpt(block)), section, block.place));
    });
    return chosen.length ? out : "";
  }

  /** A term: its reading and its other names in a line, then what it means. */
  function meaning(section, wanted) {
    var out = document.createDocumentFragment();
    var names = element("p", "result-names");
    section.blocks.forEach(function (text, place) {
      var block = marked(text, wanted);
      if (place < section.blocks.length - 1) {
        names.append(setLanguage(element("span", "", whole(block)), section, place + 1), " ");
      } else {
        out.append(names, setLanguage(element("p", "result-text", whole(block)), section, place + 1));
      }
    });
    return out;
  }

  // ---- what is shown ---------------------------------------------------------------------------------------------

  function link(section, wanted) {
    var made = element("a", "", whole(marked(section.title, wanted)));
    made.href = section.href;
    return setLanguage(made, section, 0);
  }

  function item(order, wanted, level) {
    var section = index.sections[order];
    var group = index.groups[section.group];
    var made = element("li", "result");
    var way = section.way.filter(function (step) {
      return step !== group.name;
    });
    if (way.length) {
      made.append(element("p", "result-path", way.join(" \u203a ")));
    }
    made.append(element(level, "result-title", link(section, wanted)));
    made.append(group.id === "_terms" ? meaning(section, wanted) : excerpts(section, wanted));
    return made;
  }

  function best(order, wanted) {
    var section = index.sections[order];
    var made = element("section", "best");
    made.setAttribute("aria-labelledby", "best");
    var title = element("h2", "", element("span", "badge", words.best));
    title.id = "best";
    title.append(" ", link(section, wanted));
    made.append(title, meaning(section, wanted));
    var name = wordsOf('"' + section.title.replace(/"/g, " ") + '"');
    if (name.length && name[0] !== wanted.join(" ") && find(name).length > 1) {
      var use = element("a", "", fill(words.use, section.title));
      use.href = "?" + address(section.title, "");
      made.append(element("p", "best-use", use));
    }
    return made;
  }

  function list(group, found, count, wanted, limit) {
    var made = element("section", "result-group");
    var id = "results-" + group.id;
    made.setAttribute("aria-labelledby", id);
    var title = element("h2", "", group.name);
    title.id = id;
    title.append(" ", element("span", "count", numbers.format(count)));
    var items = element("ol", "results");
    made.append(title, items);
    var more = null;
    var at = 0;
    function show(count) {
      var first = null;
      found.slice(at, at + count).forEach(function (order) {
        var one = item(order, wanted, "h3");
        first = first || one;
        items.append(one);
      });
      at += count;
      if (more && at >= found.length) {
        more.remove();
      } else if (more) {
        label();
      }
      return first;
    }
    function label() {
      more.firstChild.textContent = words.more.replace("{n}", numbers.format(Math.min(STEP, found.length - at)));
    }
    show(limit);
    if (at < found.length) {
      more = element("p", "result-more", element("button", "button button-small"));
      more.firstChild.type = "button";
      label();
      more.firstChild.addEventListener("click", function () {
        opened[group.id] = at + STEP;
        show(STEP).querySelector("a").focus();
      });
      made.append(more);
    }
    return made;
  }

  function copy(selector) {
    return root.querySelector(selector).content.cloneNode(true);
  }

  function others(query) {
    var made = copy("[data-search-others]");
    made.querySelectorAll("[data-search-other]").forEach(function (one) {
      one.href += "?" + address(query, "");
      var label = one.querySelector("span");
      label.textContent = fill(label.textContent, short(query));
    });
    return made;
  }

  /** What was searched, as it is: `$&` in it means nothing. */
  function fill(text, query) {
    return text.split("{q}").join(query);
  }

  function short(query) {
    return query.length > 40 ? query.slice(0, 40) + "\u2026" : query;
  }

  function showChoices(counts, total, wantedGroup) {
    var row = choices.querySelector(".choices");
    row.textContent = "";
    var all = [{ id: "", name: words.all, count: total }];
    index.groups.forEach(function (group, place) {
      if (counts[place].length) {
        all.push({ id: group.id, name: group.name, count: counts[place].length });
      }
    });
    all.forEach(function (one) {
      var choice = element("label", "choice");
      var radio = element("input");
      radio.type = "radio";
      radio.name = "in";
      radio.value = one.id;
      radio.checked = one.id === wantedGroup;
      choice.append(radio, element("span", "", one.name), " ", element("span", "count", numbers.format(one.count)));
      row.append(choice);
    });
    choices.hidden = all.length < 3;
  }

  function chosen() {
    var radio = choices.querySelector("input:checked");
    return radio ? radio.value : "";
  }

  function clear() {
    shown = null;
    status.textContent = "";
    results.hidden = true;
    results.textContent = "";
    choices.hidden = true;
    ways.hidden = false;
  }

  /** Shows what was found. With `group`, only what is in it. */
  function show(query, group, keepChoices) {
    var wanted = wordsOf(query);
    if (!wanted.length) {
      return clear();
    }
    var found = find(wanted);
    var byGroup = index.groups.map(function () {
      return [];
    });
    found.forEach(function (order) {
      byGroup[index.sections[order].group].push(order);
    });
    var place = index.groups.findIndex(function (one) {
      return one.id === group;
    });
    if (place === -1 || !byGroup[place].length) {
      group = "";
      place = -1;
    }
    if (!keepChoices) {
      showChoices(byGroup, found.length, group);
    }
    var most = byGroup.filter(function (own) {
      return own.length;
    }).length;
    most = Math.max(2, Math.min(8, Math.floor(FIRST_IN_ALL / most)));
    var out = document.createDocumentFragment();
    var count = 0;
    byGroup.forEach(function (own, at) {
      if (!own.length || (group && at !== place)) {
        return;
      }
      count += own.length;
      var ranks = {};
      own.forEach(function (order) {
        ranks[order] = rank(order, wanted);
      });
      own.sort(function (one, other) {
        return ranks[other] - ranks[one] || one - other;
      });
      var rest = own.filter(function (order) {
        if (isTerm(order, wanted)) {
          out.append(best(order, wanted));
          return false;
        }
        return true;
      });
      var id = index.groups[at].id;
      var limit = group ? STEP : found.length <= FEW ? FEW : Math.min(most, FIRST[id] || most);
      if (rest.length) {
        out.append(list(index.groups[at], rest, own.length, wanted, Math.max(limit, opened[id] || 0)));
      }
    });
    var text = count === 0 ? words.nothing : count === 1 ? words.count_one : words.count;
    status.textContent = fill(text.replace("{n}", numbers.format(count)), short(query.trim()));
    if (!count) {
      out.append(copy("[data-search-tips]"));
    }
    out.append(others(query.trim()));
    results.textContent = "";
    results.append(out);
    results.hidden = false;
    ways.hidden = count > 0;
    shown = { query: query, group: group };
  }

  // ---- address, history, events ------------------------------------------------------------------------------------

  function address(query, group) {
    var params = new URLSearchParams();
    params.set("q", query);
    if (group) {
      params.set("in", group);
    }
    return params.toString();
  }

  /** Puts the search into the address, so that it survives a reload and can be passed on. */
  function remember() {
    var query = input.value.trim();
    var now = query ? "?" + address(query, chosen()) : location.pathname.split("/").pop() || "./";
    try {
      history.replaceState({ opened: opened, top: scrollY }, "", now);
    } catch (error) {
      // Some browsers keep the address of a file as it is.
    }
    document.querySelectorAll("a[data-translation]").forEach(function (one) {
      one.search = query ? address(query, "") : "";
    });
  }

  function run(keepChoices) {
    clearTimeout(timer);
    if (!index) {
      if (wordsOf(input.value).length) {
        status.textContent = words.loading;
        ways.hidden = true;
        load();
      }
      return;
    }
    var group = chosen();
    if (shown && shown.query === input.value && shown.group === group) {
      return;
    }
    if (!keepChoices) {
      opened = {};
    }
    show(input.value, group, keepChoices);
    remember();
  }

  function load() {
    if (index || loading) {
      return;
    }
    loading = true;
    var script = document.createElement("script");
    script.src = root.getAttribute("data-index");
    script.onerror = function () {
      loading = false;
      script.remove();
      if (wordsOf(input.value).length) {
        status.textContent = words.failed;
        ways.hidden = false;
      }
    };
    document.head.append(script);
  }

  self.sasshiSearch = function (data) {
    index = prepare(data);
    if (wordsOf(input.value).length) {
      start();
    }
  };

  var kept = null;

  /** The first results: of the address, with what was opened and seen before. */
  function start() {
    opened = (kept && kept.opened) || {};
    show(input.value, asked.get("in") || chosen(), false);
    var top = kept && kept.top;
    kept = null;
    asked.delete("in");
    remember();
    if (top) {
      scrollTo(0, top);
    }
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", function (event) {
    load();
    clearTimeout(timer);
    timer = setTimeout(run, event.isComposing ? PAUSE_COMPOSING : PAUSE);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    run();
    if (matchMedia("(pointer: coarse)").matches) {
      // The keyboard on the screen makes room for the results.
      input.blur();
    }
  });
  choices.addEventListener("change", function () {
    run(true);
  });
  results.addEventListener("click", remember);
  document.addEventListener("keydown", function (event) {
    var isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  root.querySelector(".search-needs-script").hidden = true;
  choices.querySelector("legend").textContent = choices.getAttribute("data-where");
  var asked = new URLSearchParams(location.search);
  if (asked.has("q")) {
    input.value = asked.get("q");
    kept = history.state;
  }
  if (wordsOf(input.value).length) {
    run();
  }
})();
