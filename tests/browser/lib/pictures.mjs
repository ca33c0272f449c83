// Pictures made of pixels: there, with their room and their words, in the size that is needed and no larger.
import { fault } from './fault.mjs';

const inspect = async () => {
  const found = [];
  const images = [...document.querySelectorAll('img')];
  for (const image of images) {
    const say = (what) => found.push({ selector: image.getAttribute('src'), what });
    if (!image.getAttribute('alt')) say('has no words (alt)');
    if (!image.getAttribute('width') || !image.getAttribute('height')) say('has no width and height: the page moves when it comes');
    image.scrollIntoView({ behavior: 'instant' });
    // A lazy picture is asked for once it is near.
    image.loading = 'eager';
    try {
      await image.decode();
    } catch {
      say('cannot be shown');
      continue;
    }
    const { clientWidth: width, clientHeight: height } = image;
    const [ownWidth, ownHeight] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
    if (ownWidth && Math.abs((width / height / ownWidth) * ownHeight - 1) > 0.02) say('is shown in another shape than it has');
    const source = image.closest('picture')?.querySelector('source');
    if (!source) continue;
    const sizes = source.srcset.split(', ').map((one) => {
      const [address, descriptor] = one.split(' ');
      return { address: new URL(address, document.baseURI).href, width: parseInt(descriptor, 10) };
    });
    const enough = sizes.filter((size) => size.width >= width * devicePixelRatio).map((size) => size.width);
    const needed = enough.length > 0 ? Math.min(...enough) : Math.max(...sizes.map((size) => size.width));
    const loaded = sizes.find((size) => size.address === image.currentSrc);
    if (loaded?.width !== needed) say(`${loaded ? `the file of ${loaded.width} pixels` : 'another file'} is loaded, ${needed} are needed`);
  }
  return { count: images.length, found, loaded: images.map((image) => image.currentSrc) };
};

/** How many images the open page has, the addresses of the files that were loaded, and faults. */
export async function checkPictures(tab, page) {
  const { count, found, loaded } = await tab.evaluate(inspect);
  return { count, loaded, faults: found.map(({ selector, what }) => fault(page, selector, what)) };
}
