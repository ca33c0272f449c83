// Keeps booklets for reading without a network. `SITE`, before this script, names the groups of files with their lists.
//
// Pages: the newest when there is a network, else, or when it is slow, the kept copy. Files with a fingerprint in their name:
// the kept copy first. Everything else (downloads, other origins, other methods, parts of files) is none of its business.
"use strict";
(function () {
  var TOP = new URL("./", location.href).href;
  var CACHE = "sasshi-1 " + TOP;
  var PATIENCE_MS = 3000;
  var AT_ONCE = 4;
  // A group that is larger is kept page by page, as it is read.
  var MOST_BYTES = 25e6;
  // Says of a kept response which content it is: the page's fingerprint, or one of these.
  var MARK = "x-sasshi-kept";
  var VISITED = "visited";
  var FILE = "file";
  var LIST = "list";

  function open() {
    return caches.open(CACHE);
  }

  function address(path) {
    return new URL(path, TOP).href;
  }

  function markOf(response) {
    return response ? response.headers.get(MARK) : null;
  }

  // A copy for the cache: without a redirect, which browsers refuse for pages.
  function put(cache, url, response, mark) {
    return response.blob().then(function (body) {
      var headers = new Headers(response.headers);
      headers.delete("content-encoding");
      headers.delete("content-length");
      headers.set(MARK, mark);
      return cache.put(url, new Response(body, { status: 200, headers: headers }));
    });
  }

  function isWhole(response) {
    return response && response.status === 200 && response.type === "basic";
  }

  // ---- answering ----

  // The page that an address means; nothing for files that are no pages.
  function pageAt(path) {
    var name = path.slice(path.lastIndexOf("/") + 1);
    if (name === "") {
      return path + "index.html";
    }
    if (/\.html$/.test(name)) {
      return path;
    }
    return name.indexOf(".") < 0 ? path + ".html" : null;
  }

  function tooLate() {
    return new Promise(function (resolve, reject) {
      setTimeout(reject, PATIENCE_MS);
    });
  }

  // The page says by itself that it is a copy, and of which date: it reads this attribute.
  function asCopy(kept) {
    return kept.text().then(function (text) {
      var headers = new Headers(kept.headers);
      return new Response(text.replace("<html", "<html data-kept"), { status: 200, headers: headers });
    });
  }

  function notKept(page) {
    var language = page.split("/")[0];
    if (SITE.languages.indexOf(language) < 0) {
      language = SITE.languages[0];
    }
    var offline = language + "/offline.html";
    return page === offline ? Response.error() : Response.redirect(address(offline) + "#" + encodeURI(page), 302);
  }

  function remember(page, response) {
    var url = address(page);
    if (response.status === 404 || response.status === 410) {
      return open().then(function (cache) {
        return cache.delete(url);
      });
    }
    var type = response.headers.get("content-type") || "";
    if (!isWhole(response) || type.indexOf("text/html") < 0) {
      return Promise.resolve();
    }
    return open().then(function (cache) {
      return cache.match(url).then(function (kept) {
        if (!kept) {
          return put(cache, url, response, VISITED);
        }
        var other = response.clone();
        return Promise.all([kept.text(), response.text()]).then(function (texts) {
          return texts[0] === texts[1] ? null : put(cache, url, other, VISITED);
        });
      });
    });
  }

  function answerPage(event, page) {
    var network = Promise.resolve(event.preloadResponse).then(function (early) {
      return early || fetch(event.request);
    });
    event.waitUntil(
      network
        .then(function (response) {
          return remember(page, response.clone());
        })
        .catch(function () {})
    );
    return open()
      .then(function (cache) {
        return cache.match(address(page));
      })
      .then(function (kept) {
        if (!kept) {
          return network.catch(function () {
            return notKept(page);
          });
        }
        var healthy = network.then(function (response) {
          return response.status >= 500 ? Promise.reject(response) : response;
        });
        return Promise.race([healthy, tooLate()]).catch(function () {
          return asCopy(kept);
        });
      });
  }

  // Another size of the same image: `photo.0123456789abcdef-480.webp`.
  function otherSize(cache, path) {
    var stem = path.replace(/-\d+\.\w+$/, "-");
    if (stem === path) {
      return Promise.reject(new Error(path));
    }
    return cache.keys().then(function (requests) {
      var found = requests.filter(function (request) {
        return request.url.indexOf(address(stem)) === 0;
      });
      return found.length ? cache.match(found[found.length - 1]) : Promise.reject(new Error(path));
    });
  }

  function answerFile(request, path) {
    return open().then(function (cache) {
      return cache.match(address(path)).then(function (kept) {
        return (
          kept ||
          fetch(request)
            .then(function (response) {
              if (isWhole(response)) {
                put(cache, address(path), response.clone(), FILE).catch(function () {});
              }
              return response;
            })
            .catch(function () {
              return otherSize(cache, path);
            })
        );
      });
    });
  }

  // The text that is searched has no fingerprint in its name.
  function answerNewest(request, path) {
    return fetch(request).catch(function () {
      return open().then(function (cache) {
        return cache.match(address(path)).then(function (kept) {
          return kept || Response.error();
        });
      });
    });
  }

  self.addEventListener("fetch", function (event) {
    var request = event.request;
    if (request.method !== "GET" || request.headers.has("range") || request.url.indexOf(TOP) !== 0) {
      return;
    }
    var path = request.url.slice(TOP.length).split(/[?#]/)[0];
    if (request.mode === "navigate") {
      var page = pageAt(path);
      if (page) {
        event.respondWith(answerPage(event, page));
      }
    } else if (/^assets\//.test(path)) {
      event.respondWith(answerFile(request, path));
    } else if (/^search\//.test(path)) {
      event.respondWith(answerNewest(request, path));
    }
  });

  // ---- keeping ----

  // Makes sure that a file is kept with this content.
  function keepFile(cache, path, mark) {
    var url = address(path);
    return cache.match(url).then(function (kept) {
      var have = markOf(kept);
      if (have === mark || (mark === FILE && have)) {
        return null;
      }
      var isNamedByContent = /^assets\//.test(path);
      return fetch(url, { cache: isNamedByContent ? "default" : "no-cache" }).then(function (response) {
        return isWhole(response) ? put(cache, url, response, mark) : null;
      });
    });
  }

  // A few at a time, in order; the first failure (no network, no room) ends it.
  function keepAll(cache, entries) {
    var next = 0;
    function work() {
      var entry = entries[next++];
      return entry ? keepFile(cache, entry[0], entry[1]).then(work) : Promise.resolve();
    }
    var workers = [];
    for (var i = 0; i < AT_ONCE; i++) {
      workers.push(work());
    }
    return Promise.all(workers);
  }

  function entriesOf(list) {
    var pages = list.pages.map(function (page) {
      return [page[0], page[1]];
    });
    return pages.concat(
      list.files.map(function (file) {
        return [file[0], FILE];
      })
    );
  }

  function keepCore(cache) {
    return keepAll(
      cache,
      entriesOf({
        pages: SITE.core.pages,
        files: SITE.core.files.map(function (path) {
          return [path];
        }),
      })
    );
  }

  // Names of the groups that lists in the cache belong to, in this edition.
  function keptGroups(cache) {
    return cache.keys().then(function (requests) {
      return Object.keys(SITE.groups).filter(function (name) {
        var start = address("assets/offline-" + name.replace("/", "-") + ".");
        return requests.some(function (request) {
          return request.url.indexOf(start) === 0;
        });
      });
    });
  }

  function keepGroup(cache, name) {
    var list = SITE.groups[name][0];
    if (SITE.groups[name][1] > MOST_BYTES) {
      return Promise.resolve(null);
    }
    return cache
      .match(address(list))
      .then(function (kept) {
        return kept || fetch(address(list));
      })
      .then(function (response) {
        if (response.status !== 200) {
          return null;
        }
        var copy = response.clone();
        return response.json().then(function (content) {
          var entries = entriesOf(content);
          return keepAll(cache, entries)
            .then(function () {
              // The list comes last: it says that everything in it is there.
              return put(cache, address(list), copy, LIST);
            })
            .then(function () {
              return entries.concat([[list, LIST]]);
            });
        });
      });
  }

  // What no list of this edition names goes, but for pages that were read and are in no list.
  function prune(cache, kept) {
    var wanted = {};
    kept.concat(SITE.core.pages).forEach(function (entry) {
      wanted[address(entry[0])] = true;
    });
    SITE.core.files.forEach(function (path) {
      wanted[address(path)] = true;
    });
    return cache.keys().then(function (requests) {
      return Promise.all(
        requests.map(function (request) {
          if (wanted[request.url]) {
            return null;
          }
          return cache.match(request).then(function (response) {
            return markOf(response) === VISITED ? null : cache.delete(request);
          });
        })
      );
    });
  }

  function keepFor(page, files, isSaving) {
    return open().then(function (cache) {
      var parts = page.split("/");
      var read = files.map(function (path) {
        return [path, FILE];
      });
      return keepCore(cache)
        .then(function () {
          return cache.match(address(page));
        })
        .then(function (kept) {
          // The first page was there before this worker.
          return keepAll(cache, kept ? read : read.concat([[page, VISITED]]));
        })
        .then(function () {
          return isSaving ? [] : keptGroups(cache);
        })
        .then(function (names) {
          var own = page.indexOf("/") < 0 ? SITE.languages[0] : parts[0];
          [own, own + "/" + parts[1]].forEach(function (name) {
            if (!isSaving && SITE.groups[name] && names.indexOf(name) < 0) {
              names.push(name);
            }
          });
          return names.reduce(function (before, name) {
            return before.then(function (all) {
              return keepGroup(cache, name).then(function (entries) {
                return all && entries ? all.concat(entries) : null;
              });
            });
          }, Promise.resolve([]));
        })
        .then(function (entries) {
          return entries && entries.length ? prune(cache, entries.concat(read)) : null;
        });
    });
  }

  var work = Promise.resolve();

  self.addEventListener("message", function (event) {
    var data = event.data || {};
    if (data.type === "renew") {
      self.skipWaiting();
    } else if (data.type === "keep") {
      // One after the other; what fails (no network, no room) is taken up at the next visit.
      work = work
        .then(function () {
          return keepFor(String(data.page), data.files || [], !!data.saving);
        })
        .catch(function () {});
      event.waitUntil(work);
    }
  });

  // ---- editions ----

  self.addEventListener("install", function (event) {
    event.waitUntil(open().then(keepCore).catch(function () {}));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(
      caches
        .keys()
        .then(function (names) {
          var old = names.filter(function (name) {
            return name !== CACHE && name.indexOf("sasshi-") === 0 && name.slice(name.indexOf(" ") + 1) === TOP;
          });
          return Promise.all(
            old.map(function (name) {
              return caches.delete(name);
            })
          );
        })
        .then(function () {
          return self.registration.navigationPreload ? self.registration.navigationPreload.enable() : null;
        })
        .then(function () {
          return self.clients.claim();
        })
    );
  });
})();
