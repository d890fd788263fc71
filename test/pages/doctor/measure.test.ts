import { expect } from '@open-wc/testing';
import '../../../src/widgets/index-radar/define.js';
import { diagnose } from '../../../src/doctor/diagnose.js';
import { gather } from '../../../src/doctor/gather.js';
import { addShown } from '../../../src/doctor/merge.js';
import { lookAt } from '../../../src/pages/doctor/measure.js';
import { readColours } from '../../../src/pages/doctor/read-colours.js';
import { aPlace } from '../../support/place.js';

const TAG = 'icc-index-radar';

function aRadar(place: HTMLElement): HTMLElement {
  const radar = document.createElement(TAG);
  radar.setAttribute('loading', 'lazy');
  place.append(radar);
  return radar;
}

function shownIn(place: HTMLElement) {
  const all = lookAt(document);
  const at = [...document.querySelectorAll(TAG)].findIndex((each) => place.contains(each));
  return all.tags[at]!;
}

describe('lookAt(document)', () => {
  it('finds width and state of a widget', () => {
    const place = aPlace();
    place.style.inlineSize = '300px';
    aRadar(place);
    const { name, measured } = shownIn(place);
    expect(name).to.equal(TAG);
    expect(measured).to.include({ widthPx: 300, isHidden: false });
    expect(typeof measured.state).to.equal('string');
  });

  it('finds that something around a widget is hidden', () => {
    const place = aPlace();
    aRadar(place);
    place.hidden = true;
    expect(shownIn(place).measured.isHidden).to.equal(true);
  });

  it('finds that a widget has no width', () => {
    const place = aPlace();
    place.style.inlineSize = '0';
    aRadar(place);
    expect(shownIn(place).measured).to.include({ widthPx: 0, isHidden: false });
  });

  it('finds a tag that no script has made a widget', () => {
    const place = aPlace();
    const map = document.createElement('icc-diversity-statement');
    map.textContent = 'Text.';
    place.append(map);
    const shown = lookAt(document);
    const at = shown.tags.find(({ name }) => name === 'icc-diversity-statement')!;
    expect(at.measured.state).to.equal(undefined);
    const facts = addShown(gather(shown.root, { address: location.href }), shown);
    expect(diagnose(facts).some(({ id }) => id === 'not-started')).to.equal(true);
  });
});

describe('readColours(element)', () => {
  it('takes the chosen colour on the ground that is there', () => {
    const place = aPlace();
    place.style.backgroundColor = '#fff';
    place.style.setProperty('--icc-accent', 'rgb(255 0 0 / 50%)');
    const accent = readColours(aRadar(place)).find(({ token }) => token === 'accent')!;
    expect(accent.ground).to.equal('#ffffff');
    expect(accent.colour).to.match(/^#ff(7f|80)(7f|80)$/);
  });

  it('has nothing to say where a picture lies behind', () => {
    const place = aPlace();
    place.style.backgroundImage = 'linear-gradient(#000, #fff)';
    expect(readColours(aRadar(place))).to.eql([]);
  });

  it('judges further colours only where the page chose them', () => {
    const place = aPlace();
    const radar = aRadar(place);
    const tokens = () => readColours(radar).map(({ token }) => token);
    expect(tokens()).to.eql(['text', 'muted', 'accent']);
    place.style.setProperty('--icc-accent-2', '#123456');
    expect(tokens()).to.eql(['text', 'muted', 'accent', 'accent-2']);
  });
});
