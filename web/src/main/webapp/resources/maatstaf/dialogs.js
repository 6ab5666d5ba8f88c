/* Shows a page that is a dialog in place, and sends its form from there. Without this script it is a page like any other. */
(() => {
  const field = '.m-dialog__body :is(input:not([type="hidden"]), select, textarea)';
  const parse = (text, type) => new DOMParser().parseFromString(text, type);

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-do="open"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });

  async function open(link) {
    if (link.ariaBusy) return;
    link.ariaBusy = 'true';
    const answer = await fetch(link.href).catch(() => null);
    const page = answer?.ok && parse(await answer.text(), 'text/html');
    const content = page && page.querySelector('[data-dialog]');
    link.ariaBusy = null;
    if (!content) location.assign(link.href); // which says what is wrong
    else show(link.closest('dialog') || dialogOf(link, content), link.href, content);
  }

  function show(dialog, address, content) {
    dialog.dataset.address = address;
    if (content.dataset.rich === 'true') frame(dialog, address, content);
    else fill(dialog, content);
  }

  /* Components need the scripts and the policy of their own page; it says what it did by framed.js. */
  function frame(dialog, address, content) {
    const title = content.querySelector('h1').textContent;
    const framed = Object.assign(document.createElement('iframe'), { className: 'm-dialog__frame', src: address, title });
    name(dialog, content);
    dialog.setAttribute('aria-label', title);
    dialog.replaceChildren(framed);
    framed.addEventListener('load', () => {
      const shown = framed.contentDocument?.querySelector('[data-dialog]');
      if (!shown) return location.assign(address); // which says what is wrong
      focusFirst(shown);
      tell(dialog);
    });
  }

  function name(dialog, content) {
    dialog.id = content.id;
    Object.assign(dialog.dataset, content.dataset);
  }

  function dialogOf(link, content) {
    const menu = link.closest('details');
    if (menu) menu.open = false;
    const opener = menu ? menu.querySelector('summary') : link;
    const dialog = Object.assign(document.createElement('dialog'), { className: content.className });
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (dialog.dataset.done === 'true') leave(opener, dialog.dataset.dialog);
      else opener.focus();
    });
    dialog.addEventListener('click', (event) => {
      if (!event.target.closest('[data-do="close"]')) return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('maatstaf:close', () => dialog.close());
    dialog.addEventListener('maatstaf:done', ({ detail }) => leave(opener, detail));
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!event.target.dataset.sent) send(dialog, event.target, event.submitter, opener);
    });
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  function fill(dialog, content) {
    name(dialog, content);
    dialog.setAttribute('aria-labelledby', `${content.id}-title`);
    dialog.replaceChildren(...content.childNodes);
    focusFirst(dialog);
    tell(dialog);
  }

  function focusFirst(part) {
    const first = part.querySelector(':is([role="alert"], [role="status"])[tabindex]') || part.querySelector(field) || part.querySelector('.m-dialog__foot > *');
    first.focus();
  }

  /* Other scripts are told that the dialog shows something else. */
  function tell(dialog) {
    dialog.dispatchEvent(new CustomEvent('maatstaf:shown', { bubbles: true }));
  }

  /* As Faces is asked by a script: it answers with where to go, or with the page anew. */
  async function send(dialog, form, button, opener) {
    form.dataset.sent = 'true';
    const sent = new URLSearchParams(new FormData(form, button));
    sent.set('jakarta.faces.source', button.name);
    for (const part of ['execute', 'render']) sent.set(`jakarta.faces.partial.${part}`, '@all');
    sent.set('jakarta.faces.partial.ajax', 'true');
    const answer = await fetch(form.action, { method: 'POST', headers: { 'Faces-Request': 'partial/ajax' }, body: sent }).catch(() => null);
    const text = answer ? await answer.text() : '';
    if (!answer?.ok) return fail(dialog, form, answer?.status ?? 0, text);
    const said = parse(text, 'text/xml');
    const redirect = said.querySelector('redirect');
    const content = parse(said.querySelector('update')?.textContent ?? '', 'text/html').querySelector('[data-dialog]');
    if (content) {
      keepState(content, said);
      fill(dialog, content);
    } else {
      if (!redirect) { // the server does not know this form any more: it is asked anew, and says why
        sessionStorage.removeItem('sent');
        sessionStorage.setItem('expired', 'true');
      }
      leave(opener, redirect ? redirect.getAttribute('url') : dialog.dataset.address);
    }
  }

  /* Something was done: the page is asked anew. */
  function leave(opener, address) {
    maatstafPlace.keep(opener);
    location.assign(address);
  }

  /* The state of the page comes beside its content. */
  function keepState(content, said) {
    const name = 'jakarta.faces.ViewState';
    const value = said.querySelector(`update[id*="${name}"]`)?.textContent;
    const form = content.querySelector('form');
    const input = form.querySelector(`input[name="${name}"]`) || Object.assign(document.createElement('input'), { type: 'hidden', name });
    if (value) input.value = value;
    form.append(input);
  }

  /* The server refused, broke or could not be reached; what was typed stays. */
  function fail(dialog, form, status, page) {
    delete form.dataset.sent;
    const alert = document.getElementById('failed').content.cloneNode(true).firstElementChild;
    const reasons = [...alert.querySelectorAll('[data-status]')];
    const reason = reasons.find(({ dataset }) => dataset.status === String(status)) || reasons.at(-1);
    for (const other of reasons) if (other !== reason) other.remove();
    reason.textContent = parse(page, 'text/html').querySelector('main p')?.textContent.trim() || reason.textContent;
    dialog.querySelector('[role="alert"]')?.remove();
    dialog.querySelector('.m-dialog__body').prepend(alert);
    alert.focus();
    tell(dialog);
  }
})();
