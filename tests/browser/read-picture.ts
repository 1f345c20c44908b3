import type { Locator, Page } from 'playwright-core';

/** The pixels of a picture, row by row, each as one number of 24 bits. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
}

/** Reads the pixels of an element as it is drawn; `blank` is an empty page, because the site's own policy allows no script. */
export async function readPicture(element: Locator, blank: Page): Promise<Picture> {
  const png = (await element.screenshot({ animations: 'disabled' })).toString('base64');
  return blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const pixels: number[] = [];
    for (let at = 0; at < bytes.length; at += 4) {
      pixels.push(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
    }
    return { width: image.width, height: image.height, pixels };
  }, png);
}

const channels = (pixel: number): number[] => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];

const luminance = (pixel: number): number => {
  const [red = 0, green = 0, blue = 0] = channels(pixel).map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours by the rule of WCAG, from 1 (equal) to 21 (black on white). */
export function contrastOf(one: number, other: number): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The largest contrast between any two colours that cover a noticeable part of a picture. */
export function strongestContrast({ pixels }: Picture): number {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= pixels.length / 200).map(([pixel]) => pixel);
  return Math.max(1, ...seen.flatMap((one) => seen.map((other) => contrastOf(one, other))));
}

/** The part of a picture between two shares of its width, a pixel at each edge left out. */
export function cutColumns({ width, height, pixels }: Picture, from: number, to: number): Picture {
  const left = Math.max(1, Math.round(width * from));
  const right = Math.min(width - 1, Math.round(width * to));
  const kept = pixels.filter((_, at) => at % width >= left && at % width < right);
  return { width: right - left, height, pixels: kept };
}

/** The colour that covers most of a picture. */
export function mainColour({ pixels }: Picture): number {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
