import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/diversity-statement/define.js';
import { startStoryServer, WORDS, WORDS_BROKEN, WORDS_SLOW } from './data/story-server.js';

/** The attributes, by their names in HTML. */
interface StatementArgs {
  src?: string;
  city?: string;
  statement?: string;
  principle?: string;
  variant?: string;
  length?: string;
  motif?: string;
  pick?: string;
  from?: string;
  until?: string;
  href?: string;
  tools?: boolean;
  heading?: string;
  'heading-level'?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  loading?: string;
}

type Story = StoryObj<StatementArgs>;

function diversityStatement(
  args: StatementArgs,
  content: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<icc-diversity-statement
    src=${ifDefined(args.src)}
    city=${ifDefined(args.city)}
    statement=${ifDefined(args.statement)}
    principle=${ifDefined(args.principle)}
    variant=${ifDefined(args.variant)}
    length=${ifDefined(args.length)}
    motif=${ifDefined(args.motif)}
    pick=${ifDefined(args.pick)}
    from=${ifDefined(args.from)}
    until=${ifDefined(args.until)}
    href=${ifDefined(args.href)}
    ?tools=${args.tools ?? false}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    dir=${ifDefined(args.dir)}
    theme=${ifDefined(args.theme)}
    loading=${ifDefined(args.loading)}
    >${content}</icc-diversity-statement
  >`;
}

const meta: Meta<StatementArgs> = {
  title: 'Diversity statement',
  component: 'icc-diversity-statement',
  // A dataset of the stories' own; a page that uses the shipped one names only the city.
  args: { src: WORDS, city: 'oslo' },
  argTypes: {
    city: { control: 'select', options: ['oslo', 'rochester', 'example-city', 'Sampleton'] },
    principle: {
      control: 'select',
      options: ['equality', 'advantage', 'interaction', 'participation', 'identity'],
    },
    variant: { control: 'inline-radio', options: ['banner', 'card', 'quote', 'strip'] },
    length: { control: 'inline-radio', options: ['short', 'long'] },
    motif: { control: 'inline-radio', options: ['weave', 'radial', 'chord', 'none'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    lang: { control: 'select', options: ['en', 'de', 'fi', 'ja', 'ar', 'he'] },
  },
  beforeEach: startStoryServer,
  render: (args) => diversityStatement(args),
};

export default meta;

/** One attribute: the city. */
export const Default: Story = {};

/** Its day is over: there is nothing to see, and nothing is loaded. */
export const Empty: Story = {
  args: { until: '2020-12-18' },
  parameters: { state: 'empty' },
};

/** The words have not arrived yet: their place is kept, so that the page does not jump. */
export const Loading: Story = {
  args: { src: WORDS_SLOW },
  parameters: { state: 'loading' },
};

/** The server could not give the words: an English statement comes with the code. */
export const Error: Story = {
  args: { src: WORDS_BROKEN },
  parameters: { state: 'error' },
};

/** A column of 280 pixels. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
};

/** In an Arabic page: words, layout and motif from right to left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** All the statements there are. */
export const ManyItems: Story = {
  name: 'Many items',
  render: (args) =>
    html`${STATEMENTS.map((statement) =>
      diversityStatement({ ...args, statement, variant: 'strip', motif: 'none' }),
    )}`,
};

const STATEMENTS = [
  'equal-rights',
  'services-for-all',
  'against-discrimination',
  'real-chance',
  'many-ideas',
  'up-to-us',
  'what-people-can',
  'links-to-the-world',
  'where-people-meet',
  'side-by-side',
  'keep-talking',
  'shared-interests',
  'have-a-say',
  'varied-offices',
  'ask-first',
  'a-task-for-all',
  'broader-we',
  'many-places',
  'cultures-change',
  'public-words',
];

/** For a column or a grid of news. */
export const Card: Story = {
  args: { variant: 'card', statement: 'where-people-meet' },
};

/** A quotation, and who says it. */
export const Quote: Story = {
  args: { variant: 'quote', statement: 'side-by-side' },
};

/** One line, above a footer say. */
export const Strip: Story = {
  args: { variant: 'strip', statement: 'have-a-say' },
};

/** A paragraph instead of a sentence. */
export const Long: Story = {
  args: { length: 'long', principle: 'participation', heading: 'Taking part' },
};

/** Rings, as a tree grows them. */
export const Radial: Story = {
  args: { motif: 'radial' },
};

/** Ribbons between the threads. */
export const Chord: Story = {
  args: { motif: 'chord' },
};

/** Words alone. */
export const NoMotif: Story = {
  name: 'No motif',
  args: { motif: 'none' },
};

/** Where there are Index results, they are the threads of the motif. */
export const FromAProfile: Story = {
  name: 'From a profile',
  args: { city: 'example-city', motif: 'radial', variant: 'card' },
};

/** A city that is made up says so. */
export const Illustrative: Story = {
  args: { city: 'example-city' },
};

/** A name that the dataset does not know. */
export const AnyName: Story = {
  name: 'Any name',
  args: { city: 'Sampleton', statement: 'real-chance' },
};

/** The city's own words win; so do its logo and its call to action. */
export const OwnWords: Story = {
  name: 'Own words',
  render: (args) =>
    diversityStatement(
      args,
      html`<p slot="words">Come as you are. Stay as long as you like.</p>
        <strong slot="logo">Oslo</strong>
        <a slot="action" href="#meet">Meet your neighbours</a>`,
    ),
};

/** The words lead somewhere. */
export const Linked: Story = {
  args: { href: '#more' },
};

/** Another statement each day; none changes while it is read. */
export const Daily: Story = {
  args: { statement: 'cultures-change', pick: 'daily' },
};

/** Ways to use the words elsewhere. */
export const Tools: Story = {
  args: { tools: true },
};

/** Long words of German. */
export const German: Story = {
  args: { lang: 'de', statement: 'services-for-all' },
};

/** Longer words of Finnish. */
export const Finnish: Story = {
  args: { lang: 'fi', statement: 'against-discrimination', variant: 'card' },
};

/** Words without spaces. */
export const Japanese: Story = {
  args: { lang: 'ja' },
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

/** The page's own content stays when the words cannot be loaded. */
export const Fallback: Story = {
  args: { src: WORDS_BROKEN },
  parameters: { state: 'error' },
  render: (args) => diversityStatement(args, html`<p>Oslo is for everyone.</p>`),
};

/** A few custom properties make it the city's own. */
export const Brand: Story = {
  decorators: [
    (story) =>
      html`<div
        style="--icc-accent: #8a1538; --icc-accent-2: #00677f; --icc-accent-3: #b8860b; --icc-surface: #fbf6ee; --icc-text: #2a1a1f; --icc-font: Georgia, serif; --icc-radius: 1rem; --icc-space: 1.25rem"
      >
        ${story()}
      </div>`,
  ],
};
