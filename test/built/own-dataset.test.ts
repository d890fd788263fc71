import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { aCopy, loaderTag, openPage, rowsOf, shown } from './support/page.js';

/** Places that do not exist, as a coordinator would keep them. */
const TABLES = {
  'about.csv': `what,value
title,Figures of Sampleton and Testville
version,2026-1
date,2026-05-01
licence,CC-BY-4.0
`,
  'cities.csv': `id,name,country,lat,lon,network,illustrative,source
sampleton,Sampleton,NO,60.5,7.5,Testers,,List of members
testville,Testville,NO,61.5,9.5,Testers,,List of members
`,
  'networks.csv': 'id,name,country,source\ntesters,Testers,NO,List of members\n',
  'samples.csv': `id,date,size,average,commitment,education,report_of,source
s24,2024,30,62,64,51,Sampleton,Report of 2024
`,
  'results.csv': `city,edition,sample,aggregate,commitment,education,source
sampleton,2024,s24,66,75,58,Report of 2024
`,
  'statements.csv': `lang,id,principle,short,short_city,long,long_city
en,doors,advantage,Open doors make us strong.,Open doors make {city} strong.,Where doors stand open people meet and learn from each other.,Where doors stand open people in {city} meet and learn from each other.
de,doors,advantage,Offene Türen machen uns stark.,Offene Türen machen {city} stark.,Wo Türen offen stehen begegnen sich Menschen und lernen voneinander.,Wo Türen offen stehen begegnen sich Menschen in {city} und lernen voneinander.
`,
};

const copy = aCopy();

before(async function () {
  this.timeout(30_000);
  const { said } = await executeServerCommand<{ said: string }, object>('built-dataset', {
    folder: copy,
    tables: TABLES,
  });
  expect(said).to.match(/files written to/);
  expect(said).not.to.match(/Error {2}/);
});

/** What a widget says, in one line. */
function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('a dataset that the command made of a folder of CSV files', () => {
  for (const [lang, sentence] of [
    ['en', 'Open doors make Sampleton strong.'],
    ['de', 'Offene Türen machen Sampleton stark.'],
  ] as const) {
    it(`is shown by all three widgets (${lang})`, async () => {
      const src = `src="/built/${copy}/data/" loading="eager"`;
      const page = await openPage({
        head: loaderTag(copy),
        body: `<div lang="${lang}">
<icc-index-radar ${src} city="sampleton" compare="average"></icc-index-radar>
<icc-network-map ${src} network="testers"></icc-network-map>
<icc-diversity-statement ${src} city="sampleton" statement="doors"></icc-diversity-statement>
</div>`,
      });
      const [radar] = await shown(page.document, 'icc-index-radar');
      const [map] = await shown(page.document, 'icc-network-map');
      const [statement] = await shown(page.document, 'icc-diversity-statement');
      expect(
        rowsOf(radar!)
          .slice(0, 3)
          .map((row) => row.slice(1)),
      ).to.eql([
        ['66', '62'],
        ['75', '64'],
        ['58', '51'],
      ]);
      expect(textOf(map!)).to.contain('Sampleton').and.to.contain('Testville');
      expect(textOf(statement!)).to.contain(sentence);
      expect(page.heard()).to.eql([]);
    });
  }
});
