// Enhancements only: every page reads the same without this file.
"use strict";
(function () {
  var translations = document.querySelectorAll("a[data-translation]");
  var entries = document.querySelectorAll(".contents a[href^='#']");

  function target(link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  // The other language opens at the same section: ids are the same in all languages.
  function remember(id) {
    translations.forEach(function (link) {
      link.hash = id;
    });
  }

  function rememberAddress() {
    if (location.hash && target(location)) {
      remember(location.hash);
    }
  }
  rememberAddress();
  addEventListener("hashchange", rememberAddress);

  // The section being read: the last heading above a line at a third of the window.
  function mark() {
    var current = null;
    entries.forEach(function (link) {
      var heading = target(link);
      if (heading && heading.getBoundingClientRect().top < innerHeight / 3) {
        current = link.hash;
      }
    });
    entries.forEach(function (link) {
      if (link.hash === current) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
    remember(current || "");
  }

  if (entries.length && "IntersectionObserver" in window) {
    // From far above down to that line: told whenever a heading crosses it, also after a jump.
    var observer = new IntersectionObserver(mark, { rootMargin: "99999px 0px -66% 0px" });
    entries.forEach(function (link) {
      var heading = target(link);
      if (heading) {
        observer.observe(heading);
      }
    });
  }
})();
