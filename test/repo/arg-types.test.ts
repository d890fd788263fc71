import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArgTypes } from '../../.storybook/arg-types.js';

/** An element whose attribute, slot and part have the same name. */
const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'icc-example',
          attributes: [
            { name: 'heading', type: { text: 'string | undefined' } },
            { name: 'level', type: { text: 'number' }, default: '2' },
            { name: 'theme', type: { text: "'light' | 'dark'" } },
          ],
          members: [
            { kind: 'field', name: 'heading', attribute: 'heading' },
            { kind: 'field', name: 'state', type: { text: 'string' } },
            { kind: 'method', name: 'save', parameters: [{ name: 'to' }, { name: 'to.scale' }] },
          ],
          events: [{ name: 'icc-load' }],
          slots: [{ name: '' }, { name: 'heading' }],
          cssParts: [{ name: 'heading', description: 'The heading.' }],
        },
      ],
    },
  ],
};

test('toArgTypes(manifest, tag) keeps attribute, slot and part of one name apart', () => {
  const rows = Object.values(toArgTypes(manifest, 'icc-example'));
  assert.deepEqual(
    rows.map(({ name, table }) => `${table.category}: ${name}`),
    [
      'attributes: heading',
      'attributes: level',
      'attributes: theme',
      'properties: state',
      'methods: save(to)',
      'events: icc-load',
      'slots: (default)',
      'slots: heading',
      'css shadow parts: heading',
    ],
  );
});

test('toArgTypes(manifest, tag) gives every attribute a type that Storybook has a control for', () => {
  const { heading, level, theme } = toArgTypes(manifest, 'icc-example');
  assert.deepEqual(
    [heading?.type, level?.type, theme?.type],
    [{ name: 'string' }, { name: 'number' }, { name: 'enum', value: ['light', 'dark'] }],
  );
});

test('toArgTypes(manifest, tag) gives no control to what is no attribute', () => {
  assert.deepEqual(toArgTypes(manifest, 'icc-example')['part heading'], {
    name: 'heading',
    description: 'The heading.',
    table: { category: 'css shadow parts' },
    control: { disable: true },
  });
});

test('toArgTypes(manifest, tag) has no rows for an unknown tag', () => {
  assert.deepEqual(toArgTypes(manifest, 'icc-other'), {});
});
