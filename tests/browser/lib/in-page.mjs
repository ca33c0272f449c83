// Runs a checker inside the page, with a few names it may use: selectorOf, excerptOf, seen, colourOf, contrastOf.

/** A short selector that leads to the element from its nearest ancestor with an id. */
function selectorOf(element) {
  const parts = [];
  for (let node = element; node && node.nodeType === 1 && parts.length < 6; node = node.parentElement) {
    if (node.id) {
      parts.unshift(`#${CSS.escape(node.id)}`);
      break;
    }
    const name = node.localName;
    const twins = node.parentElement ? [...node.parentElement.children].filter((child) => child.localName === name) : [];
    const classes = [...node.classList].slice(0, 2).map((one) => `.${CSS.escape(one)}`).join('');
    parts.unshift(name + classes + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(node) + 1})` : ''));
    if (name === 'body' || name === 'main') break;
  }
  return parts.join(' > ');
}

/** The first words of an element, to recognise it by. */
function excerptOf(element, length = 40) {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** Whether a reader sees the element: drawn, not transparent, larger than the 1px box of visually hidden text. */
function seen(element) {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return [...element.getClientRects()].some((rect) => rect.width > 1.5 && rect.height > 1.5);
}

/** Red, green, blue and opacity, 0–255, of any colour that CSS can write. */
function colourOf(css) {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  return [...pixel.getImageData(0, 0, 1, 1).data];
}

/** The contrast of WCAG between two opaque colours, 1 to 21. */
function contrastOf(one, other) {
  const luminance = ([red, green, blue]) => {
    const linear = [red, green, blue].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const HELPERS = [selectorOf, excerptOf, seen, colourOf, contrastOf].join('\n');

/** Calls `check(argument)` in the page. It must not use anything of its module: only its source text travels. */
export const inPage = (tab, check, argument = null) =>
  tab.evaluate(`(() => { ${HELPERS}\nreturn (${check})(${JSON.stringify(argument)}); })()`);

/** Like inPage, over a page that is only parsed: no styles, no scripts, no loading, so `seen` says nothing here. */
export const inSource = (tab, html, check, argument = null) =>
  tab.evaluate(`(() => {
    ${HELPERS}
    const document = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
    return (${check})(${JSON.stringify(argument)});
  })()`);
