/** What `icc-widgets` can do, for those who ask. */
export const HELP = `icc-widgets: the Intercultural Cities Index, its members and messages, on your pages

Usage:
  icc-widgets render <widget> [--city id] [--lang en] [--format html|svg|png|dsd] [--out file]
      Draws a widget without a browser: as HTML that needs no script, as a picture,
      or as its tag with a declarative shadow root.
      Widgets: index-radar, network-map, diversity-statement.
      Every attribute of the widget is an option: --compare "average previous".
      --all             every city of the dataset (of the map: every network), into the folder --out
      --lang en,fr,de   several languages, into the folder --out
      --dataset path    folder or address of a dataset; default: the one of this package
      --accent #00589c  colours of the picture: --accent, --accent-2, --accent-3, --text
      --no-picture      html without its picture
      --width 640       html and dsd: what the picture is drawn for, in CSS pixels
      --scale 2         pixels of a png for each of the picture's
      --size square     of a statement's picture: wide, square, slide
      --font file.ttf   a font for png, beside those of the system

  icc-widgets doctor <address or file>
      Says what is wrong on a page that the widgets are on.

  icc-widgets data init <folder> [--lang en|fr|es|de] [--format both|xlsx|csv]
      Writes tables to fill in: a workbook, and the same as CSV files.
  icc-widgets data check <folder> [--json]
      Says what is wrong with tables, all of it at once.
  icc-widgets data build <folder> --out <folder> [--json]
      Makes a dataset of tables that every widget takes. With errors nothing is written.
      --bare            both: without borders, statements and versions of the Index of this package
      --base folder     both: with those of another dataset
  icc-widgets data serve <folder> [--port 4173] [--open]
      Shows the widgets with your tables, follows every save.
  icc-widgets data archive <dataset folder>
      Keeps a copy of the dataset that never changes, in a folder named after its version.
  icc-widgets data import-report <pdf> --city id --edition 2024 [--out results-proposal.csv]
      Proposes the figures of an Index report, for a person to confirm.
      --lang en|fr|de|es   the language of the messages of all these

  icc-widgets --version
`;
