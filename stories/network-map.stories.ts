import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/network-map/define.js';
import {
  NETWORK,
  NETWORK_BROKEN,
  NETWORK_CSV,
  NETWORK_EMPTY,
  NETWORK_LARGE,
  NETWORK_SLOW,
  startStoryServer,
} from './data/story-server.js';

/** The attributes, by their names in HTML. */
interface MapArgs {
  src?: string;
  network?: string;
  country?: string;
  city?: string;
  view?: string;
  region?: string;
  kinds?: string;
  filters?: string;
  facts?: boolean;
  heading?: string;
  'heading-level'?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  loading?: string;
}

type Story = StoryObj<MapArgs>;

function networkMap(
  args: MapArgs,
  content: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<icc-network-map
    src=${ifDefined(args.src)}
    network=${ifDefined(args.network)}
    country=${ifDefined(args.country)}
    city=${ifDefined(args.city)}
    view=${ifDefined(args.view)}
    region=${ifDefined(args.region)}
    kinds=${ifDefined(args.kinds)}
    filters=${ifDefined(args.filters)}
    ?facts=${args.facts ?? false}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    dir=${ifDefined(args.dir)}
    theme=${ifDefined(args.theme)}
    loading=${ifDefined(args.loading)}
    >${content}</icc-network-map
  >`;
}

const meta: Meta<MapArgs> = {
  title: 'Network map',
  component: 'icc-network-map',
  // A dataset of the stories' own; a page that uses the shipped one names only the network.
  args: { src: NETWORK },
  argTypes: {
    network: {
      control: 'select',
      options: ['norwegian', 'spanish', 'ukrainian', 'australasian'],
    },
    country: { control: 'select', options: ['NO', 'ES', 'UA', 'DE', 'AU'] },
    view: { control: 'inline-radio', options: ['both', 'map', 'list'] },
    region: { control: 'inline-radio', options: ['auto', 'europe', 'world'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    lang: { control: 'select', options: ['en', 'fr', 'de', 'es', 'ar'] },
  },
  beforeEach: startStoryServer,
  render: (args) => networkMap(args),
};

export default meta;

/** Some of the programme's members. Those outside of Europe are on the small map of the world. */
export const Default: Story = {};

/** A list without anybody. */
export const Empty: Story = {
  args: { src: NETWORK_EMPTY },
  parameters: { state: 'empty' },
};

/** The list has not arrived yet: its place is kept, so that the page does not jump. */
export const Loading: Story = {
  args: { src: NETWORK_SLOW },
  parameters: { state: 'loading' },
};

/** The server could not give the list, and the page has no content of its own to show instead. */
export const Error: Story = {
  args: { src: NETWORK_BROKEN },
  parameters: { state: 'error' },
};

/** A column of 280 pixels. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

/** In an Arabic page: countries, words and order are its own, and the map is not mirrored. */
export const RightToLeft: Story = {
  name: 'Right to left',
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** Three thousand places, made up: marks gather, and the list comes in parts. */
export const ManyItems: Story = {
  name: 'Many items',
  args: { src: NETWORK_LARGE },
};

/** A national network on a map of its country. */
export const NationalNetwork: Story = {
  name: 'National network',
  args: { network: 'norwegian' },
};

/** What lies far from the mainland has a small map of its own. */
export const Islands: Story = {
  args: { network: 'spanish' },
};

/** Borders as internationally recognised. */
export const Ukraine: Story = {
  args: { country: 'UA' },
};

/** A country without a file of its own, drawn from the map of Europe. */
export const AnyCountry: Story = {
  name: 'Any country',
  args: { country: 'DE' },
};

/** One city, highlighted on the map and in the list. */
export const Highlighted: Story = {
  args: { city: 'bergen', network: 'norwegian' },
};

/** The whole world. */
export const World: Story = {
  args: { region: 'world' },
};

/** Only the map, without filters. */
export const MapOnly: Story = {
  name: 'Map only',
  args: { view: 'map', filters: 'none' },
};

/** Only the list: all that the map shows, in words. No borders are loaded. */
export const ListOnly: Story = {
  name: 'List only',
  args: { view: 'list' },
};

/** How the programme grew, as published: "over 60" stays "over 60". */
export const Facts: Story = {
  args: { facts: true },
};

/** A coordinator's own CSV file. Two of its rows cannot be used: they are named below the list. */
export const OwnList: Story = {
  name: 'Own list',
  args: { src: NETWORK_CSV, heading: 'Our network' },
};

/** On a dark page, whose text colour the widget takes over. */
export const Dark: Story = {
  decorators: [
    (story) =>
      html`<div style="padding: 1rem; color-scheme: dark; color: #f1f1f1; background: #16181d">
        ${story()}
      </div>`,
  ],
};

/** One attribute, or the language of the page around it. */
export const German: Story = {
  args: { lang: 'de' },
};

/** The page's own content stays when the list cannot be loaded. */
export const Fallback: Story = {
  args: { src: NETWORK_BROKEN },
  parameters: { state: 'error' },
  render: (args) =>
    networkMap(args, html`<p>Bergen, Drammen, Kristiansand, Oslo, Stavanger, Trondheim</p>`),
};

/** Five custom properties make it the network's own. */
export const Brand: Story = {
  args: { network: 'norwegian' },
  decorators: [
    (story) =>
      html`<div
        style="--icc-accent: #8a1538; --icc-accent-2: #00677f; --icc-font: Georgia, serif; --icc-radius: 1rem; --icc-space: 1.25rem"
      >
        ${story()}
      </div>`,
  ],
};
