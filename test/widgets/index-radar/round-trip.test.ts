import { expect } from '@open-wc/testing';
import { completeFile } from '../../fixtures/radar-files.js';
import { showRadar } from '../../support/radar.js';

for (const lang of ['en', 'fr', 'de', 'es', 'ar']) {
  describe(`the figure that a radar writes in ${lang}`, () => {
    it('shows the same figures again when it stands in a tag alone', async () => {
      const first = await showRadar({
        data: completeFile(),
        attributes: { lang, compare: 'average previous' },
      });
      const content = await first.toHTML({ picture: false });
      const second = await showRadar({ content: content ?? '', attributes: { lang } });
      const given = first.toTable();
      const read = second.toTable();
      expect(given?.rows.length).to.be.greaterThan(15);
      expect(read?.rows).to.deep.equal(given?.rows);
      expect(read?.columns.map(({ label }) => label)).to.deep.equal(
        given?.columns.map(({ label }) => label),
      );
    });
  });
}
