import { expect } from '@open-wc/testing';
import { statementsSchema } from '../../../src/data/schema/statements.js';
import { parseCsvStatements } from '../../../src/widgets/diversity-statement/from-csv.js';

function statementsOf(text: string, lang = 'en') {
  const document = parseCsvStatements(text, lang);
  if (!document.ok) throw new Error(document.error.message);
  return statementsSchema.parse({ formatVersion: 1, ...(document.value as object) });
}

describe('parseCsvStatements(text, lang)', () => {
  it('needs no more than a column of short texts', () => {
    const { lang, statements } = statementsOf('short\nAll of us.\nNone but us.\n', 'fr');
    expect(lang).to.equal('fr');
    expect(statements.map(({ id, short }) => [id, short.plain])).to.deep.equal([
      ['statement-1', 'All of us.'],
      ['statement-2', 'None but us.'],
    ]);
  });

  it('reads every column, with the separator of any country', () => {
    const { statements } = statementsOf(
      'Id;Principle;Short;Short city;Long;Long city;Date\n' +
        'we;Equality;All.;All in {city}.;All of us.;All of us in {city}.;2026-11\n',
    );
    expect(statements).to.deep.equal([
      {
        id: 'we',
        principle: 'equality',
        short: { plain: 'All.', city: 'All in {city}.' },
        long: { plain: 'All of us.', city: 'All of us in {city}.' },
        date: '2026-11',
      },
    ]);
  });

  it('takes the rows of the language of the page', () => {
    const text = 'lang,short\nen,All of us.\nar,كلنا.\n';
    expect(statementsOf(text, 'ar').lang).to.equal('ar');
    expect(statementsOf(text, 'ar').statements).to.have.length(1);
  });

  it('takes the first language where the page has none of them', () => {
    const { lang, statements } = statementsOf('lang,short\nen,All of us.\nde,Wir alle.\n', 'fr');
    expect([lang, statements[0]?.short.plain]).to.deep.equal(['en', 'All of us.']);
  });

  it('knows a language however it is written, and takes rows that name none', () => {
    const { lang, statements } = statementsOf('lang,short\nde_AT,Wir alle.\n,Wir.\n', 'de');
    expect([lang, statements.length]).to.deep.equal(['de-AT', 2]);
  });

  it('mends an id, and leaves out a date that it cannot read', () => {
    const { statements } = statementsOf('id,short,date\nWelcome 1,All of us.,1.12.2026\n');
    expect(statements[0]).to.deep.include({ id: 'welcome-1' });
    expect(statements[0]?.date).to.equal(undefined);
  });

  it('passes over rows without a text', () => {
    expect(statementsOf('id,short\none,\ntwo,All of us.\n').statements[0]?.id).to.equal('two');
  });

  it('says which column is missing', () => {
    const document = parseCsvStatements('text\nAll of us.\n', 'en');
    expect(document.ok).to.equal(false);
    expect(!document.ok && document.error).to.include({ kind: 'schema', path: 'short' });
  });
});
