import { expect } from '@open-wc/testing';
import { completeFile } from '../../fixtures/radar-files.js';
import { aRadar, rowsOf, showRadar } from '../../support/radar.js';

describe('icc-index-radar, when an attribute is taken away,', () => {
  it('compares with the average again', async () => {
    const radar = await showRadar({ data: completeFile(), attributes: { compare: '' } });
    expect(rowsOf(radar)[0]).to.have.length(2);
    radar.removeAttribute('compare');
    await radar.updateComplete;
    await radar.ready;
    expect(radar.state).to.equal('ready');
    expect(rowsOf(radar)[0]).to.have.length(3);
  });

  it('forgets it, as if it had never been there', () => {
    const radar = aRadar({ attributes: { city: 'oslo', edition: '2017', 'heading-level': '4' } });
    for (const name of ['city', 'edition', 'heading-level']) radar.removeAttribute(name);
    expect([radar.city, radar.edition]).to.deep.equal([undefined, undefined]);
  });

  it('offers all views again', async () => {
    const radar = await showRadar({ data: completeFile(), attributes: { views: 'table' } });
    expect(radar.renderRoot.querySelectorAll('input')).to.have.length(0);
    radar.removeAttribute('views');
    await radar.updateComplete;
    expect(radar.renderRoot.querySelectorAll('input')).to.have.length(3);
  });
});
