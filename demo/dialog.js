/** A button with `data-opens` opens the dialog of that id. Older browsers have no attribute for it. */
for (const button of document.querySelectorAll('[data-opens]')) {
  button.addEventListener('click', () => {
    document.getElementById(button.dataset.opens).showModal();
  });
}
