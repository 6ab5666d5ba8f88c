/* Keeps in this tab what is typed in a form until it has been taken in: after a reload, going back, the end of a session or a page that expired it stands there again. */
(() => {
  const user = document.documentElement.dataset.user ?? '';
  const interrupted = document.querySelector('[data-interruption]');
  const other = /^(hidden|password|file|submit|button)$/;
  const typable = (input) => input.name && !input.disabled && !other.test(input.type) && !input.closest('.ui-autocomplete'); // a name without what it stands for
  const inputs = (form) => [...form.elements].filter(typable);
  const keyOf = (form) => `typed ${user} ${new URL(form.action).pathname} ${form.id}`;
  const isKept = (form) => form?.method === 'post' && !form.closest('[data-interruption]');

  function read(input) {
    if (input.options) return [...input.options].map((option) => option.selected);
    return /^(checkbox|radio)$/.test(input.type) ? input.checked : input.value;
  }

  function write(input, value) {
    if (input.options) [...input.options].forEach((option, i) => { option.selected = value[i]; });
    else if (/^(checkbox|radio)$/.test(input.type)) input.checked = value;
    else input.value = value;
  }

  const valuesOf = (form) => inputs(form).map((input) => [input.name, read(input)]);

  document.addEventListener('input', ({ target: { form } }) => {
    if (isKept(form)) sessionStorage.setItem(keyOf(form), JSON.stringify(valuesOf(form)));
  });

  document.addEventListener('submit', ({ target: form }) => {
    if (form.matches('[data-signout]')) sessionStorage.clear();
    else if (isKept(form)) sessionStorage.setItem('sent', keyOf(form));
  }, true);

  /* Puts back what was typed, if the form still asks the same, and says so. */
  function restore(form) {
    const typed = JSON.parse(sessionStorage.getItem(keyOf(form)));
    const now = valuesOf(form);
    const asksTheSame = typed && String(typed.map(([name]) => name)) === String(now.map(([name]) => name));
    if (!asksTheSame || JSON.stringify(typed) === JSON.stringify(now) || form.querySelector('[role="alert"]')) return;
    inputs(form).forEach((input, i) => write(input, typed[i][1]));
    const note = document.getElementById('restored').content.cloneNode(true).firstElementChild;
    note.querySelector('button').addEventListener('click', () => {
      sessionStorage.removeItem(keyOf(form));
      inputs(form).forEach((input, i) => write(input, now[i][1]));
      note.remove();
      inputs(form)[0].focus();
    });
    (form.querySelector('.m-dialog__body') || form).prepend(note);
  }

  function restoreIn(part) {
    [...part.querySelectorAll('form')].filter(isKept).forEach(restore);
  }

  /* What was sent has been taken in, unless the page that came says otherwise. */
  const sent = sessionStorage.getItem('sent');
  const refused = document.querySelector('.m-callout[role="alert"]');
  if (sent && !interrupted && !refused) sessionStorage.removeItem(sent);
  sessionStorage.removeItem('sent');
  if (!interrupted && !refused) restoreIn(document);
  document.addEventListener('maatstaf:shown', ({ target }) => {
    sessionStorage.removeItem('sent'); // what was sent from it came back refused
    restoreIn(target);
  });
})();
