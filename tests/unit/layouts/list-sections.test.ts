import { describe, expect, it } from 'vitest';
import { listSections } from '../../../src/layouts/list-sections.ts';

const page = `<section class="surat" id="surat-suara" aria-label="x"><p></p></section>
<section class="bagian" id="hasil"> <h2> <a href="#hasil">Hasil &amp; suara &quot;sah&quot;</a> </h2></section>
<section class="bagian"><h2>Tanpa nama</h2></section><section class="surat gugur" id="surat-suara-2024-11-27"></section>`;

describe('the sections of a page', () => {
  it('are those with a name, by the words of their headings, in the order of the page', () => {
    expect(listSections(page, { 'surat-suara': 'Surat suara' })).toEqual([
      { id: 'surat-suara', title: 'Surat suara' },
      { id: 'hasil', title: 'Hasil & suara "sah"' },
    ]);
  });

  it('without a heading are left out where nobody names them', () => {
    expect(listSections(page, {}).map(({ id }) => id)).toEqual(['hasil']);
  });
});
