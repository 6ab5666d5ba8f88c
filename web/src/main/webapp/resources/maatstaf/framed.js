/* A dialog with components, in the frame in which dialogs.js shows it: only the dialog is seen, and the page behind it is told what it did. */
(() => {
  const frame = window.frameElement;
  if (!frame) return;
  const tell = (what, detail) => frame.dispatchEvent(new CustomEvent(`maatstaf:${what}`, { bubbles: true, detail }));
  const done = (address) => tell('done', address);

  document.documentElement.dataset.framed = 'true';
  PrimeFaces.ajax.ResponseProcessor.doRedirect = (redirect) => done(redirect.getAttribute('url'));

  document.addEventListener('DOMContentLoaded', () => {
    const dialog = document.querySelector('[data-dialog]');
    new ResizeObserver(() => { frame.style.height = `${dialog.offsetHeight}px`; }).observe(dialog);
  });

  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-do="close"]')) return;
    event.preventDefault();
    tell('close');
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !$('.ui-autocomplete-panel:visible').length) tell('close');
  }, true);

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = 'true';
    PrimeFaces.ab({ s: submitter.name, f: form.id, p: form.id, u: form.id, onco: (answer, status, told) => { if (!told?.redirect) show(form); } });
  });

  /* What was sent came back refused, or the server does not know the form any more: then it is asked anew, and says why. */
  function show(form) {
    delete form.dataset.sent;
    const dialog = document.querySelector('[data-dialog]');
    if (!dialog) {
      sessionStorage.removeItem('sent');
      sessionStorage.setItem('expired', 'true');
      return done(location.href);
    }
    dialog.querySelector('[role="alert"]')?.focus();
    dialog.dispatchEvent(new CustomEvent('maatstaf:shown', { bubbles: true }));
  }
})();
