import type { DatasetFact, FileFact, PageFacts, ScriptFact, TagFact } from './facts.js';
import { STATEMENTS } from './catalogue.js';
import { toAbsolute } from './gather.js';

/** A file of ours among the scripts of a page. */
export type OurScript = ScriptFact & { readonly address: string };

const OURS =
  /(^|\/)(icc|(index-radar|network-map|diversity-statement)(-[\w-]{8})?|(?<=\/(cdn|esm)\/)all)\.js$/;

/** The scripts of the page that bring widgets. */
export function ourScripts({ scripts }: PageFacts): readonly OurScript[] {
  return scripts.filter((script): script is OurScript => {
    if (script.address === undefined) return false;
    const { pathname } = new URL(script.address);
    return OURS.test(pathname);
  });
}

/** The style sheets of the page that keep room for widgets. */
export function ourStyles({ styleSheets }: PageFacts): readonly FileFact[] {
  return styleSheets.filter(({ address }) => new URL(address).pathname.endsWith('/icc.css'));
}

/** Whether other code of the page may bring the widgets along, which nobody sees from outside. */
export function hasOtherModules(facts: PageFacts): boolean {
  const ours: readonly ScriptFact[] = ourScripts(facts);
  return facts.scripts.some(
    (script) =>
      !ours.includes(script) && (script.address !== undefined || /\bimport\b/.test(script.text)),
  );
}

/** Where a widget gets its data: the folder of a dataset, or one file; and the first file it needs. */
export interface DataPlan {
  /** Address of a folder, for a dataset. */
  readonly dataset: string | undefined;
  /** The file that it asks for first; none where the page itself has the data. */
  readonly file: string | undefined;
}

/** Where a widget gets its data. Nothing where that cannot be told. */
export function planOf(tag: TagFact, facts: PageFacts): DataPlan | undefined {
  const given = tag.attributes.src;
  const own = given === undefined ? undefined : toAbsolute(given, facts.address);
  const isFollowed = own !== undefined && /^(https?|file):/.test(own);
  if (given !== undefined && !isFollowed) return undefined;
  if (own !== undefined && !new URL(own).pathname.endsWith('/')) {
    return { dataset: undefined, file: own };
  }
  const [script] = ourScripts(facts);
  const dataset =
    own ?? (script === undefined ? undefined : new URL('../data/', script.address).href);
  if (dataset === undefined) return undefined;
  const name = firstFile(tag);
  return { dataset, file: name === undefined ? undefined : new URL(name, dataset).href };
}

function firstFile({ name, attributes, lang = '', hasOwnData }: TagFact): string | undefined {
  if (name === 'icc-index-radar') {
    const { city } = attributes;
    return city ? `results/${encodeURIComponent(city)}.json` : undefined;
  }
  if (name === 'icc-network-map') {
    const isOwn = hasOwnData && !['src', 'network', 'country'].some((each) => each in attributes);
    return isOwn ? undefined : 'cities.json';
  }
  const [code = ''] = lang.toLowerCase().split('-');
  return `statements/${STATEMENTS.includes(code) ? code : 'en'}.json`;
}

/** Whether ids of a tag have to be looked up. */
export function namesIds({ name, attributes }: TagFact): boolean {
  return (
    name !== 'icc-diversity-statement' &&
    ['city', 'network', 'compare'].some((each) => attributes[each])
  );
}

/** What is known of the dataset that a widget uses. */
export function datasetOf(tag: TagFact, facts: PageFacts): DatasetFact | undefined {
  const { dataset } = planOf(tag, facts) ?? {};
  return dataset === undefined ? undefined : facts.datasets[dataset];
}
