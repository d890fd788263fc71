/** What is known of a page. Plain data, whoever gathered it; rules read nothing else. */
export interface PageFacts {
  /** Address of the page. */
  readonly address: string;
  readonly lang: string | undefined;
  readonly policies: readonly PolicyFact[];
  readonly scripts: readonly ScriptFact[];
  readonly styleSheets: readonly FileFact[];
  /** Our tags and markers, in the order of the page. */
  readonly tags: readonly TagFact[];
  /** Elements whose names look like ours and are none. */
  readonly strangers: readonly StrangerFact[];
  /** Tags of ours that became text. */
  readonly escaped: readonly StrangerFact[];
  /** Frames that show a widget. */
  readonly frames: readonly FrameFact[];
  /** What was asked for, and what came of it. */
  readonly requests: readonly RequestFact[];
  /** What the datasets that the page uses hold, by the address of their folder. */
  readonly datasets: Readonly<Record<string, DatasetFact>>;
  /** What the browser reported that a policy had stopped, where the page was opened. */
  readonly violations: readonly ViolationFact[];
  /** What could not be looked at. */
  readonly unseen: readonly Unseen[];
}

/** What can stay unseen: sizes and colours as shown, files, headers of the page. */
export type Unseen = 'layout' | 'files' | 'headers';

/** A policy of the page, as it was sent. */
export interface PolicyFact {
  readonly text: string;
  readonly from: 'header' | 'meta';
  readonly isReportOnly: boolean;
}

/** A file that the page names. */
export interface FileFact {
  /** Absolute. */
  readonly address: string;
  readonly line: number | undefined;
  readonly nonce: string | undefined;
  readonly integrity: string | undefined;
}

/** A script of the page, with an address or written into it. */
export interface ScriptFact extends Omit<FileFact, 'address'> {
  readonly address: string | undefined;
  readonly type: string;
  readonly text: string;
}

/** A widget on the page. */
export interface TagFact {
  /** For a marker, the tag that it becomes. */
  readonly name: string;
  /** Its place among the widgets of the page, from 1. */
  readonly number: number;
  readonly line: number | undefined;
  readonly isMarker: boolean;
  readonly isSelfClosed: boolean;
  /** Of a marker, without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The language in force. */
  readonly lang: string | undefined;
  readonly hasContent: boolean;
  /** Holds what can be the data: a table, a list, a quotation. */
  readonly hasOwnData: boolean;
  /** Level of the heading before it on the page. */
  readonly headingBefore: number | undefined;
  readonly colours: readonly ColourFact[];
  /** Whether it has a style of its own in its tag. */
  readonly hasInlineStyle: boolean;
  readonly measured: MeasuredFact | undefined;
}

/** A colour that somebody chose for a widget, and what it stands on. */
export interface ColourFact {
  /** Name of the custom property without `--icc-`. */
  readonly token: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** `#rrggbb` */
  readonly ground: string;
}

/** What a browser showed. */
export interface MeasuredFact {
  readonly widthPx: number;
  readonly isHidden: boolean;
  /** Of the widget; nothing where no script made the tag a widget. */
  readonly state: string | undefined;
}

/** Something that is no widget, though it looks like one. */
export interface StrangerFact {
  readonly name: string;
  readonly line: number | undefined;
  readonly isMarker: boolean;
}

/** A frame that shows a widget. */
export interface FrameFact {
  readonly address: string;
  readonly line: number | undefined;
  readonly title: string | undefined;
}

/** What came of asking for a file. */
export interface RequestFact {
  readonly address: string;
  readonly kind: 'script' | 'style' | 'data' | 'frame';
  readonly outcome: Outcome;
  /** Where the server answered with a status other than 200. */
  readonly status?: number | undefined;
  readonly contentType?: string | undefined;
  /** Of a script: SHA-384 as in `integrity`. */
  readonly hash?: string | undefined;
  /** Of a script: what the list beside it says that its hash is. */
  readonly promised?: string | undefined;
  /** Of a frame: who may show it, by its headers. */
  readonly ancestors?: string | undefined;
  readonly frameOptions?: string | undefined;
}

/** `html`: a web page came instead; `damaged`: no JSON; `type`: the server calls it something else than it is. */
export type Outcome = 'ok' | 'status' | 'html' | 'damaged' | 'type' | 'cors' | 'unreachable';

/** The ids that a dataset knows. */
export interface DatasetFact {
  readonly cities: readonly NameFact[];
  readonly networks: readonly NameFact[];
}

/** An id and what it stands for. */
export interface NameFact {
  readonly id: string;
  readonly name: string;
}

/** Something that a policy stopped. */
export interface ViolationFact {
  readonly directive: string;
  readonly blocked: string;
}
