import { expect } from '@open-wc/testing';
import {
  askPolicy,
  parsePolicies,
  readTrustedTypes,
  toAllowingLine,
  type PolicyQuestion,
} from '../../src/embedding/policy.js';

const PAGE = 'https://city.example/news/';
const LOADER = 'https://city.example/icc/cdn/icc.js';

function ask(text: string, question: Partial<PolicyQuestion> = {}) {
  const asked: PolicyQuestion = { purpose: 'script', url: LOADER, page: PAGE, ...question };
  const answers = parsePolicies(text).map((policy) => askPolicy(policy, asked));
  return { answers, asked, isAllowed: answers.every(({ isAllowed }) => isAllowed) };
}

describe('parsePolicies(text)', () => {
  it('takes apart policies at commas, and directives at semicolons', () => {
    const policies = parsePolicies("default-src 'none'; img-src *, script-src 'self'");
    expect(policies.map((policy) => [...policy])).to.eql([
      [
        ['default-src', ["'none'"]],
        ['img-src', ['*']],
      ],
      [['script-src', ["'self'"]]],
    ]);
  });

  it('takes the first of two directives of one name, as browsers do', () => {
    const [policy] = parsePolicies("script-src 'self'; SCRIPT-SRC *");
    expect(policy!.get('script-src')).to.eql(["'self'"]);
  });
});

describe('askPolicy(policy, question)', () => {
  for (const [text, isAllowed] of [
    ['img-src *', true],
    ["default-src 'self'", true],
    ["default-src 'none'", false],
    ["default-src 'none'; script-src 'self'", true],
    ["script-src 'self'; script-src-elem 'none'", false],
    ['script-src', false],
    ['script-src https:', true],
    ['script-src http:', true],
    ['script-src *', true],
    ['script-src city.example', true],
    ['script-src *.example', true],
    ['script-src *.city.example', false],
    ['script-src https://city.example:443', true],
    ['script-src https://city.example:8443', false],
    ['script-src city.example/icc/', true],
    ['script-src city.example/icc', false],
    ['script-src city.example/icc/cdn/icc.js', true],
    ["script-src 'unsafe-inline'", false],
    ["script-src 'self', script-src 'none'", false],
  ] as const) {
    it(`${isAllowed ? 'lets' : 'does not let'} a script of the page’s own host pass at ${text}`, () => {
      expect(ask(text).isAllowed).to.equal(isAllowed);
    });
  }

  it('knows a nonce, and lets no other pass', () => {
    expect(ask("script-src 'nonce-abc'", { nonce: 'abc' }).isAllowed).to.equal(true);
    expect(ask("script-src 'nonce-abc'", { nonce: 'abd' }).isAllowed).to.equal(false);
  });

  it('takes a hash for a file only if the tag promises it', () => {
    const text = "script-src 'sha384-Abc='";
    expect(ask(text, { integrity: 'sha384-Abc=' }).isAllowed).to.equal(true);
    expect(ask(text).isAllowed).to.equal(false);
  });

  it('ignores hosts beside strict-dynamic', () => {
    const { answers } = ask("script-src 'strict-dynamic' 'nonce-abc' 'self'");
    expect(answers[0]).to.include({ isAllowed: false, isStrictDynamic: true });
  });

  it('asks child-src for frames before default-src', () => {
    const question = { purpose: 'frame', url: 'https://widgets.example/embed.html' } as const;
    const text = "default-src 'none'; child-src widgets.example";
    expect(ask(text, question).answers[0]).to.include({ isAllowed: true, directive: 'child-src' });
  });

  it('lets attributes called style pass only at unsafe-inline without a nonce', () => {
    const question = { purpose: 'inline-style', url: PAGE } as const;
    expect(ask("style-src 'unsafe-inline'", question).isAllowed).to.equal(true);
    expect(ask("style-src 'unsafe-inline' 'nonce-a'", question).isAllowed).to.equal(false);
  });
});

describe('toAllowingLine(answer, question)', () => {
  for (const [text, url, line] of [
    ["script-src 'none'", LOADER, "script-src 'self'"],
    ['default-src cdn.example', LOADER, "script-src cdn.example 'self'"],
    ["script-src 'self'", 'https://cdn.example/icc.js', "script-src 'self' https://cdn.example"],
  ] as const) {
    it(`makes ${line} of ${text}`, () => {
      const { answers, asked } = ask(text, { url });
      expect(toAllowingLine(answers[0]!, asked)).to.equal(line);
      expect(ask(line, { url }).isAllowed).to.equal(true);
    });
  }
});

describe('readTrustedTypes(policy)', () => {
  it('tells what is required, and which names may be made how often', () => {
    const text = "require-trusted-types-for 'script'; trusted-types dompurify";
    const types = readTrustedTypes(parsePolicies(text)[0]!);
    expect(types.isRequired).to.equal(true);
    expect(types.allows('lit-html')).to.equal(false);
    expect(types.allowsDuplicates).to.equal(false);
    expect(types.toLine('lit-html', true)).to.equal(
      "trusted-types dompurify lit-html 'allow-duplicates'",
    );
  });

  it('lets any name pass where none is listed', () => {
    const [policy] = parsePolicies("require-trusted-types-for 'script'");
    expect(readTrustedTypes(policy!).allows('lit-html')).to.equal(true);
  });
});
