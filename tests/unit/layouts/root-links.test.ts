import { describe, expect, it } from 'vitest';
import { rootLinks } from '../../../src/layouts/root-links.ts';

const isPublished = (href: string): boolean => !href.includes('tidak-ada');

describe('a link in a text that was written for the root of a host', () => {
  it('gets the path of the site before it', () => {
    expect(rootLinks('<a href="/sumber/">x</a>', '/situs/', isPublished)).toBe('<a href="/situs/sumber/">x</a>');
    expect(rootLinks('<a href="/">x</a>', '/', isPublished)).toBe('<a href="/">x</a>');
  });

  it('to a page that the site does not have leaves its words behind', () => {
    expect(rootLinks('di <a href="/tidak-ada/#a"><b>sini</b></a>, lalu <a href="/a/">b</a>', '/', isPublished)).toBe(
      'di <b>sini</b>, lalu <a href="/a/">b</a>',
    );
  });

  it('out of the site or into the page stays as it is', () => {
    const html = '<a href="https://tidak-ada.example/">x</a><a href="#tidak-ada">y</a>';
    expect(rootLinks(html, '/situs/', isPublished)).toBe(html);
  });
});
