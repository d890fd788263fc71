import { expect, fixture } from '@open-wc/testing';
import { renderDownloads, type ExportKind } from '../../../src/element/export/menu-template.js';
import { englishWords } from '../../fixtures/export-source.js';

async function menu(pictured: boolean, chosen: ExportKind[] = []): Promise<HTMLButtonElement[]> {
  const onChoose = (kind: ExportKind) => void chosen.push(kind);
  const list = await fixture(renderDownloads({ pictured, onChoose }, englishWords()));
  await expect(list).to.be.accessible();
  return [...list.querySelectorAll('button')];
}

describe('renderDownloads', () => {
  it('renderDownloads(view, words) offers figures, pictures and a copy', async () => {
    const buttons = await menu(true);
    expect(buttons.map(({ textContent }) => textContent.trim())).to.eql([
      'Data for a spreadsheet (CSV)',
      'Picture for print (SVG)',
      'Picture for screens (PNG)',
      'Copy the table',
    ]);
  });

  it('renderDownloads(view, words) offers no picture beside a table', async () => {
    const buttons = await menu(false);
    expect(buttons.map(({ dataset }) => dataset.kind)).to.eql(['csv', 'copy']);
  });

  it('renderDownloads(view, words) tells what was chosen', async () => {
    const chosen: ExportKind[] = [];
    for (const button of await menu(true, chosen)) button.click();
    expect(chosen).to.eql(['csv', 'svg', 'png', 'copy']);
  });
});
