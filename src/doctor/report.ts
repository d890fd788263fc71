import type { Unseen } from './facts.js';
import type { Finding, FindingId, Level } from './finding.js';

/** The sentences of one language. Gaps such as `{directive}` are filled with the values of a finding. */
export interface DoctorMessages {
  readonly $code: string;
  readonly $dir: 'ltr' | 'rtl';
  /** What is wrong, why it matters, what to do. What is good needs only the first. */
  readonly findings: Readonly<
    Record<FindingId, readonly [what: string, why?: string, remedy?: string]>
  >;
  /** Headings of groups, and the word before a finding. */
  readonly group: Readonly<Record<Level, string>>;
  readonly level: Readonly<Record<Level, string>>;
  /** Before a line to paste. */
  readonly paste: string;
  /** `{line}` */
  readonly line: string;
  /** `{count}` places that are not named. */
  readonly more: string;
  /** `{errors}`, `{warnings}`: both as numbers with a label. */
  readonly count: string;
  readonly nothing: string;
  readonly unrelated: string;
  /** Before the list of what could not be looked at. */
  readonly notSeen: string;
  readonly unseen: Readonly<Record<Unseen, string>>;
  readonly cannotRead: string;
  readonly usage: string;
}

/** A finding in words. */
export interface FindingText {
  /** Where: the tag, its line, an address. Several for what was found alike; none for the whole page. */
  readonly where: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly paste: string | undefined;
}

/** Says what is wrong, why it matters, and what to do. */
export function toText(finding: Finding, messages: DoctorMessages): FindingText {
  const [what, why = '', remedy = ''] = messages.findings[finding.id];
  const say = (text: string): string => fill(text, finding.values, messages.$dir);
  return {
    where: toWhere(finding, messages),
    what: say(what),
    why: say(why),
    remedy: say(remedy),
    paste: finding.paste,
  };
}

/** Fills the gaps of a sentence. Latin code in a sentence from right to left is kept in its own order. */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  direction: 'ltr' | 'rtl',
): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    return direction === 'rtl' ? `\u2068${value}\u2069` : String(value);
  });
}

function toWhere({ about }: Finding, messages: DoctorMessages): readonly string[] {
  const { tag, number, line, address } = about;
  const parts = [
    ...(tag === undefined ? [] : [`<${tag}>${number === undefined ? '' : ` ${number}`}`]),
    ...(address === undefined ? [] : [address]),
    ...(line === undefined ? [] : [fill(messages.line, { line }, messages.$dir)]),
  ];
  const isRtl = messages.$dir === 'rtl';
  const isolated = parts.map((part) => (isRtl ? `\u2068${part}\u2069` : part));
  return isolated.length === 0 ? [] : [isolated.join(isRtl ? '، ' : ', ')];
}

/** The same said of several widgets is said once, with all their places. */
export function toTexts(
  findings: readonly Finding[],
  messages: DoctorMessages,
): readonly (FindingText & { readonly finding: Finding })[] {
  const texts = new Map<string, FindingText & { readonly finding: Finding }>();
  for (const finding of findings) {
    const text = toText(finding, messages);
    const key = JSON.stringify([finding.id, finding.values, finding.paste]);
    const where = [...(texts.get(key)?.where ?? []), ...text.where];
    texts.set(key, { ...text, where, finding });
  }
  return [...texts.values()];
}

/** How many errors and warnings there are, in one line; what is said once is counted once. */
export function toCount(findings: readonly Finding[], messages: DoctorMessages): string {
  const numbers = new Intl.NumberFormat(messages.$code);
  const number = (level: Level): string =>
    numbers.format(
      toTexts(
        findings.filter((each) => each.level === level),
        messages,
      ).length,
    );
  const values = { errors: number('error'), warnings: number('warning') };
  return fill(messages.count, values, 'ltr');
}

/** What a report is made of. */
export interface Report {
  readonly address: string;
  readonly findings: readonly Finding[];
  readonly unseen: readonly Unseen[];
  readonly isUnrelated: boolean;
}

/** How parts of a report are set off; the identity where there are no colours. */
export type Mark = (level: Level | 'code' | 'quiet', text: string) => string;

/** The whole report as plain text. */
export function toReport(
  { address, findings, unseen, isUnrelated }: Report,
  messages: DoctorMessages,
  mark: Mark = (_, text) => text,
): string {
  const groups = (['error', 'warning', 'good'] as const).flatMap((level) => {
    const group = findings.filter((finding) => finding.level === level);
    if (group.length === 0) return [];
    const items = toTexts(group, messages).map((text) => toLines(text, { level, messages, mark }));
    return [mark(level, messages.group[level]), ...items, ''];
  });
  const isFine = !findings.some(({ level }) => level !== 'good');
  return [
    address,
    isUnrelated ? messages.unrelated : isFine ? messages.nothing : toCount(findings, messages),
    '',
    ...groups,
    ...(unseen.length === 0 ? [] : [mark('quiet', toUnseen(unseen, messages)), '']),
  ].join('\n');
}

/** What was not looked at, in one line. */
export function toUnseen(unseen: readonly Unseen[], messages: DoctorMessages): string {
  const { unseen: words, $dir, notSeen } = messages;
  const list = unseen.map((each) => words[each]).join($dir === 'rtl' ? '؛ ' : '; ');
  return `${notSeen} ${list}.`;
}

/** How many places are named of something that was found again and again. */
export const PLACES = 5;

interface LineOptions {
  readonly level: Level;
  readonly messages: DoctorMessages;
  readonly mark: Mark;
}

function toLines(text: FindingText, { level, messages, mark }: LineOptions): string {
  const { where, what, why, remedy, paste } = text;
  const head = `- ${what}`;
  if (level === 'good') return head;
  const rest = [why, remedy].filter((each) => each !== '').map((each) => `  ${each}`);
  const left = where.length - PLACES;
  const more = left > 0 ? [fill(messages.more, { count: left }, messages.$dir)] : [];
  const places = [...where.slice(0, PLACES), ...more].map((each) => `  ${mark('quiet', each)}`);
  const code = paste === undefined ? [] : [`  ${messages.paste}`, `    ${mark('code', paste)}`];
  return [head, ...places, ...rest, ...code].join('\n');
}
