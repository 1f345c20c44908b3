import { describe, expect, it } from 'vitest';
import { formatFaultPage } from '../../scripts/watch/format-fault-page.ts';

const fault = {
  file: 'people/contoh.yaml:2',
  field: 'name',
  message: 'ditemukan "<script>alert(1)</script>"; hapus & simpan.',
};

describe('the page that stands in place of all others while the content has faults', () => {
  it('names file, line and field of each, and never takes a text of the content for HTML', () => {
    const page = formatFaultPage([fault, { ...fault, file: 'people/lain.yaml:3' }], '/situs/@vite/client');
    expect(page).toContain('<h1>2 kesalahan isi</h1>');
    expect(page).toContain('<b>people/contoh.yaml:2</b><br><code>name</code>: ditemukan');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;; hapus &amp; simpan.');
    expect(page).toContain('people/lain.yaml:3');
    expect(page).not.toContain('<script>alert');
  });

  it('loads the script that shows the pages again once all is mended', () => {
    expect(formatFaultPage([fault], '/situs/@vite/client')).toContain(
      '<script type="module" src="/situs/@vite/client"></script>',
    );
  });
});
