import { expect } from '@open-wc/testing';
import { parseInline } from '../../src/data/inline.js';

describe('parseInline', () => {
  it('gives a copy in which null is missing', () => {
    const data = { city: 'Bergen', editions: [{ value: null }] };
    expect(parseInline(data)).to.deep.equal({
      ok: true,
      value: { city: 'Bergen', editions: [{}] },
    });
    expect(data.editions).to.deep.equal([{ value: null }]);
  });

  it('refuses what is no plain data, and says so', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const data of [circle, () => 71, { value: 71n }, undefined]) {
      const parsed = parseInline(data);
      expect(parsed.ok ? undefined : [parsed.error.kind, parsed.error.path]).to.deep.equal([
        'schema',
        'data',
      ]);
    }
  });
});
