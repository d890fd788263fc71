/**
 * A button with `data-copies` copies the snippet that it stands below, and says so. Browsers allow it
 * only on safe connections; elsewhere the snippet is selected, so that one key is left to press.
 */
const COPIED = 'Copied.';
const SELECTED =
  'This browser does not allow copying here. The snippet is selected: press Ctrl+C or ⌘C.';

for (const button of document.querySelectorAll('[data-copies]')) {
  const snippet = button.closest('.snippet');
  const code = snippet.querySelector('code');
  const status = snippet.querySelector('[role="status"]');
  button.addEventListener('click', async () => {
    // Emptied first, so that the same words are announced again.
    for (const other of document.querySelectorAll('.copy [role="status"]')) other.textContent = '';
    const isCopied = await copy(code.textContent);
    if (!isCopied) getSelection().selectAllChildren(code);
    status.textContent = isCopied ? COPIED : SELECTED;
  });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
