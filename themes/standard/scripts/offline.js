// Reading without a network: asks the service worker to keep what is read, says when a page is a kept copy or a newer edition
// is there, and lists on the offline page what is kept. Without a service worker (file://, older browsers) nothing happens.
"use strict";
(function () {
  var bar = document.querySelector("[data-offline]");
  if (!bar || !/^https?:$/.test(location.protocol)) {
    return;
  }
  var worker = new URL(bar.dataset.offline, location.href);
  var top = new URL("./", worker).href;
  var page = location.href.slice(top.length).split(/[?#]/)[0];
  var status = bar.querySelector("[role=status]");
  var renew = bar.querySelector("[data-renew]");

  // Browsers read it from http only and complain of it elsewhere.
  var manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = bar.dataset.manifest;
  document.head.appendChild(manifest);

  // ---- the bar ----

  function say(text, isOffer) {
    bar.hidden = false;
    renew.hidden = !isOffer;
    // A live region speaks of what changes in it while it is there.
    requestAnimationFrame(function () {
      status.textContent = text;
    });
  }

  function isDismissed(what) {
    try {
      return sessionStorage.getItem("sasshi-dismissed " + top) === what;
    } catch (error) {
      return false;
    }
  }

  bar.querySelector("[data-close]").addEventListener("click", function () {
    bar.hidden = true;
    try {
      sessionStorage.setItem("sasshi-dismissed " + top, renew.hidden ? "copy" : "renew");
    } catch (error) {
      // Nothing may be stored: the bar comes again on the next page.
    }
  });

  var shelf = document.querySelector("[data-shelf]");

  if (document.documentElement.hasAttribute("data-kept") && !shelf && !isDismissed("copy")) {
    say(bar.dataset.copy, false);
  }

  if (!("serviceWorker" in navigator)) {
    return;
  }
  var container = navigator.serviceWorker;

  // ---- editions ----

  function offer(waiting) {
    if (!container.controller || isDismissed("renew")) {
      return;
    }
    say(bar.dataset.update, true);
    renew.onclick = function () {
      container.addEventListener("controllerchange", function () {
        location.reload();
      });
      waiting.postMessage({ type: "renew" });
    };
  }

  function watch(registration) {
    if (!registration) {
      return;
    }
    if (registration.waiting) {
      offer(registration.waiting);
    }
    registration.addEventListener("updatefound", function () {
      var coming = registration.installing;
      coming.addEventListener("statechange", function () {
        if (coming.state === "installed") {
          offer(coming);
        }
      });
    });
  }

  // ---- keeping ----

  function ownFiles() {
    var found = [];
    document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img").forEach(function (element) {
      var url = element.currentSrc || element.src || element.href;
      if (url && url.indexOf(top + "assets/") === 0) {
        found.push(url.slice(top.length));
      }
    });
    return found;
  }

  function keep() {
    var connection = navigator.connection;
    var last = page === "" || page.slice(-1) === "/" ? page + "index.html" : page;
    container.ready.then(function (registration) {
      registration.active.postMessage({
        type: "keep",
        page: /\.html$/.test(last) ? last : last + ".html",
        files: ownFiles(),
        saving: !!(connection && connection.saveData),
      });
    });
  }

  // Behind everything that the page itself needs.
  addEventListener("load", function () {
    container
      .register(worker.href, { updateViaCache: "none" })
      .then(watch)
      .catch(function () {});
    keep();
  });

  // ---- the page for what is not kept ----

  function addGroup(list) {
    var section = document.createElement("section");
    var heading = document.createElement("h2");
    var entries = document.createElement("ul");
    heading.textContent = list.title;
    entries.className = "link-list";
    section.lang = list.language;
    list.pages.forEach(function (entry) {
      if (entry[3] && entry[0].indexOf("/") > 0) {
        var item = document.createElement("li");
        var link = document.createElement("a");
        link.href = top + entry[0];
        link.textContent = entry[3];
        item.appendChild(link);
        entries.appendChild(item);
      }
    });
    section.appendChild(heading);
    section.appendChild(entries);
    shelf.appendChild(section);
  }

  function showShelf() {
    caches
      .open("sasshi-1 " + top)
      .then(function (cache) {
        return cache.keys().then(function (requests) {
          var lists = requests.filter(function (request) {
            return request.url.indexOf(top + "assets/offline-") === 0;
          });
          return Promise.all(
            lists.map(function (request) {
              return cache.match(request).then(function (response) {
                return response.json();
              });
            })
          );
        });
      })
      .then(function (lists) {
        lists.sort(function (one, other) {
          return (other.language === document.documentElement.lang) - (one.language === document.documentElement.lang);
        });
        lists.forEach(addGroup);
        document.querySelector("[data-nothing]").hidden = lists.length > 0;
      })
      .catch(function () {});
    var wanted = "";
    try {
      wanted = decodeURI(location.hash.slice(1));
    } catch (error) {
      // An address that this site never made.
    }
    var url = new URL(wanted, top);
    var again = document.querySelector("[data-again]");
    if (wanted && url.href.indexOf(top) === 0) {
      again.href = url.href;
      again.closest("li").hidden = false;
    }
  }

  if (shelf && "caches" in window) {
    showShelf();
  }
})();
