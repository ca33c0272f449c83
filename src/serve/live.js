// The preview's script: follows the sources. Loads the page again at the same place, takes other style sheets, shows what is wrong.
'use strict';
(() => {
  const own = document.currentScript.dataset;
  const KEPT = 'sasshi-place';
  const FOLDED = 'sasshi-folded';

  // Storage may be forbidden; then nothing is remembered.
  const remember = (key, value) => {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch {}
  };
  const remembered = (key) => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  };

  /** The last thing with an id that begins at or above the top of the window, and how far it is from there. */
  function place() {
    let anchor = null;
    for (const element of document.querySelectorAll('main [id]')) {
      const { top, height } = element.getBoundingClientRect();
      if (top > 1) break;
      if (height) anchor = { id: element.id, top };
    }
    return JSON.stringify({ path: location.pathname, y: scrollY, anchor });
  }

  /** Back to where the reader was: the same thing at the same height, even where the page became longer above it. */
  function back(kept) {
    const element = kept.anchor && document.getElementById(kept.anchor.id);
    const top = element ? scrollY + element.getBoundingClientRect().top - kept.anchor.top : kept.y;
    scrollTo({ top, behavior: 'instant' });
  }

  const kept = JSON.parse(remembered(KEPT) || 'null');
  remember(KEPT, null);
  if (kept && kept.path === location.pathname) {
    back(kept);
    addEventListener('load', () => back(kept));
  }

  // The browser's own way back would come after ours and know nothing of what became longer.
  let isReloading = false;
  addEventListener('pagehide', () => (history.scrollRestoration = isReloading ? 'manual' : 'auto'));

  function reload() {
    isReloading = true;
    remember(KEPT, place());
    history.scrollRestoration = 'manual';
    location.reload();
  }

  function restyle(styles) {
    for (const [old, fresh] of Object.entries(styles)) {
      for (const link of document.querySelectorAll('link[rel~=stylesheet]')) {
        const [before, after] = link.href.split(old);
        if (after === undefined) continue;
        const other = link.cloneNode();
        other.href = before + fresh + after;
        other.addEventListener('load', () => link.remove());
        other.addEventListener('error', reload);
        link.after(other);
      }
    }
  }

  // The panel stands in a tree of its own, so that neither the site's styles nor its scripts meet it.
  const host = document.createElement('sasshi-panel');
  const root = host.attachShadow({ mode: 'open' });
  const style = make('link');
  style.rel = 'stylesheet';
  style.href = own.style;
  // Said by screen readers when it changes; the focus stays where it is.
  const status = make('p', 'status');
  status.setAttribute('role', 'status');
  const box = make('div');
  root.append(style, status, box);
  host.hidden = true;
  style.addEventListener('load', () => (host.hidden = false));
  document.body.append(host);

  function make(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function item({ message, why, place, line, hint }) {
    const made = make('li');
    made.append(make('p', 'message', message));
    if (place) made.append(make('p', 'place', place));
    if (line.join('')) {
      const source = make('pre');
      source.append(line[0], make('mark', '', line[1] || '\u00a0'), line[2]);
      made.append(source);
    }
    if (why) made.append(make('p', 'why', why));
    if (hint) made.append(make('p', 'hint', hint));
    return made;
  }

  function show(panel) {
    const title = panel ? panel.title : '';
    if (status.textContent !== title) status.textContent = title;
    if (!panel) {
      box.replaceChildren();
      return;
    }
    host.lang = panel.lang;
    const section = make('section');
    section.setAttribute('aria-labelledby', 'title');
    const heading = make('h2', '', panel.title);
    heading.id = 'title';
    const button = make('button');
    button.type = 'button';
    const body = make('div', 'body');
    body.tabIndex = 0;
    body.setAttribute('role', 'group');
    body.setAttribute('aria-labelledby', 'title');
    const list = make('ol');
    list.append(...panel.problems.map(item));
    body.append(make('p', 'introduction', panel.introduction), list);
    if (panel.more) body.append(make('p', 'more', panel.more));
    const fold = (folded) => {
      section.classList.toggle('is-folded', folded);
      button.textContent = folded ? panel.open : panel.close;
      button.setAttribute('aria-expanded', String(!folded));
      remember(FOLDED, folded ? 'yes' : null);
    };
    button.addEventListener('click', () => fold(!section.classList.contains('is-folded')));
    fold(remembered(FOLDED) === 'yes');
    const head = make('div', 'head');
    head.append(heading, button);
    section.append(head, body);
    const had = root.activeElement;
    box.replaceChildren(section);
    // Whoever was in the panel stays in it.
    if (had) (had.tagName === 'BUTTON' ? button : body).focus({ preventScroll: true });
  }

  const source = new EventSource(own.events);
  source.addEventListener('message', (event) => {
    const news = JSON.parse(event.data);
    if (news.reload) {
      source.close();
      reload();
      return;
    }
    restyle(news.styles);
    show(news.panel);
  });
  addEventListener('pagehide', () => source.close());
  // Back from the browser's memory: what is shown may be old.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
})();
