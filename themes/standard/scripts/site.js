// Enhancements only: every page reads the same without this file.
"use strict";
(function () {
  var translations = document.querySelectorAll("a[data-translation]");
  var entries = document.querySelectorAll(".contents a[href^='#']");

  function target(link) {
    try {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    } catch (error) {
      // `#100%` is no address of ours.
      return null;
    }
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

  // Links beside headings: on a phone the section is shared, elsewhere its address is copied. The link itself still works.
  var toast = document.querySelector(".toast");
  var timer = 0;

  function say(text) {
    toast.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(function () {
      toast.textContent = "";
    }, 4000);
  }

  function pass(event) {
    var link = event.target.closest && event.target.closest(".heading-link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (navigator.share && matchMedia("(pointer: coarse)").matches) {
      event.preventDefault();
      navigator.share({ title: document.title, url: link.href }).catch(function () {});
    } else if (navigator.clipboard) {
      navigator.clipboard.writeText(link.href).then(function () {
        say(toast.dataset.copied);
      }, function () {});
    }
  }
  if (toast) {
    document.addEventListener("click", pass);
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
