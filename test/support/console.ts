/** One message that nobody announced. */
interface Message {
  readonly level: string;
  readonly text: string;
}

const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

let unexpected: Message[] = [];
let expected: { readonly pattern: RegExp; readonly seen: string[] }[] = [];

/**
 * Announces one kind of console message or uncaught error for the rest of this test. Everything
 * else still fails it, and so does an announced message that never comes.
 */
export function expectConsole(pattern: RegExp): readonly string[] {
  const seen: string[] = [];
  expected.push({ pattern, seen });
  return seen;
}

/** Listens to the page's console and errors from now on. Called once, by the page that runs the tests. */
export function watchConsole(): void {
  for (const level of LEVELS) {
    const print = console[level].bind(console);
    console[level] = (...values: unknown[]): void => {
      // The runner prints what reaches the real console, which matters when a test file cannot load.
      if (!record({ level, text: values.map(toText).join(' ') })) print(...values);
    };
  }
  addEventListener('error', (event) => {
    record({ level: 'uncaught error', text: toText(event.error ?? event.message) });
  });
  addEventListener('unhandledrejection', (event) => {
    record({ level: 'unhandled rejection', text: toText(event.reason) });
  });
  addEventListener('securitypolicyviolation', (event) => {
    record({ level: 'policy violation', text: `${event.violatedDirective} ${event.blockedURI}` });
  });
}

/** Fails the test that has just run if it was noisy. Called once, as soon as mocha's hooks exist. */
export function guardTests(): void {
  afterEach('the console stays silent', function () {
    const problem = takeProblem();
    const test = this.currentTest;
    if (problem === undefined || test === undefined || test.state === 'failed') return;
    // Throwing here would make mocha give up on all tests that follow.
    test.state = 'failed';
    test.err = problem;
  });
  after('the console stays silent', () => {
    // A message can also come after the last test, when elements are torn down.
    const problem = takeProblem();
    if (problem !== undefined) throw problem;
  });
}

/** Notes the message and tells whether it was announced. */
function record(message: Message): boolean {
  const match = expected.find(({ pattern }) => pattern.test(message.text));
  if (match) match.seen.push(message.text);
  else unexpected.push(message);
  return match !== undefined;
}

function takeProblem(): Error | undefined {
  const messages = unexpected.map(({ level, text }) => `unexpected console ${level}: ${text}`);
  const missing = expected
    .filter(({ seen }) => seen.length === 0)
    .map(({ pattern }) => `expected console message never came: ${pattern}`);
  unexpected = [];
  expected = [];
  const problems = [...messages, ...missing];
  return problems.length > 0 ? new Error(problems.join('\n')) : undefined;
}

function toText(value: unknown): string {
  if (value instanceof Error) return describeError(value);
  try {
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** The error and the lines of its stack that are in our own files. */
function describeError(error: Error): string {
  const lines = (error.stack ?? '')
    .split('\n')
    .filter((line) => /:\d+:\d+/.test(line) && !/node_modules|__web-/.test(line));
  return [`${error.name}: ${error.message}`, ...lines.slice(0, 4)].join('\n');
}
