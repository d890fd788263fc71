/**
 * Makes the answers that no file on a server can give, for addresses that end in `?slow`, `?never`
 * and so on, and writes below each widget what it reports to the page.
 */
const ask = globalThis.fetch;

const ANSWERS = {
  slow: async (input, init) => {
    await pause(8000, init?.signal);
    return ask(input, init);
  },
  never: (_input, init) => pause(600_000, init?.signal),
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  broken: () => Promise.resolve(new Response('', { status: 500 })),
  huge: () => Promise.resolve(new Response(new Uint8Array(6_000_000))),
  once: (input, init) => (isCut ? ANSWERS.offline() : ask(input, init)),
  page: () => Promise.resolve(new Response('<!doctype html><title>Page not found</title>')),
};

/** The borders that one map asks for, which never come. */
const LOST_BORDERS = /\/geo\/pt\.topo\.json$/;

/** Whether the connection of the widget that is loaded twice has been cut. */
let isCut = false;

globalThis.fetch = (input, init) => {
  const { pathname, search } = new URL(input, document.baseURI);
  const answer = ANSWERS[LOST_BORDERS.test(pathname) ? 'broken' : search.slice(1)];
  return (answer ?? ask)(input, init);
};

document.addEventListener('icc-error', (event) => {
  const { kind, path } = event;
  tell(event.target, path === undefined ? `icc-error: ${kind}` : `icc-error: ${kind}, at ${path}`);
});

document.addEventListener('icc-load', ({ target }) => {
  if (target.id === 'stale') isCut = true;
  tell(target, 'icc-load');
});

for (const button of document.querySelectorAll('[data-reloads]')) {
  button.addEventListener('click', () =>
    document.getElementById(button.dataset.reloads).reload?.(),
  );
}

function tell(widget, text) {
  const line = widget.parentElement.querySelector('.told code');
  if (line) line.textContent = text;
}

function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
