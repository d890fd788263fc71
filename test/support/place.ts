let places: HTMLElement[] = [];

afterEach('boxes leave the page', () => {
  for (const place of places) place.remove();
  places = [];
});

/** A box of a certain width at the top of the page, until the end of the test. */
export function aPlace(
  widthPx = 700,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const place = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  place.style.width = `${widthPx}px`;
  document.body.append(place);
  places.push(place);
  return place;
}
