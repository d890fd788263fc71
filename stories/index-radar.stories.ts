import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/index-radar/define.js';
import {
  BROKEN,
  CITIES,
  QUIET,
  SLOW,
  startStoryServer,
  STORY_DATASET,
} from './data/story-server.js';

/** The attributes, by their names in HTML. */
interface RadarArgs {
  src?: string;
  city?: string;
  edition?: string;
  compare?: string;
  view?: string;
  views?: string;
  indicators?: string;
  heading?: string;
  'heading-level'?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  loading?: string;
}

type Story = StoryObj<RadarArgs>;

function radar(
  args: RadarArgs,
  content: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<icc-index-radar
    src=${ifDefined(args.src)}
    city=${ifDefined(args.city)}
    edition=${ifDefined(args.edition)}
    compare=${ifDefined(args.compare)}
    view=${ifDefined(args.view)}
    views=${ifDefined(args.views)}
    indicators=${ifDefined(args.indicators)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    dir=${ifDefined(args.dir)}
    theme=${ifDefined(args.theme)}
    loading=${ifDefined(args.loading)}
    >${content}</icc-index-radar
  >`;
}

const meta: Meta<RadarArgs> = {
  title: 'Index radar',
  component: 'icc-index-radar',
  // A dataset of the stories' own; a page that uses the shipped one names only the city.
  args: { src: STORY_DATASET, city: 'example-city' },
  argTypes: {
    city: { control: 'select', options: CITIES },
    edition: { control: 'select', options: ['2014', '2020', '2024'] },
    view: { control: 'inline-radio', options: ['radar', 'bars', 'table'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    lang: { control: 'select', options: ['en', 'fr', 'de', 'es', 'ar'] },
  },
  beforeEach: startStoryServer,
  render: (args) => radar(args),
};

export default meta;

/** A complete result with the average of the cities of its edition. Place and figures are made up. */
export const Default: Story = {};

/** A member of the programme of which no result is published. */
export const Empty: Story = {
  args: { city: QUIET },
  parameters: { state: 'empty' },
};

/** The file has not arrived yet: its place is kept, so that the page does not jump. */
export const Loading: Story = {
  args: { city: SLOW },
  parameters: { state: 'loading' },
};

/** The server could not give the file, and the page has no content of its own to show instead. */
export const Error: Story = {
  args: { city: BROKEN },
  parameters: { state: 'error' },
};

/** A column of 280 pixels: numbers around the disc, and a key below it. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

/** In an Arabic page. The widget takes language and direction from the elements around it. */
export const RightToLeft: Story = {
  name: 'Right to left',
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** As much as one picture takes: three shapes and the average over seventeen indicators. */
export const ManyItems: Story = {
  name: 'Many items',
  args: { compare: 'average previous sample-harbour' },
};

/** The edition before, where it asked about the same areas. */
export const Previous: Story = {
  args: { compare: 'average previous' },
};

/**
 * Only one indicator is published, beside an overall result: what is missing is said to be missing.
 * A single value makes no shape, so the ranking comes first. Source: Post Bulletin, 2020.
 */
export const PartialFigures: Story = {
  name: 'Partial figures',
  args: { city: 'rochester' },
};

/**
 * Only an overall result and places in the ranking are published.
 * Source: Council of Europe, Intercultural cities newsletter 30, 2013.
 */
export const AggregateOnly: Story = {
  name: 'Aggregate only',
  args: { city: 'bilbao' },
};

/** The indicators from the highest value to the lowest. */
export const Ranking: Story = {
  args: { view: 'bars', compare: 'average previous' },
};

/** All figures as a table. In the other views it is there for screen readers and for print. */
export const Table: Story = {
  args: { view: 'table', compare: 'average previous' },
};

/** Editions over two versions of the Index: only the indicators that both have are compared. */
export const DifferentVersions: Story = {
  name: 'Different versions',
  args: { edition: '2020', compare: 'average previous' },
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
  args: { lang: 'de', compare: 'average previous' },
};

/** Words of the page itself in place of the widget's. */
export const HeadingSlots: Story = {
  name: 'Heading, summary and footer',
  render: (args) =>
    radar(
      args,
      html`<span slot="heading">How open is our city?</span>
        <p slot="summary">
          We do well at welcoming newcomers, and have work to do on language learning.
        </p>
        <p slot="footer">Questions? Write to the office for intercultural affairs.</p>`,
    ),
};

/** The page's own content stays when the figures cannot be loaded. */
export const Fallback: Story = {
  args: { city: BROKEN },
  parameters: { state: 'error' },
  render: (args) =>
    radar(
      args,
      html`<p>
        In 2024 Example City reached 67 of 100 points in the Intercultural Cities Index.
        (Illustrative data)
      </p>`,
    ),
};

/** The figures come from a table in the page, which also works without JavaScript. */
export const OwnTable: Story = {
  name: 'A table of the page’s own',
  args: { src: undefined, city: undefined },
  render: (args) =>
    radar(
      args,
      html`<table data-edition="2024" data-illustrative>
        <caption>
          Index result (made-up figures)
        </caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Sampleton</th>
            <th scope="col">Average</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Commitment</th>
            <td>71</td>
            <td>62</td>
          </tr>
          <tr>
            <th scope="row">Education</th>
            <td>64</td>
            <td>66</td>
          </tr>
          <tr>
            <th scope="row">Public services</th>
            <td>48</td>
            <td>41</td>
          </tr>
          <tr>
            <th scope="row">Public space</th>
            <td>80</td>
            <td>63</td>
          </tr>
          <tr>
            <th scope="row">Language</th>
            <td></td>
            <td>50</td>
          </tr>
        </tbody>
      </table>`,
    ),
};

/** Five custom properties make it the city's own. */
export const Brand: Story = {
  args: { compare: 'average previous' },
  decorators: [
    (story) =>
      html`<div
        style="--icc-accent: #8a1538; --icc-accent-2: #00677f; --icc-font: Georgia, serif; --icc-radius: 1rem; --icc-space: 1.25rem"
      >
        ${story()}
      </div>`,
  ],
};
