// For a site that keeps nothing any more: takes away what an earlier worker kept, then itself.
"use strict";
self.addEventListener("install", function () {
  self.skipWaiting();
});

self.addEventListener("activate", function (event) {
  var top = " " + new URL("./", location.href).href;
  event.waitUntil(
    caches
      .keys()
      .then(function (names) {
        var own = names.filter(function (name) {
          return name.indexOf("sasshi-") === 0 && name.slice(-top.length) === top;
        });
        return Promise.all(
          own.map(function (name) {
            return caches.delete(name);
          })
        );
      })
      .then(function () {
        return self.registration.unregister();
      })
  );
});
