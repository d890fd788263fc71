import type { Formats } from './formats.js';
import type { Messages, Term } from './messages.js';

/** What the pure stages need of a language: its messages, and its ways with numbers. */
export interface Words {
  readonly term: Term;
  readonly formats: Formats;
  /** Language of the messages, for the `lang` attribute around them. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The words of a complete set of messages. For places without an element, such as tests. */
export function wordsOf(messages: Messages, formats: Formats): Words {
  const term: Term = (key, ...values) => {
    const message: unknown = messages[key];
    // The type of Term pairs every key with the parameters of its message.
    return typeof message === 'function'
      ? String((message as (...parameters: unknown[]) => unknown)(...values))
      : String(message);
  };
  return { term, formats, language: messages.$code, direction: messages.$dir };
}
