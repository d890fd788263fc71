import { expect } from '@open-wc/testing';
import { toNodes } from '../../../src/pages/builder/parse-markup.js';

/** The markup of what was made, as the browser writes it. */
function madeOf(markup: string): string {
  const box = document.createElement('div');
  box.append(toNodes(markup));
  return box.innerHTML;
}

describe('toNodes(markup)', () => {
  it('makes the elements and texts of a snippet', () => {
    const markup =
      '<icc-index-radar city="bergen">\n<p>1 &lt; 2 &amp; <b>3</b></p>\n</icc-index-radar>';
    expect(madeOf(markup)).to.equal(markup);
  });

  it('makes what a browser makes of the same markup, pictures included', () => {
    const markup =
      '<figure lang="en"><p>A<br>B</p><svg viewBox="0 0 1 1"><title>&quot;T&quot;</title><g transform="translate(1,2)"><path d="M0,0"/><text x="1">T</text></g></svg></figure>';
    const browsers = document.createElement('div');
    browsers.innerHTML = markup;
    const own = document.createElement('div');
    own.append(toNodes(markup));
    expect(own.isEqualNode(browsers)).to.equal(true);
  });

  it('leaves out the library’s files, which the page has', () => {
    expect(
      madeOf('<link rel="stylesheet" href="a.css"><script src="a.js"></script><p>A</p>'),
    ).to.equal('<p>A</p>');
  });

  it('sets what an attribute style says as a policy allows it', () => {
    const element = toNodes('<div style="--icc-accent: #0088ff; --icc-text: #111111"></div>')
      .firstElementChild as HTMLElement;
    expect(element.style.getPropertyValue('--icc-accent')).to.equal('#0088ff');
    expect(element.style.getPropertyValue('--icc-text')).to.equal('#111111');
  });

  it('makes nothing that runs', () => {
    const made = madeOf('<p onclick="alert(1)"><a href="javascript:alert(1)">A</a></p>');
    expect(made).to.equal('<p><a>A</a></p>');
  });
});
