// The preview's script: loads the page again when its sources change, swaps styles, shows what is wrong.
"use strict";
(function () {
  var own = document.currentScript;
  var source = new EventSource(own.dataset.events);
  var japanese = document.documentElement.lang.slice(0, 2) === "ja";
  var key = "sasshi-scroll:" + location.pathname;
  var panel = null;

  // The browser keeps the place on most reloads; where the page became longer above it, this does.
  try {
    var kept = sessionStorage.getItem(key);
    if (kept) {
      sessionStorage.removeItem(key);
      addEventListener("load", function () {
        scrollTo(0, Number(kept));
      });
    }
  } catch (error) {
    // A browser without storage starts at its own place.
  }

  function reload() {
    try {
      sessionStorage.setItem(key, String(scrollY));
    } catch (error) {
      // As above.
    }
    location.reload();
  }

  function restyle(styles) {
    Object.keys(styles).forEach(function (old) {
      document.querySelectorAll("link[rel=stylesheet]").forEach(function (link) {
        if (link.href.slice(-old.length) !== old) {
          return;
        }
        var fresh = link.cloneNode();
        fresh.href = link.href.slice(0, -old.length) + styles[old];
        fresh.addEventListener("load", function () {
          link.remove();
        });
        link.after(fresh);
      });
    });
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text || "";
    return made;
  }

  function item(problem) {
    var made = document.createElement("li");
    made.append(element("strong", problem.message));
    if (problem.place) {
      made.append(element("code", problem.place));
    }
    if (problem.line.join("")) {
      var line = document.createElement("pre");
      line.append(problem.line[0], element("mark", problem.line[1] || "\u00a0"), problem.line[2]);
      made.append(line);
    }
    made.append(element("p", "→ " + problem.hint));
    return made;
  }

  function show(problems) {
    if (panel) {
      panel.remove();
      panel = null;
    }
    if (!problems.length) {
      return;
    }
    panel = document.createElement("section");
    panel.id = "sasshi-panel";
    panel.lang = own.dataset.lang || "";
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-label", "sasshi");
    panel.append(element("h2", japanese ? "直すところがあります（" + problems.length + "）" : "To be mended (" + problems.length + ")"));
    panel.append(element("p", japanese ? "直して保存すると、この表示は消えます。下に見えるのは、最後にできたページです。" : "Mend it and save: this panel goes away. Below is the last page that could be made."));
    var list = document.createElement("ol");
    problems.forEach(function (problem) {
      list.append(item(problem));
    });
    panel.append(list);
    var close = element("button", japanese ? "たたむ" : "Hide");
    close.type = "button";
    close.addEventListener("click", function () {
      panel.classList.toggle("is-folded");
    });
    panel.append(close);
    document.body.prepend(panel);
  }

  source.addEventListener("message", function (event) {
    var news = JSON.parse(event.data);
    if (news.reload) {
      reload();
      return;
    }
    restyle(news.styles);
    show(news.problems);
  });
  addEventListener("pagehide", function () {
    source.close();
  });
})();
